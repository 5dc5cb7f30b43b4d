package ibid.text;

import org.jspecify.annotations.Nullable;

/** What marks round a word mean: which are dashes, which quotes belong together, what may be cut off at the ends. */
public final class Punctuation {
    private static final String OPENING = "([{";
    private static final String CLOSING = ")]}";
    private static final String OPENING_QUOTES = "\"“„«»‘‚‹›`'”「『《〈";
    private static final String CLOSING_QUOTES = "\"”“»«’‘›‹''”」』》〉";

    private Punctuation() {}

    /** Whether this is any of Unicode's hyphens and dashes, the minus sign and Windows' dashes (0x96, 0x97) included. */
    public static boolean isDash(char c) {
        return c == '-'
                || (c >= '\u2010' && c <= '\u2015')
                || c == '\u2212'
                || c == '\uFE63'
                || c == '\uFF0D'
                || c == '\u0096'
                || c == '\u0097';
    }

    /** White space, the no-break kinds included. */
    public static boolean isSpace(char c) {
        return c <= ' ' || (c > '~' && isRareSpace(c));
    }

    private static boolean isRareSpace(char c) {
        return c == '\u00A0'
                || c == '\u0085'
                || c == '\u1680'
                || (c >= '\u2000' && c <= '\u200A')
                || c == '\u2028'
                || c == '\u2029'
                || c == '\u202F'
                || c == '\u205F'
                || c == '\u3000';
    }

    /** White space runs as single spaces, none at the ends; the very text if there is nothing to do. */
    public static String foldSpaces(String text) {
        boolean clean = true;
        boolean spaceBefore = true;
        for (int i = 0; i < text.length() && clean; i++) {
            char c = text.charAt(i);
            boolean space = isSpace(c);
            clean = !space || (!spaceBefore && c == ' ');
            spaceBefore = space;
        }
        return clean && (!spaceBefore || text.isEmpty()) ? text : foldedSpaces(text);
    }

    private static String foldedSpaces(String text) {
        StringBuilder folded = new StringBuilder(text.length());
        for (int i = 0; i < text.length(); i++) {
            if (!isSpace(text.charAt(i))) {
                folded.append(text.charAt(i));
            } else if (folded.length() > 0 && folded.charAt(folded.length() - 1) != ' ') {
                folded.append(' ');
            }
        }
        int end = folded.length();
        return folded.substring(0, end > 0 && folded.charAt(end - 1) == ' ' ? end - 1 : end);
    }

    /** The text without white space and any of {@code marks} at its end. */
    public static String trimEnd(String text, String marks) {
        int end = text.length();
        while (end > 0 && isOneOf(text.charAt(end - 1), marks)) {
            end--;
        }
        return text.substring(0, end);
    }

    /** The text without white space and any of {@code marks} at its start. */
    public static String trimStart(String text, String marks) {
        int start = 0;
        while (start < text.length() && isOneOf(text.charAt(start), marks)) {
            start++;
        }
        return text.substring(start);
    }

    /** The text without white space and any of {@code marks} at both ends. */
    public static String trim(String text, String marks) {
        return trimStart(trimEnd(text, marks), marks);
    }

    /** An ASCII letter or digit, which most characters are: the quick way out. */
    private static boolean isPlain(char c) {
        return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9');
    }

    private static boolean isOneOf(char c, String marks) {
        return !isPlain(c) && (isSpace(c) || marks.indexOf(c) >= 0);
    }

    /** The text without the brackets or quotes around all of it, as often as there are any. */
    public static String unwrap(String text) {
        String rest = text.strip();
        while (rest.length() > 1 && (closer(rest, 0) == rest.length() - 1 || isQuoted(rest))) {
            rest = rest.substring(1, rest.length() - 1).strip();
        }
        return rest;
    }

    /** Where the bracket that opens at {@code at} closes again, -1 if there is no such bracket. */
    public static int closer(String text, int at) {
        int kind = at < text.length() ? OPENING.indexOf(text.charAt(at)) : -1;
        int depth = 0;
        for (int i = at; kind >= 0 && i < text.length(); i++) {
            if (text.charAt(i) == OPENING.charAt(kind)) {
                depth++;
            } else if (text.charAt(i) == CLOSING.charAt(kind) && --depth == 0) {
                return i;
            }
        }
        return -1;
    }

    /**
     * Whether one pair of quotes of any language stands around all of the text: a quote mark at both ends that do belong
     * together, and none of either kind between them save apostrophes.
     */
    public static boolean isQuoted(String text) {
        int last = text.length() - 1;
        if (last < 1 || Character.isLetterOrDigit(text.charAt(0)) || Character.isLetterOrDigit(text.charAt(last))) {
            return false;
        }
        for (int kind = 0; kind < OPENING_QUOTES.length(); kind++) {
            char open = OPENING_QUOTES.charAt(kind);
            char close = CLOSING_QUOTES.charAt(kind);
            if (text.charAt(0) == open && text.charAt(last) == close && !isSplit(text, open, close)) {
                return true;
            }
        }
        return false;
    }

    /** Whether the quote opened at the start closes, or a second one opens, before the end. */
    private static boolean isSplit(String text, char open, char close) {
        int depth = 1;
        for (int i = 1; i < text.length() - 1; i++) {
            char c = text.charAt(i);
            if (c == close && !isApostrophe(text, i) && --depth == 0) {
                return true;
            }
            if (c == open && open != close && !isApostrophe(text, i)) {
                depth++;
            }
        }
        return false;
    }

    /** Whether the mark stands between letters ("don’t") or before a number of years or a plural ("the boys’ club" not). */
    public static boolean isApostrophe(String text, int at) {
        char c = text.charAt(at);
        return (c == '\'' || c == '’' || c == '‘')
                && at > 0
                && at + 1 < text.length()
                && Character.isLetterOrDigit(text.charAt(at - 1))
                && Character.isLetterOrDigit(text.charAt(at + 1));
    }

    /** The text without closing brackets that nothing opened and opening ones that nothing closes. */
    public static String balanced(String text) {
        return hasBracket(text) ? balancedBrackets(text) : text;
    }

    private static boolean hasBracket(String text) {
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            char square = (char) (c & ~0x20); // Curly ones differ from square ones by this bit.
            if (c == '(' || c == ')' || square == '[' || square == ']') {
                return true;
            }
        }
        return false;
    }

    private static String balancedBrackets(String text) {
        boolean[] drop = null;
        int[] open = new int[16];
        int depth = 0;
        for (int i = 0; i < text.length(); i++) {
            int kind = CLOSING.indexOf(text.charAt(i));
            if (OPENING.indexOf(text.charAt(i)) >= 0 && depth < open.length) {
                open[depth++] = i;
            } else if (kind >= 0 && depth > 0 && text.charAt(open[depth - 1]) == OPENING.charAt(kind)) {
                depth--;
            } else if (kind >= 0) {
                drop = mark(drop, text, i);
            }
        }
        while (depth > 0) {
            drop = mark(drop, text, open[--depth]);
        }
        return drop == null ? text : without(text, drop);
    }

    private static boolean[] mark(boolean @Nullable [] marks, String text, int at) {
        boolean[] marked = marks == null ? new boolean[text.length()] : marks;
        marked[at] = true;
        return marked;
    }

    private static String without(String text, boolean[] drop) {
        StringBuilder kept = new StringBuilder(text.length());
        for (int i = 0; i < text.length(); i++) {
            if (!drop[i]) {
                kept.append(text.charAt(i));
            }
        }
        return foldSpaces(kept.toString());
    }
}
