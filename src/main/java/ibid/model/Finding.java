package ibid.model;

import java.util.Locale;

/**
 * Something a user should know about a reference or a file.
 *
 * @param rule code of the rule, {@code BIB005}
 * @param reference id of the reference it is about, empty if none
 * @param message what is wrong and what to do
 */
public record Finding(String rule, Severity severity, String reference, String message, Origin origin) {
    /** {@code file:line: severity: message [RULE]}, as compilers print it. */
    @Override
    public String toString() {
        String key = reference.isEmpty() ? "" : reference + ": ";
        String level = severity.name().toLowerCase(Locale.ROOT);
        return origin + ": " + level + ": " + key + message + " [" + rule + "]";
    }
}
