package ibid.report;

import ibid.model.Severity;

/**
 * What a report says about a rule.
 *
 * @param code {@code CIT001}
 * @param name {@code cited-not-listed}
 * @param severity unless a finding or a user says otherwise
 * @param summary one sentence
 * @param help its page, Markdown
 */
public record RuleInfo(String code, String name, Severity severity, String summary, String help) {
    /** Of a rule that only its code is known of. */
    public static RuleInfo unknown(String code, Severity severity) {
        return new RuleInfo(code, code, severity, code, code);
    }
}
