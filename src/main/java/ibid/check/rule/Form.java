package ibid.check.rule;

import ibid.check.Subject;
import ibid.model.Reference;
import ibid.model.Severity;
import java.util.Optional;
import java.util.function.BiFunction;

/** A matter in which a list should agree with itself, told by a function. */
final class Form extends MinorityForm {
    private final BiFunction<Reference, Subject, Optional<String>> form;

    Form(String code, String name, Severity severity, BiFunction<Reference, Subject, Optional<String>> form) {
        super(code, name, severity);
        this.form = form;
    }

    @Override
    Optional<String> form(Reference reference, Subject subject) {
        return form.apply(reference, subject);
    }
}
