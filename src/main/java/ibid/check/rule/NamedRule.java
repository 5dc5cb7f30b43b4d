package ibid.check.rule;

import ibid.check.Rule;
import ibid.model.Finding;
import ibid.model.Origin;
import ibid.model.Reference;
import ibid.model.Severity;

/** What all rules have: a code, a name, a severity. */
abstract class NamedRule implements Rule {
    private final String code;
    private final String name;
    private final Severity severity;

    NamedRule(String code, String name, Severity severity) {
        this.code = code;
        this.name = name;
        this.severity = severity;
    }

    @Override
    public final String code() {
        return code;
    }

    @Override
    public final String name() {
        return name;
    }

    @Override
    public final Severity severity() {
        return severity;
    }

    final Finding finding(Reference reference, String message) {
        return finding(reference, severity, message);
    }

    final Finding finding(Reference reference, Severity other, String message) {
        return new Finding(code, other, reference.id(), message, reference.origin());
    }

    /** About a place that belongs to no reference. */
    final Finding finding(Origin origin, String message) {
        return new Finding(code, severity, "", message, origin);
    }
}
