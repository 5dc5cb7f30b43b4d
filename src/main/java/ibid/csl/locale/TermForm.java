package ibid.csl.locale;

import java.util.Locale;

/**
 * The forms of a term, and what stands in for one that is missing.
 *
 * @see <a href="https://docs.citationstyles.org/en/v1.0.2/specification.html#terms">terms</a>
 */
public enum TermForm {
    LONG,
    SHORT,
    VERB,
    VERB_SHORT,
    SYMBOL;

    /** The form of that name; the long one if there is no such form. */
    public static TermForm of(String name) {
        return switch (name.toLowerCase(Locale.ROOT)) {
            case "short" -> SHORT;
            case "verb" -> VERB;
            case "verb-short" -> VERB_SHORT;
            case "symbol" -> SYMBOL;
            default -> LONG;
        };
    }

    /** The form to take if a term has not this one; the long form stands in for itself. */
    TermForm otherwise() {
        return switch (this) {
            case SYMBOL -> SHORT;
            case VERB_SHORT -> VERB;
            default -> LONG;
        };
    }
}
