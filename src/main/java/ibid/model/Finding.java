package ibid.model;

import java.util.Locale;

/**
 * Something a user should know about a reference or a file.
 *
 * @param rule code of the rule, {@code BIB005}
 * @param reference id of the reference it is about, empty if none
 * @param message what is wrong and what to do
 * @param fix what would mend it in the file that the origin points into; {@link Fix#NONE} if only people can
 */
public record Finding(String rule, Severity severity, String reference, String message, Origin origin, Fix fix) {
    /** That only people can mend. */
    public Finding(String rule, Severity severity, String reference, String message, Origin origin) {
        this(rule, severity, reference, message, origin, Fix.NONE);
    }

    /** The same, mended by that fix. */
    public Finding with(Fix other) {
        return new Finding(rule, severity, reference, message, origin, other);
    }

    /** The same, but that it matters so much. */
    public Finding with(Severity other) {
        return new Finding(rule, other, reference, message, origin, fix);
    }

    /** {@code file:line: severity: message [RULE]}, as compilers print it. */
    @Override
    public String toString() {
        String key = reference.isEmpty() ? "" : reference + ": ";
        String level = severity.name().toLowerCase(Locale.ROOT);
        return origin + ": " + level + ": " + key + message + " [" + rule + "]";
    }
}
