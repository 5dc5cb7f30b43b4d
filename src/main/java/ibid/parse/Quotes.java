package ibid.parse;

import ibid.text.Punctuation;

/**
 * Pairs the double quotes of a title and drops those whose other half was cut off or never printed. Whether a mark opens or
 * closes is told by what stands around it, since “ closes in German what it opens in English.
 */
final class Quotes {
    private static final String MARKS = "\"“”„‟«»";

    private final StringBuilder text;
    private final int[] open = new int[8];
    private int depth;

    private Quotes(String text) {
        this.text = new StringBuilder(text);
    }

    static String balanced(String text) {
        return hasOneOf(MARKS + "‘’`", text) ? balancedMarks(text) : text;
    }

    private static String balancedMarks(String text) {
        String doubled = withDoubleMarks(text);
        return hasOneOf(MARKS, doubled) ? new Quotes(doubled).paired() : doubled;
    }

    private static boolean hasOneOf(String marks, String text) {
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (!isPlain(c) && marks.indexOf(c) >= 0) {
                return true;
            }
        }
        return false;
    }

    /** A letter, a digit or one of the common marks, which most characters are: the quick way out. */
    private static boolean isPlain(char c) {
        return c <= '~' && c != '"' && c != '`';
    }

    /** Two single marks as the double one that is meant. */
    private static String withDoubleMarks(String text) {
        return text.indexOf("’’") < 0 && text.indexOf("‘‘") < 0 && text.indexOf("``") < 0
                ? text
                : text.replace("’’", "”").replace("‘‘", "“").replace("``", "“").replace("''", "”");
    }

    private String paired() {
        for (int i = 0; i < text.length(); i++) {
            if (MARKS.indexOf(text.charAt(i)) >= 0) {
                read(i);
            }
        }
        while (depth > 0) {
            drop(open[--depth]);
        }
        int length = text.length();
        for (int i = length - 1; i >= 0; i--) {
            if (text.charAt(i) == 0) {
                text.deleteCharAt(i);
            }
        }
        return text.length() == length ? text.toString() : Punctuation.foldSpaces(text.toString());
    }

    private void read(int at) {
        if (opens(at)) {
            if (depth < open.length) {
                open[depth++] = at;
            }
        } else if (depth > 0) {
            match(open[--depth], at);
        } else if (!isInch(at)) {
            drop(at);
        }
    }

    /** A mark to be dropped; it stays in its place until all are read. */
    private void drop(int at) {
        text.setCharAt(at, '\0');
    }

    private boolean opens(int at) {
        boolean free = at == 0 || !isInside(text.charAt(at - 1));
        char next = at + 1 < text.length() ? text.charAt(at + 1) : ' ';
        if (free && Punctuation.isSpace(next)) {
            return depth == 0 && at + 1 < text.length() && "\"«“„".indexOf(text.charAt(at)) >= 0;
        }
        return free
                ? depth == 0 || Character.isLetterOrDigit(next)
                : depth == 0 && Character.isLetter(next) && !isInch(at);
    }

    /** Whether a quote behind this character would close. */
    private static boolean isInside(char c) {
        return !Punctuation.isSpace(c) && !Punctuation.isDash(c) && "([{‘’'/\0".indexOf(c) < 0 && MARKS.indexOf(c) < 0;
    }

    /** Makes a pair of one kind of a straight mark and a curly one. */
    private void match(int first, int last) {
        char opener = text.charAt(first);
        char closer = text.charAt(last);
        if (opener == '"' && closer != '"') {
            text.setCharAt(first, closer == '»' ? '«' : closer == '«' ? '»' : '“');
        } else if (closer == '"' && opener != '"') {
            text.setCharAt(last, opener == '«' ? '»' : opener == '»' ? '«' : opener == '„' ? '“' : '”');
        }
    }

    private boolean isInch(int at) {
        return at > 0 && text.charAt(at) == '"' && Character.isDigit(text.charAt(at - 1));
    }
}
