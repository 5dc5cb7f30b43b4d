package ibid.csl.text;

import java.util.ArrayList;
import java.util.List;

/**
 * The content of a number variable: numbers and what stands between them.
 *
 * @param parts numbers, or text between separators
 * @param joins what stands behind each part but the last: {@code -}, {@code &}, {@code ", "}, …
 * @see <a href="https://docs.citationstyles.org/en/v1.0.2/specification.html#number">number</a>
 */
public record NumberValue(List<String> parts, List<String> joins) {
    /** A range, written with a hyphen. */
    public static final String RANGE = "-";

    /** The same, written with the dash that it is printed with. */
    public static final String DASH = "–";

    /** A hyphen that was escaped and makes no range. */
    public static final String HYPHEN = "\\-";

    /** Longer text is no number. */
    private static final int MAX_LENGTH = 2_000;

    public NumberValue {
        parts = List.copyOf(parts);
        joins = List.copyOf(joins);
    }

    /** @param and the word that joins numbers in the locale */
    public static NumberValue parse(String text, String and) {
        if (text.length() > MAX_LENGTH) {
            return new NumberValue(List.of(text), List.of());
        }
        List<String> parts = new ArrayList<>(2);
        List<String> joins = new ArrayList<>(2);
        int start = 0;
        int at = 0;
        while (at < text.length()) {
            int end = joinEnd(text, at, and);
            if (end > at && at > start) {
                parts.add(text.substring(start, at));
                joins.add(join(text.substring(at, end)));
                start = end;
                at = end;
            } else {
                at = Math.max(at + 1, end);
            }
        }
        parts.add(text.substring(start));
        return new NumberValue(parts, joins);
    }

    /** Where a separator ends that begins there; the same place if none does. */
    private static int joinEnd(String text, int from, String and) {
        int at = from;
        while (at < text.length() && text.charAt(at) == ' ') {
            at++;
        }
        if (at == text.length()) {
            return from;
        }
        boolean spaced = at > from;
        char c = text.charAt(at);
        if (c == '\\' && at + 1 < text.length() && text.charAt(at + 1) == '-') {
            return skipSpaces(text, at + 2);
        }
        if (c == '-' || c == '–' || c == '&') {
            return skipSpaces(text, at + 1);
        }
        if ((c == ',' || c == ';') && !spaced && at + 1 < text.length() && text.charAt(at + 1) == ' ') {
            int next = skipSpaces(text, at + 1);
            return c == ',' ? andEnd(text, next, and) : next;
        }
        int end = andEnd(text, at, and);
        return spaced && end > at ? end : from;
    }

    /** Where "and" ends, in English or in the language of the locale. */
    private static int andEnd(String text, int at, String and) {
        if (text.startsWith("and ", at)) {
            return skipSpaces(text, at + 4);
        }
        boolean isLocal = !and.isEmpty() && text.startsWith(and + " ", at);
        return isLocal ? skipSpaces(text, at + and.length() + 1) : at;
    }

    private static int skipSpaces(String text, int from) {
        int at = from;
        while (at < text.length()
                && (text.charAt(at) == ' ' || (text.charAt(at) == '-' && text.charAt(at - 1) == '-'))) {
            at++;
        }
        return at;
    }

    private static String join(String separator) {
        String bare = separator.strip();
        if (bare.startsWith("\\")) {
            return HYPHEN;
        }
        if (bare.startsWith("-")) {
            return RANGE;
        }
        if (bare.startsWith("–")) {
            return DASH;
        }
        return bare.equals("&") ? " & " : separator;
    }

    /** Whether all of it is numbers, which may have letters around: "3", "2b", "D2", "IV", "1–4". */
    public boolean isNumeric() {
        return (parts.size() == 1 && isFraction(parts.get(0))) || parts.stream().allMatch(NumberValue::isNumber);
    }

    /** Whether these are several numbers, or one above 1 of things that are counted. */
    public boolean isPlural(boolean isCount) {
        if (isCount) {
            return parts.size() > 1 || (isArabic(parts.get(0)) && !isOne(parts.get(0)));
        }
        return parts.size() > 1
                && isNumber(parts.get(0))
                && isNumber(parts.get(1))
                && !joins.get(0).equals(HYPHEN);
    }

    private static boolean isOne(String number) {
        return number.equals("1") || number.equals("0");
    }

    /** One number with letters before and behind it, or a roman one. */
    public static boolean isNumber(String part) {
        int at = 0;
        boolean hasDigit = false;
        for (; at < part.length(); at++) {
            char c = part.charAt(at);
            boolean isDigit = c >= '0' && c <= '9';
            hasDigit |= isDigit;
            if (!isDigit && !Character.isLetter(c)) {
                return false;
            }
        }
        return hasDigit || isRoman(part);
    }

    /** "12/13", a double issue. */
    private static boolean isFraction(String part) {
        return part.matches("\\d+(?:/\\d+)+");
    }

    public static boolean isArabic(String part) {
        return !part.isEmpty() && part.length() < 10 && part.chars().allMatch(c -> c >= '0' && c <= '9');
    }

    /** Whether all letters are those of roman numbers. */
    public static boolean isRoman(String part) {
        return !part.isEmpty() && part.chars().allMatch(c -> "ivxlcmIVXLCM".indexOf(c) >= 0);
    }
}
