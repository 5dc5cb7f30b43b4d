package ibid.find;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Finds superscript numbers: {@code outcomes¹²,¹³}, and {@code outcomes.25,27–29 Indirect}, which is what a reader leaves
 * of them that knows no superscripts.
 */
final class GluedNumbers {
    private static final String SUPERSCRIPTS = "⁰¹²³⁴⁵⁶⁷⁸⁹";

    /** What may stand between a word and the numbers that cite there. */
    private static final String CLOSING = ".,;:)”’\"'»]?!";

    /** How much higher than all before it the number of a work may be that is cited for the first time. */
    private static final int LEAP = 12;

    /** So many are a habit. */
    private static final int HABIT = 2;

    /** Lower numbers stand in too many other things: {@code CO2}. */
    private static final int FEWEST = 3;

    private final String text;
    private final String digits;
    private final int listed;
    private final Map<String, Integer> named;
    private final List<Mention> found = new ArrayList<>();
    private final Set<Integer> covered = new HashSet<>();
    private int highest;

    /** How many stand apart from the word before them. */
    private int spaced;

    private GluedNumbers(String text, int listed) {
        this.text = text;
        this.digits = plain(text);
        this.listed = listed;
        this.named = named();
    }

    static GluedNumbers of(String text, int listed) {
        GluedNumbers numbers = new GluedNumbers(text, listed);
        numbers.read();
        return numbers;
    }

    List<Mention> found() {
        return found;
    }

    /** How many of the listed works are cited; 0 if too few for these to be citations at all. */
    int covered() {
        return covered.size() * 2 < listed ? 0 : covered.size();
    }

    private static String plain(String text) {
        StringBuilder plain = new StringBuilder(text);
        for (int i = 0; i < text.length(); i++) {
            if (text.charAt(i) >= '²') {
                plain.setCharAt(i, plain(text.charAt(i)));
            }
        }
        return plain.toString();
    }

    private static char plain(char c) {
        int digit = SUPERSCRIPTS.indexOf(c);
        return digit >= 0 ? (char) ('0' + digit) : c == '⁻' ? '-' : c == '˒' ? ',' : c;
    }

    private void read() {
        int at = 1;
        while (at < digits.length()) {
            boolean begins = isDigit(at) && !isDigit(at - 1);
            boolean usual = begins && mayPrecede(at);
            int end = usual || (begins && isNext(at)) ? readGroup(at) : -1;
            at = Math.max(at + 1, end);
        }
    }

    private boolean isDigit(int at) {
        return digits.charAt(at) >= '0' && digits.charAt(at) <= '9';
    }

    /** A word in small letters or a closing mark. */
    private boolean mayPrecede(int at) {
        char before = digits.charAt(at - 1);
        boolean spaced = before == ' ' && at > 1 && digits.charAt(at - 2) == '.';
        int back = spaced ? at - 2 : at - 1;
        while (back > 0 && CLOSING.indexOf(digits.charAt(back)) >= 0) {
            back--;
        }
        boolean marked = back < at - 1;
        String word = wordBefore(back + 1);
        boolean superscript = digits.charAt(at) != text.charAt(at);
        if (superscript) {
            return marked || word.length() > 2;
        }
        return marked ? mayPrecede(before, word) : word.length() > 2 && isSmall(word);
    }

    /**
     * Whether the number is the next that has not been cited yet, glued to what it seldom is: to a short name or a percent
     * sign, {@code DMG14}, or to a sentence that ends so or with a number, {@code in R.48 The}; or behind a
     * comma and a space where an article does so, {@code in Brazil, 24 have}.
     */
    private boolean isNext(int at) {
        int number = NumberRun.at(digits, at, digits.length()).first();
        boolean due = number == highest + 1 && number >= FEWEST;
        boolean apart = spaced >= HABIT && at > 1 && AuthorRun.isSpace(digits.charAt(at - 1));
        char before = digits.charAt(apart ? at - 2 : at - 1);
        if (before == '.') {
            return (due || isSeries(at)) && beginsSentence(groupEnd(at));
        }
        boolean seldom = before == '%' || (apart && before == ',');
        return due && (seldom || (wordBefore(at).length() > 1 && isSaidOnce(at)));
    }

    /** {@code in 1986.14,40 The}: no number is written so. */
    private boolean isSeries(int at) {
        int end = NumberRun.digits(digits, at, digits.length());
        return digits.charAt(at - 1) == '.' && joinAt(end, ",") > 0;
    }

    /** Behind all digits, and what joins them. */
    private int groupEnd(int start) {
        int end = start;
        while (end < digits.length() && (isDigit(end) || joinAt(end, ",") + joinAt(end, "-") + joinAt(end, "–") > 0)) {
            end++;
        }
        return end;
    }

    /** Whether a space and a capital letter stand here. */
    private boolean beginsSentence(int at) {
        return at + 1 < digits.length()
                && AuthorRun.isSpace(digits.charAt(at))
                && Character.isUpperCase(digits.charAt(at + 1));
    }

    /** How often each number stands behind each word that it is glued to. */
    private Map<String, Integer> named() {
        Map<String, Integer> named = new HashMap<>();
        for (int at = 1; at < digits.length(); at++) {
            if (isDigit(at) && Character.isLetter(digits.charAt(at - 1))) {
                named.merge(nameAt(at), 1, Integer::sum);
            }
        }
        return named;
    }

    private String nameAt(int at) {
        return wordBefore(at) + digits.substring(at, NumberRun.digits(digits, at, digits.length()));
    }

    /** Unlike {@code CO2}. */
    private boolean isSaidOnce(int at) {
        return named.getOrDefault(nameAt(at), 0) == 1;
    }

    /** Whether a digit may cite that is glued to a mark behind a word. */
    private static boolean mayPrecede(char mark, String word) {
        boolean bracket = mark == ')' || mark == ']';
        return (mark != ',' || !word.isEmpty()) && (word.length() > 1 || bracket);
    }

    private String wordBefore(int end) {
        int start = end;
        while (start > 0 && Character.isLetter(digits.charAt(start - 1))) {
            start--;
        }
        return digits.substring(start, end);
    }

    private static boolean isSmall(String word) {
        return word.chars().skip(1).allMatch(Character::isLowerCase);
    }

    /** The end of a group that cites, -1 if it does not. */
    private int readGroup(int start) {
        List<Mention.Piece> pieces = new ArrayList<>();
        int at = start;
        while (true) {
            NumberRun run = runAt(at);
            if (run.first() < 1 || run.last() < run.first() || run.last() > listed) {
                return -1;
            }
            run.addTo(pieces);
            at = run.end();
            int comma = joinAt(at, ",") + joinAt(at, "),(");
            if (comma == 0) {
                return accept(start, at, pieces);
            }
            at += comma;
        }
    }

    /** With the parentheses that SciELO leaves of superscripts: {@code 9)-(16}. */
    private NumberRun runAt(int at) {
        NumberRun run = NumberRun.at(digits, at, digits.length());
        int dash = joinAt(run.end(), ")-(");
        if (dash == 0) {
            return run;
        }
        NumberRun last = NumberRun.at(digits, run.end() + dash, digits.length());
        return new NumberRun(run.first(), last.last(), run.start(), last.end());
    }

    /** The length of what joins two numbers, if it stands here; else 0. */
    private int joinAt(int at, String join) {
        int end = at + join.length();
        return end < digits.length() && digits.startsWith(join, at) && isDigit(end) ? join.length() : 0;
    }

    private int accept(int start, int end, List<Mention.Piece> pieces) {
        if (!mayFollow(end) || number(pieces.get(0)) > highest + LEAP) {
            return -1;
        }
        highest = Math.max(highest, number(pieces.get(pieces.size() - 1)));
        pieces.forEach(piece -> covered.add(number(piece)));
        found.add(new Mention(start, end, pieces));
        spaced += AuthorRun.isSpace(digits.charAt(start - 1)) ? 1 : 0;
        return end;
    }

    private static int number(Mention.Piece piece) {
        return Integer.parseInt(piece.label());
    }

    private boolean mayFollow(int at) {
        if (at >= digits.length()) {
            return true;
        }
        char after = digits.charAt(at);
        char next = at + 1 < digits.length() ? digits.charAt(at + 1) : ' ';
        return AuthorRun.isSpace(after) || (",.;:)]—".indexOf(after) >= 0 && !Character.isDigit(next));
    }
}
