package ibid.check.rule;

import ibid.check.Subject;
import ibid.model.Finding;
import ibid.model.Fix;
import ibid.model.Reference;
import ibid.model.Severity;
import java.util.function.Consumer;

/** A rule that looks at one reference at a time. */
abstract class ReferenceRule extends NamedRule {
    ReferenceRule(String code, String name, Severity severity) {
        super(code, name, severity);
    }

    @Override
    public final void check(Subject subject, Consumer<Finding> findings) {
        for (Reference reference : subject.library().references()) {
            check(
                    reference,
                    subject,
                    message -> findings.accept(finding(reference, message).with(fix(reference, subject))));
        }
    }

    /** Tells what is wrong with the reference. */
    abstract void check(Reference reference, Subject subject, Consumer<String> faults);

    /** What mends all of it; asked only if something is wrong. */
    Fix fix(Reference reference, Subject subject) {
        return Fix.NONE;
    }
}
