package ibid.csl;

import ibid.csl.render.GivenNames;
import ibid.csl.xml.XmlElement;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What a style wants of citations and bibliography beside their layouts.
 *
 * @param groupDelimiter between cites of the same author, null if cites are not grouped for it
 * @param afterCollapse behind cites that were joined, null for the usual delimiter
 * @param yearSuffixDelimiter null for the usual delimiter
 * @param hangs whether all lines of an entry but the first are indented
 * @param authorSubstitute what stands for the author of the entry before, null for the author
 * @see <a href="https://docs.citationstyles.org/en/v1.0.2/specification.html#citation-specific-options">options</a>
 */
record Options(
        boolean addNames,
        boolean addGivenNames,
        GivenNames.Rule givenNames,
        boolean addYearSuffix,
        boolean hasCondition,
        Collapse collapse,
        @Nullable String groupDelimiter,
        @Nullable String afterCollapse,
        @Nullable String yearSuffixDelimiter,
        int nearNotes,
        @Nullable String authorSubstitute,
        SubstituteRule substituteRule,
        boolean isAligned,
        boolean hangs) {
    /** Which cites are joined. */
    enum Collapse {
        NONE,
        NUMBER,
        YEAR,
        YEAR_SUFFIX,
        YEAR_SUFFIX_RANGED;

        boolean isYear() {
            return this != NONE && this != NUMBER;
        }

        boolean isSuffix() {
            return this == YEAR_SUFFIX || this == YEAR_SUFFIX_RANGED;
        }
    }

    /** Which names of an entry are replaced if the entry before has them, too. */
    enum SubstituteRule {
        COMPLETE_ALL,
        COMPLETE_EACH,
        PARTIAL_EACH,
        PARTIAL_FIRST
    }

    static Options of(XmlElement style) {
        XmlElement none = XmlElement.of("none", Map.of(), List.of());
        XmlElement citation = style.child("citation").orElse(none);
        XmlElement bibliography = style.child("bibliography").orElse(none);
        boolean addsGivenNames = isTrue(citation, "disambiguate-add-givenname");
        return new Options(
                isTrue(citation, "disambiguate-add-names"),
                addsGivenNames,
                addsGivenNames
                        ? GivenNames.Rule.of(citation.attribute("givenname-disambiguation-rule"))
                        : GivenNames.Rule.NONE,
                isTrue(citation, "disambiguate-add-year-suffix"),
                hasCondition(style),
                collapse(citation.attribute("collapse")),
                optional(citation, "cite-group-delimiter"),
                optional(citation, "after-collapse-delimiter"),
                optional(citation, "year-suffix-delimiter"),
                nearNotes(citation.attribute("near-note-distance")),
                optional(bibliography, "subsequent-author-substitute"),
                rule(bibliography.attribute("subsequent-author-substitute-rule")),
                bibliography.has("second-field-align")
                        && !bibliography.attribute("second-field-align").equals("false"),
                isTrue(bibliography, "hanging-indent"));
    }

    boolean disambiguates() {
        return addNames || addGivenNames || addYearSuffix || hasCondition;
    }

    /** Whether cites of the same author are put together. */
    boolean groups() {
        return collapse.isYear() || groupDelimiter != null;
    }

    private static boolean isTrue(XmlElement element, String attribute) {
        return element.attribute(attribute).equals("true");
    }

    private static @Nullable String optional(XmlElement element, String attribute) {
        return element.has(attribute) ? element.attribute(attribute) : null;
    }

    private static int nearNotes(String value) {
        return value.matches("\\d{1,6}") ? Integer.parseInt(value) : 5;
    }

    private static boolean hasCondition(XmlElement element) {
        return element.has("disambiguate") || element.children().stream().anyMatch(Options::hasCondition);
    }

    private static Collapse collapse(String value) {
        return switch (value) {
            case "citation-number" -> Collapse.NUMBER;
            case "year" -> Collapse.YEAR;
            case "year-suffix" -> Collapse.YEAR_SUFFIX;
            case "year-suffix-ranged" -> Collapse.YEAR_SUFFIX_RANGED;
            default -> Collapse.NONE;
        };
    }

    private static SubstituteRule rule(String value) {
        return switch (value) {
            case "complete-each" -> SubstituteRule.COMPLETE_EACH;
            case "partial-each" -> SubstituteRule.PARTIAL_EACH;
            case "partial-first" -> SubstituteRule.PARTIAL_FIRST;
            default -> SubstituteRule.COMPLETE_ALL;
        };
    }
}
