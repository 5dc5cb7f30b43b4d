package ibid.check.rule;

import ibid.check.Subject;
import ibid.model.Finding;
import ibid.model.Severity;
import java.util.function.Consumer;

/** A rule whose findings are made where a file is read; it stands in the list for its page and its code. */
final class ReadingRule extends NamedRule {
    ReadingRule(String code, String name, Severity severity) {
        super(code, name, severity);
    }

    @Override
    public void check(Subject subject, Consumer<Finding> findings) {
        // Nothing is left to find.
    }
}
