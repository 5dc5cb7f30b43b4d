package ibid.find;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Finds where a law or another numbered document is cited by what its entry begins with: {@code Lei n° 12.711, de 29 de agosto de 2012}. */
final class Designations {
    /** A kind of document, its number, and what tells of its date. */
    private static final Pattern DESIGNATION = Pattern.compile(
            "^(\\p{Lu}\\p{L}+(?: \\p{L}+){0,3} n\\.?[º°o]?\\.? ?\\d[\\d.-]*)([,/]? ?(?:(?:de|of|vom|du) [^.;()]{0,30}?)?)((?:1[89]|20)\\d\\d)\\b",
            Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);

    /** Between the parts of a designation, which texts write as they like. */
    private static final Pattern BETWEEN = Pattern.compile("(?:[^\\p{L}\\d]|º)+");

    private static final String GAP = "(?:[^\\p{L}\\d]|º){1,5}";

    private Designations() {}

    /** In no particular order; each designation is looked for once, in one pass over the text. */
    static List<Mention> of(String text, List<String> entries) {
        List<Mention> found = new ArrayList<>();
        Set<String> seen = new HashSet<>();
        for (String entry : entries) {
            Matcher designation = DESIGNATION.matcher(entry);
            if (designation.find() && seen.add(designation.group())) {
                find(text, designation, found);
            }
        }
        return found;
    }

    /** With the whole date or the year alone, {@code Lei n° 12.711/2012}. */
    private static void find(String text, Matcher designation, List<Mention> found) {
        String name = designation.group(1);
        String year = designation.group(3);
        String date = designation.group(2).strip();
        Pattern.compile("(?<![\\p{L}\\d])" + loosely(name) + GAP + "(?:" + loosely(date) + GAP + ")?" + year
                        + "(?!\\d)")
                .matcher(text)
                .results()
                .map(place -> mention(place.start(), place.end(), name, year))
                .forEach(found::add);
    }

    private static String loosely(String words) {
        return BETWEEN.splitAsStream(words)
                .filter(Predicate.not(String::isEmpty))
                .map(Pattern::quote)
                .collect(Collectors.joining(GAP));
    }

    private static Mention mention(int start, int end, String name, String year) {
        return new Mention(start, end, List.of(new Mention.Piece(List.of(name), false, year, start, end)));
    }
}
