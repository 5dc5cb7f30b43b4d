package ibid.csl.text;

import java.util.Locale;
import java.util.Set;

/**
 * Changes the case of letters. Tags stay, and so do letters inside those that protect them.
 *
 * @see <a href="https://docs.citationstyles.org/en/v1.0.2/specification.html#text-case">text-case</a>
 */
public enum TextCase {
    NONE,
    LOWERCASE,
    UPPERCASE,
    CAPITALIZE_FIRST,
    CAPITALIZE_ALL,
    SENTENCE,
    TITLE;

    /** Words that titles leave in lower case: the specification's, and more prepositions as citeproc-js has them. */
    static final Set<String> STOP_WORDS = Set.of(
            ("a about above across afore after against al along alongside amid amidst among amongst an and apropos apud"
                            + " around as astride at athwart atop barring before behind below beneath beside besides"
                            + " between beyond but by c ca circa d' de despite down during et except for from given in"
                            + " inside into lest like modulo near next nor notwithstanding of off on onto or out over per"
                            + " plus pro qua sans since so than the through thru throughout thruout till to toward towards"
                            + " under underneath until unto up upon v van versus via vis-à-vis von vs with within without"
                            + " yet")
                    .split(" "));

    /** The case of that name, {@link #NONE} for any other. */
    public static TextCase of(String name) {
        return switch (name) {
            case "lowercase" -> LOWERCASE;
            case "uppercase" -> UPPERCASE;
            case "capitalize-first" -> CAPITALIZE_FIRST;
            case "capitalize-all" -> CAPITALIZE_ALL;
            case "sentence" -> SENTENCE;
            case "title" -> TITLE;
            default -> NONE;
        };
    }

    /** @param locale whose letters they are; Turkish has another capital i */
    public String apply(String text, Locale locale) {
        return this == NONE || text.isEmpty() ? text : new CaseChange(this, text, locale).run();
    }
}
