package ibid.find;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * A date as citations print it: a year, with suffixes if several works are of it, or words that stand for it.
 *
 * @param dates {@code 2004}; {@code 2004a} and {@code 2004b} for {@code 2004a,b}; {@code in press}
 * @param start where it begins
 * @param end where it ends
 */
record CitedDate(List<String> dates, int start, int end) {
    /** Instead of a year. */
    private static final List<String> WORDS = List.of(
            "in press",
            "forthcoming",
            "in preparation",
            "submitted",
            "under review",
            "accepted",
            "in print",
            "n.d.",
            "n. d.",
            "no date",
            "undated",
            "im druck",
            "im erscheinen",
            "in vorbereitung",
            "o. j.",
            "o.j.",
            "sous presse",
            "à paraître",
            "s.d.",
            "s. d.",
            "en prensa",
            "s.f.",
            "s. f.",
            "no prelo",
            "in stampa",
            "in corso di stampa",
            "in druk",
            "z.d.",
            "z. j.",
            "w druku",
            "b.d.",
            "v tisku",
            "i trykken",
            "i tryck",
            "under utgivelse",
            "painossa",
            "в печати",
            "б.г.",
            "u.å.",
            "to appear");

    /** The date that begins at a place, null if none does. */
    static @Nullable CitedDate at(String text, int start) {
        char c = text.charAt(start);
        if (start > 0 && isWordCharacter(text.charAt(start - 1))) {
            return null;
        }
        return c >= '0' && c <= '9' ? year(text, start) : words(text, start);
    }

    private static @Nullable CitedDate words(String text, int start) {
        for (String words : WORDS) {
            int end = start + words.length();
            boolean ends = end >= text.length() || !Character.isLetterOrDigit(text.charAt(end));
            if (ends && text.regionMatches(true, start, words, 0, words.length())) {
                return new CitedDate(List.of(words.toLowerCase(Locale.ROOT)), start, end);
            }
        }
        return null;
    }

    private static @Nullable CitedDate year(String text, int start) {
        int end = digits(text, start);
        if (end != start + 4
                || isLifetime(text, end)
                || !Words.isYear(text.substring(start, end))
                || isPartOfNumber(text, start, end)) {
            return null;
        }
        String year = text.substring(start, end);
        if (!isSuffix(text, end)) {
            return new CitedDate(List.of(year), start, range(text, end));
        }
        List<String> dates = new ArrayList<>();
        int at = end;
        while (at >= 0) {
            dates.add(year + text.charAt(at));
            end = at + 1;
            at = nextSuffix(text, end);
        }
        return new CitedDate(dates, start, end);
    }

    /** {@code 1823–1864} */
    private static boolean isLifetime(String text, int end) {
        return end < text.length() && "-–".indexOf(text.charAt(end)) >= 0 && digits(text, end + 1) == end + 5;
    }

    private static boolean isPartOfNumber(String text, int start, int end) {
        char before = start > 0 ? text.charAt(start - 1) : ' ';
        char second = start > 1 ? text.charAt(start - 2) : ' ';
        char after = end < text.length() ? text.charAt(end) : ' ';
        char next = end + 1 < text.length() ? text.charAt(end + 1) : ' ';
        boolean decimal = (before == '.' || before == ',') && Character.isDigit(second);
        return decimal
                || "-–/:$€£#=<>±×".indexOf(before) >= 0
                || after == '%'
                || (after == '.' && Character.isDigit(next));
    }

    /** {@code 2004a}, {@code 2004 a} is too rare to tell from an article. */
    private static boolean isSuffix(String text, int at) {
        return at < text.length()
                && text.charAt(at) >= 'a'
                && text.charAt(at) <= 'z'
                && (at + 1 == text.length() || !Character.isLetterOrDigit(text.charAt(at + 1)));
    }

    /** The letter of {@code ,b} and {@code , b}, -1 if there is none. */
    private static int nextSuffix(String text, int end) {
        int at = end;
        while (at < text.length()
                && at < end + 3
                && (text.charAt(at) == ',' || text.charAt(at) == ' ' || text.charAt(at) == '/')) {
            at++;
        }
        return at > end && isSuffix(text, at) ? at : -1;
    }

    /** The end of {@code 1994/95}. */
    private static int range(String text, int end) {
        if (end >= text.length() || "-–/".indexOf(text.charAt(end)) < 0) {
            return end;
        }
        int to = digits(text, end + 1);
        return to == end + 3 ? to : end;
    }

    private static int digits(String text, int from) {
        int at = from;
        while (at < text.length() && text.charAt(at) >= '0' && text.charAt(at) <= '9') {
            at++;
        }
        return at;
    }

    private static boolean isWordCharacter(char c) {
        return Character.isLetterOrDigit(c);
    }
}
