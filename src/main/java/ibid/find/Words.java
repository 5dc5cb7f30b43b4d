package ibid.find;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * The words of a line between white space, as printed, and bare: without the punctuation around them. Only the first
 * of a very long line.
 */
final class Words {
    private static final int MOST = 400;

    private final List<String> printed = new ArrayList<>();
    private final List<String> bare = new ArrayList<>();

    Words(String line, int from) {
        int at = from;
        while (at < line.length() && printed.size() < MOST) {
            int end = line.indexOf(' ', at);
            end = end < 0 ? line.length() : end;
            if (end > at) {
                printed.add(line.substring(at, Math.min(end, at + 400)));
                bare.add(bare(printed.get(printed.size() - 1)));
            }
            at = end + 1;
        }
    }

    int count() {
        return printed.size();
    }

    /** As printed, empty beyond the end. */
    String printed(int index) {
        return index < printed.size() ? printed.get(index) : "";
    }

    /** Without punctuation around it, empty beyond the end. */
    String bare(int index) {
        return index < bare.size() ? bare.get(index) : "";
    }

    int classes(int index) {
        return Vocabulary.classes(bare(index).toLowerCase(Locale.ROOT));
    }

    private static String bare(String word) {
        int from = 0;
        int to = word.length();
        while (from < to && !Character.isLetterOrDigit(word.charAt(from))) {
            from++;
        }
        while (to > from && !Character.isLetterOrDigit(word.charAt(to - 1))) {
            to--;
        }
        return word.substring(from, to);
    }

    /** {@code 1999}, {@code 2003a}, {@code 1994/95}; from 1500 on, when references begin to be printed. */
    static boolean isYear(String bare) {
        int length = bare.length();
        if (length < 4 || length > 9 || !isDigits(bare, 0, 4)) {
            return false;
        }
        int year = Integer.parseInt(bare, 0, 4, 10);
        if (year < 1500 || year > 2099) {
            return false;
        }
        char after = length > 4 ? bare.charAt(4) : ' ';
        boolean suffixed = length == 5 && after >= 'a' && after <= 'z';
        boolean range = length > 5 && "/-–".indexOf(after) >= 0 && isDigits(bare, 5, length) && length != 8;
        return length == 4 || suffixed || range;
    }

    /** {@code J.}, {@code J.-P.}, {@code JA}, {@code Yu.}: up to four capitals. */
    static boolean isInitials(String word) {
        int capitals = 0;
        int end = word.length();
        while (end > 0 && ",;:/)&".indexOf(word.charAt(end - 1)) >= 0) {
            end--;
        }
        for (int i = 0; i < end; i++) {
            char c = word.charAt(i);
            if (Character.isUpperCase(c)) {
                capitals++;
            } else if (Character.isLowerCase(c)) {
                boolean pair =
                        i > 0 && Character.isUpperCase(word.charAt(i - 1)) && i + 1 < end && word.charAt(i + 1) == '.';
                if (!pair) {
                    return false;
                }
            } else if (c != '.' && c != '-' && c != '‐' && c != '’') {
                return false;
            }
        }
        boolean dotted = end > 0 && word.charAt(end - 1) == '.';
        return capitals > 0 && capitals <= (dotted ? 5 : 4) && end <= 12;
    }

    /** A capital, then letters: {@code Smith}, {@code SMITH}, {@code O’Neill}, {@code Baerns-Muster}. */
    static boolean isName(String bare) {
        if (bare.length() < 2 || !Character.isUpperCase(bare.charAt(0))) {
            return false;
        }
        for (int i = 1; i < bare.length(); i++) {
            char c = bare.charAt(i);
            if (!Character.isLetter(c)
                    && "-‐–’'´`.".indexOf(c) < 0
                    && Character.getType(c) != Character.NON_SPACING_MARK) {
                return false;
            }
        }
        return true;
    }

    static boolean isDigits(String text, int from, int to) {
        for (int i = from; i < to; i++) {
            if (text.charAt(i) < '0' || text.charAt(i) > '9') {
                return false;
            }
        }
        return to > from;
    }
}
