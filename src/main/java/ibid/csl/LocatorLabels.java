package ibid.csl;

import ibid.csl.locale.CslLocale;
import ibid.csl.locale.TermForm;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * The words that say what a locator counts, "p." or "Kapitel": the English ones that writers use, and those of a locale.
 * Immutable.
 *
 * @see <a href="https://docs.citationstyles.org/en/v1.0.2/specification.html#locators">locators</a>
 */
final class LocatorLabels {
    /** By name of the locator; the first of two that share a word has it. */
    private static final Map<String, List<String>> ENGLISH = Map.ofEntries(
            Map.entry("page", List.of("page", "pages", "p.", "pp.", "p", "pp")),
            Map.entry("book", List.of("book", "books", "bk.", "bks.")),
            Map.entry("chapter", List.of("chapter", "chapters", "chap.", "chaps.", "ch.", "chs.")),
            Map.entry("column", List.of("column", "columns", "col.", "cols.")),
            Map.entry("equation", List.of("equation", "equations", "eq.", "eqs.")),
            Map.entry("figure", List.of("figure", "figures", "fig.", "figs.")),
            Map.entry("folio", List.of("folio", "folios", "fol.", "fols.")),
            Map.entry("line", List.of("line", "lines", "l.", "ll.")),
            Map.entry("note", List.of("note", "notes", "n.", "nn.", "fn.")),
            Map.entry("number", List.of("number", "numbers", "no.", "nos.")),
            Map.entry("opus", List.of("opus", "opera", "op.", "opp.")),
            Map.entry("paragraph", List.of("paragraph", "paragraphs", "para.", "paras.", "par.", "¶¶", "¶")),
            Map.entry("part", List.of("part", "parts", "pt.", "pts.")),
            Map.entry("section", List.of("section", "sections", "sec.", "secs.", "§§", "§")),
            Map.entry("sub-verbo", List.of("sub verbo", "s.v.", "s.vv.")),
            Map.entry("table", List.of("table", "tables", "tbl.", "tbls.")),
            Map.entry("timestamp", List.of("timestamp", "timestamps")),
            Map.entry("verse", List.of("verse", "verses", "v.", "vv.")),
            Map.entry("volume", List.of("volume", "volumes", "vol.", "vols.")));

    /** A label at the beginning of a text. */
    record Found(String name, int length) {}

    /** The longest word first. */
    private final Map<String, String> names =
            new TreeMap<>(Comparator.comparing(String::length).reversed().thenComparing(Comparator.naturalOrder()));

    LocatorLabels(CslLocale locale) {
        ENGLISH.forEach((name, words) -> words.forEach(word -> names.putIfAbsent(word, name)));
        for (String name : ENGLISH.keySet()) {
            for (TermForm form : List.of(TermForm.LONG, TermForm.SHORT, TermForm.SYMBOL)) {
                add(locale.term(name, form, false), name);
                add(locale.term(name, form, true), name);
            }
        }
    }

    private void add(@Nullable String word, String name) {
        if (word != null && !word.isBlank()) {
            names.putIfAbsent(word, name);
        }
    }

    /** The label that the text begins with, of no length if there is none: a page is meant then. */
    Found at(String text) {
        for (Map.Entry<String, String> word : names.entrySet()) {
            int end = word.getKey().length();
            if (text.regionMatches(true, 0, word.getKey(), 0, end) && isWhole(text, end)) {
                return new Found(word.getValue(), end);
            }
        }
        return new Found("page", 0);
    }

    /** A word ends there, or a number begins: "§3", "p. 3". */
    private static boolean isWhole(String text, int end) {
        return end == text.length()
                || !Character.isLetter(text.charAt(end))
                || !Character.isLetter(text.charAt(end - 1));
    }
}
