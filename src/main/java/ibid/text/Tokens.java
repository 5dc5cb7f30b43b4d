package ibid.text;

import java.util.Arrays;

/**
 * The tokens of a text: runs of letters, runs of digits, single punctuation marks, and whole URLs and DOIs. A full stop,
 * comma, semicolon or colon before white space belongs to the word, number or closing mark before it. White space
 * separates and is no token. Finer than words, because "2019;14(3):153-60" is four fields. The arrays are reused from
 * text to text; not thread-safe.
 */
public final class Tokens {
    /** What a token is made of. */
    public static final byte WORD = 0;

    public static final byte NUMBER = 1;
    public static final byte MARK = 2;
    public static final byte URL = 3;
    public static final byte DOI = 4;
    /** One character of a script that puts no spaces between words. */
    public static final byte IDEOGRAPH = 5;

    /** Marks that another may belong to: brackets and quotes that close, in some language. */
    private static final String CLOSED = ")]\"”»’›“";

    private int count;
    private int[] start = new int[128];
    private int[] end = new int[128];
    private char[] mark = new char[128];
    private byte[] kind = new byte[128];
    private boolean[] glued = new boolean[128];

    public int count() {
        return count;
    }

    /** Offset of the token's first character. */
    public int start(int token) {
        return start[token];
    }

    /** Offset after the token's last character, its mark included. */
    public int end(int token) {
        return end[token];
    }

    /** The mark that ends the token, one of {@code . , ; :}; 0 if none does. */
    public char mark(int token) {
        return mark[token];
    }

    /** Offset after the token's last character but its mark. */
    public int bareEnd(int token) {
        return mark[token] == 0 ? end[token] : end[token] - 1;
    }

    /** One of the constants of this class. */
    public byte kind(int token) {
        return kind[token];
    }

    /** Whether no white space stands between this token and the one before. */
    public boolean glued(int token) {
        return glued[token];
    }

    /** Replaces the tokens by those of {@code text} up to offset {@code limit}. */
    public void read(CharSequence text, int limit) {
        count = 0;
        int lastEnd = -1;
        int at = 0;
        while (at < limit) {
            char c = text.charAt(at);
            if (isSpace(c)) {
                at++;
                continue;
            }
            int bareEnd = tokenEnd(text, at, limit);
            char closing = closing(text, at, bareEnd, limit);
            int tokenEnd = closing == 0 ? bareEnd : bareEnd + 1;
            add(at, tokenEnd, closing, at == lastEnd);
            lastEnd = tokenEnd;
            at = tokenEnd;
        }
    }

    /** The mark that closes the word, number, bracket or quote before it, if white space follows; else 0. */
    private char closing(CharSequence text, int start, int at, int limit) {
        boolean closes = at < limit && isClosing(text.charAt(at)) && (at + 1 == limit || isSpace(text.charAt(at + 1)));
        boolean follows =
                lastKind == WORD || lastKind == NUMBER || (lastKind == MARK && CLOSED.indexOf(text.charAt(start)) >= 0);
        return closes && follows ? text.charAt(at) : 0;
    }

    private static boolean isClosing(char c) {
        return c == '.' || c == ',' || c == ';' || c == ':';
    }

    /** White space of any width, and characters that show nothing. */
    public static boolean isSpace(char c) {
        return c <= ' '
                || c == '\u00a0'
                || c == '\u00ad'
                || (c >= '\u2000' && c <= '\u200f')
                || c == '\u2028'
                || c == '\u2029'
                || c == '\u202f'
                || c == '\u3000'
                || c == '\ufeff';
    }

    private byte lastKind;

    private int tokenEnd(CharSequence text, int at, int limit) {
        char c = text.charAt(at);
        if (c >= '0' && c <= '9') {
            return numberOrDoi(text, at, limit);
        }
        if (isLetter(c)) {
            return word(text, at, limit);
        }
        if (Character.isHighSurrogate(c) && at + 1 < limit && Character.isLowSurrogate(text.charAt(at + 1))) {
            lastKind = Character.isLetter(Character.codePointAt(text, at)) ? IDEOGRAPH : MARK;
            return at + 2;
        }
        lastKind = isIdeograph(c) ? IDEOGRAPH : Character.isDigit(c) ? NUMBER : MARK;
        return at + 1;
    }

    private int word(CharSequence text, int at, int limit) {
        if (startsUrl(text, at, limit)) {
            lastKind = URL;
            return toSpace(text, at, limit);
        }
        lastKind = WORD;
        int i = at + 1;
        while (i < limit && continuesWord(text, i, limit)) {
            i++;
        }
        return i;
    }

    private static boolean continuesWord(CharSequence text, int i, int limit) {
        char c = text.charAt(i);
        if (c == '\'' || c == '’') {
            return i + 1 < limit && isLetter(text.charAt(i + 1));
        }
        return isLetter(c) || Character.getType(c) == Character.NON_SPACING_MARK;
    }

    private int numberOrDoi(CharSequence text, int at, int limit) {
        int i = at + 1;
        while (i < limit && text.charAt(i) >= '0' && text.charAt(i) <= '9') {
            i++;
        }
        if (i - at == 2 && text.charAt(at) == '1' && text.charAt(at + 1) == '0' && isDoiPrefix(text, i, limit)) {
            lastKind = DOI;
            return toSpace(text, i, limit);
        }
        lastKind = NUMBER;
        return i;
    }

    /** Whether {@code .dddd/} follows, three to nine digits. */
    private static boolean isDoiPrefix(CharSequence text, int dot, int limit) {
        int i = dot + 1;
        while (i < limit && i < dot + 11 && text.charAt(i) >= '0' && text.charAt(i) <= '9') {
            i++;
        }
        return dot < limit && text.charAt(dot) == '.' && i - dot >= 4 && i + 1 < limit && text.charAt(i) == '/';
    }

    private static boolean startsUrl(CharSequence text, int at, int limit) {
        return follows(text, at, limit, "http://")
                || follows(text, at, limit, "https://")
                || follows(text, at, limit, "www.")
                || follows(text, at, limit, "ftp://");
    }

    private static boolean follows(CharSequence text, int at, int limit, String lowerCase) {
        if (at + lowerCase.length() > limit) {
            return false;
        }
        for (int i = 0; i < lowerCase.length(); i++) {
            char c = text.charAt(at + i);
            if (c != lowerCase.charAt(i) && (c | 0x20) != lowerCase.charAt(i)) {
                return false;
            }
        }
        return true;
    }

    private static int toSpace(CharSequence text, int from, int limit) {
        int i = from;
        while (i < limit && !isSpace(text.charAt(i)) && text.charAt(i) != '>') {
            i++;
        }
        return i;
    }

    private static boolean isLetter(char c) {
        if (c < 0x80) {
            return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z');
        }
        return Character.isLetter(c) && !isIdeograph(c);
    }

    private static boolean isIdeograph(char c) {
        return c >= '\u2e80' && (c < '\ua000' || (c >= '\uf900' && c < '\ufb00')) && Character.isLetter(c);
    }

    private void add(int from, int to, char closing, boolean isGlued) {
        if (count == start.length) {
            int size = count * 2;
            start = Arrays.copyOf(start, size);
            end = Arrays.copyOf(end, size);
            mark = Arrays.copyOf(mark, size);
            kind = Arrays.copyOf(kind, size);
            glued = Arrays.copyOf(glued, size);
        }
        start[count] = from;
        end[count] = to;
        mark[count] = closing;
        kind[count] = lastKind;
        glued[count++] = isGlued;
    }
}
