package ibid.csl.render;

import ibid.model.Field;
import ibid.model.Names;
import ibid.model.Numeral;
import ibid.model.Pages;
import ibid.model.PartialDate;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * The variables of CSL as fields of a reference.
 *
 * @see <a href="https://docs.citationstyles.org/en/v1.0.2/specification.html#appendix-iv-variables">variables</a>
 */
final class Variables {
    /** Number variables of CSL that are mostly no numbers. */
    private static final Set<Field<?>> TEXTS =
            Set.of(Field.VERSION, Field.SECTION, Field.CITATION_NUMBER, Field.FIRST_REFERENCE_NOTE_NUMBER);

    private static final Pattern SPACES = Pattern.compile("\\s+");

    private Variables() {}

    /** The words of an attribute. */
    static List<String> words(String value) {
        String stripped = value.strip();
        return stripped.indexOf(' ') < 0 && stripped.indexOf('\n') < 0 && stripped.indexOf('\t') < 0
                ? List.of(stripped)
                : List.of(SPACES.split(stripped));
    }

    /** The field of a variable, by its present name. */
    static Field<?> field(String variable) {
        return switch (variable) {
            case "event" -> Field.EVENT_TITLE;
            case "shortTitle" -> Field.TITLE_SHORT;
            case "journalAbbreviation" -> Field.CONTAINER_TITLE_SHORT;
            default -> Field.of(variable);
        };
    }

    static boolean isNames(Field<?> field) {
        return field.type() == Names.class;
    }

    static boolean isDate(Field<?> field) {
        return field.type() == PartialDate.class;
    }

    /** Whether its ranges and lists are printed as such. */
    static boolean isNumber(Field<?> field) {
        return (field.type() == Numeral.class || field.type() == Pages.class) && !TEXTS.contains(field);
    }
}
