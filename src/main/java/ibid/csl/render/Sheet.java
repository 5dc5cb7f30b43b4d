package ibid.csl.render;

import ibid.csl.locale.CslLocale;
import ibid.csl.output.Quotes;
import ibid.csl.text.PageRanges;
import ibid.csl.xml.XmlElement;
import java.util.Locale;

/**
 * What holds for a whole style in a locale.
 *
 * @param demotesInDisplay whether "van" goes behind the given name where the family name is first
 * @param demotesInSort whether "van" does not count in sorting
 * @param hasYearSuffix whether the style itself says where the letter of a year goes
 * @see <a href="https://docs.citationstyles.org/en/v1.0.2/specification.html#global-options">global options</a>
 */
public record Sheet(
        CslLocale locale,
        Locale letters,
        Quotes quotes,
        PageRanges pageRanges,
        String yearRanges,
        boolean demotesInDisplay,
        boolean demotesInSort,
        boolean hyphenates,
        boolean isNote,
        boolean hasYearSuffix,
        boolean isEnglish) {
    public static Sheet of(XmlElement style, CslLocale locale) {
        String demote = style.attribute("demote-non-dropping-particle");
        boolean displays = demote.isEmpty() || demote.equals("display-and-sort");
        return new Sheet(
                locale,
                Locale.forLanguageTag(locale.tag()),
                locale.quotes(),
                PageRanges.of(style.attribute("page-range-format")),
                style.attribute("year-range-format"),
                displays,
                displays || demote.equals("sort-only"),
                !style.attribute("initialize-with-hyphen").equals("false"),
                style.attribute("class").equals("note"),
                usesYearSuffix(style),
                locale.language().equals("en"));
    }

    private static boolean usesYearSuffix(XmlElement element) {
        String variable = element.attribute("variable");
        if (element.is("text") && (variable.equals("year-suffix") || variable.equals("citation-label"))) {
            return true;
        }
        return element.children().stream().anyMatch(Sheet::usesYearSuffix);
    }
}
