package ibid.parse.feature;

import ibid.text.Tokens;
import java.util.Arrays;

/** What is known of each token of a reference before its neighbours are looked at. Reused; not thread-safe. */
final class Traits {
    private static final int SEED = 17;
    private static final int SPREAD = 0x85ebca6b;
    private static final boolean[] ENDS_CLAUSE = classes(".,:;()[]\"“”«»‘’„?!—");
    private static final boolean[] OPENS_QUOTE = classes("“„«‘《");
    private static final boolean[] CLOSES_QUOTE = classes("”»’》");
    private static final int ROUND_OPEN = TokenClass.mark('(');
    private static final int ROUND_CLOSE = TokenClass.mark(')');
    private static final int SQUARE_OPEN = TokenClass.mark('[');
    private static final int SQUARE_CLOSE = TokenClass.mark(']');
    /** For each class of marks what it makes of a gap, the full stop apart. */
    private static final int[] GAP_MARKS = gapMarks();

    private static final int DOT = TokenClass.mark('.');
    private static final int STRAIGHT_QUOTE = TokenClass.mark('"');

    /** Kinds of gaps between tokens: eight of what is before, times four of what follows. */
    static final int GAPS = 8 * 4;

    int count;
    int[] cls = new int[0];
    /** Class, and whether the token is glued to the one before. */
    int[] glue = new int[0];

    /** The class of the mark that ends the token, 0 if none does. */
    int[] closed = new int[0];

    int[] word = new int[0];
    /** The word with the mark that ends it. */
    int[] said = new int[0];

    int[] exact = new int[0];
    int[] prefix = new int[0];
    int[] suffix2 = new int[0];
    int[] suffix3 = new int[0];
    int[] shape = new int[0];
    /** The kind of the gap before the token. */
    byte[] gap = new byte[0];

    /** What the token stands in: round or square brackets, quotes. */
    int[] inside = new int[0];
    /** The mark that ended the clause before, and the tokens since. */
    int[] clauseMark = new int[0];

    int[] clauseAge = new int[0];
    /** The first word of the clause. */
    int[] clauseWord = new int[0];
    /** The mark that ends this clause. */
    int[] nextMark = new int[0];

    /** How many years have gone by, how many years and numbers are still to come. */
    int[] years = new int[0];

    int[] yearsAhead = new int[0];
    int[] numbersAhead = new int[0];
    /** The word before the token, marks left out. */
    int[] lastWord = new int[0];

    void read(CharSequence text, Tokens tokens) {
        prepare(tokens.count());
        for (int t = 0; t < count; t++) {
            readToken(text, tokens, t);
        }
        lookBack();
        lookAhead();
        for (int t = 1; t < count; t++) {
            gap[t] = (byte) (markBefore(t) * 4 + start(cls[t]));
        }
    }

    /** The kind of mark that the token before is or ends with. */
    private int markBefore(int t) {
        int mark = lastMark(t - 1);
        if (mark == DOT) {
            return isInitialDot(t - 1) ? 1 : 2;
        }
        return mark == 0 ? 0 : GAP_MARKS[mark];
    }

    /** The class of the mark that the token is or ends with; 0 if it is a word, number or address without one. */
    private int lastMark(int t) {
        return closed[t] != 0 ? closed[t] : TokenClass.isMark(cls[t]) ? cls[t] : 0;
    }

    /** What a token of that class begins with: a mark, a digit, a small letter, anything else. */
    private static int start(int cls) {
        if (TokenClass.isMark(cls)) {
            return 0;
        }
        return TokenClass.isNumber(cls) ? 1 : cls == TokenClass.LOWER || cls == TokenClass.LOWER_SHORT ? 2 : 3;
    }

    private void readToken(CharSequence text, Tokens tokens, int t) {
        int start = tokens.start(t);
        int end = tokens.bareEnd(t);
        cls[t] = TokenClass.of(text, tokens, t);
        closed[t] = tokens.mark(t) == 0 ? 0 : TokenClass.mark(tokens.mark(t));
        glue[t] = (closed[t] * 256 + cls[t]) * 2 + (tokens.glued(t) ? 1 : 0);
        boolean isWord = tokens.kind(t) == Tokens.WORD || tokens.kind(t) == Tokens.IDEOGRAPH;
        if (isWord) {
            spell(text, start, end, t);
        } else {
            word[t] = cls[t];
            exact[t] = number(text, start, end, cls[t]);
            prefix[t] = 0;
            suffix2[t] = 0;
            suffix3[t] = 0;
        }
        shape[t] = (closed[t] * 256 + cls[t]) * 16 + Math.min(15, end - start);
        said[t] = word[t] + closed[t] * 0x9e3779b1;
    }

    /** Hashes of the word's characters, of its first three and of its last; letter case counts in one only. */
    private void spell(CharSequence text, int start, int end, int t) {
        int small = SEED;
        int as = SEED;
        int first = SEED;
        for (int i = start; i < end; i++) {
            char c = text.charAt(i);
            small = small * 31 + small(c);
            as = as * 31 + c;
            first = i < start + 3 ? small : first;
        }
        word[t] = small * SPREAD;
        exact[t] = as * SPREAD;
        prefix[t] = first * SPREAD;
        suffix2[t] = ending(text, Math.max(start, end - 2), end);
        suffix3[t] = ending(text, Math.max(start, end - 3), end);
    }

    private static int ending(CharSequence text, int start, int end) {
        int hash = SEED;
        for (int i = start; i < end; i++) {
            hash = hash * 31 + small(text.charAt(i));
        }
        return hash * SPREAD;
    }

    private static char small(char c) {
        return c < 0x80 ? (c >= 'A' && c <= 'Z' ? (char) (c + 0x20) : c) : Character.toLowerCase(c);
    }

    /** Small numbers and years by decade; of other numbers only the length counts. */
    private static int number(CharSequence text, int start, int end, int cls) {
        if (!TokenClass.isNumber(cls) || end - start > 4 || text.charAt(start) > '9') {
            return cls;
        }
        return cls == TokenClass.YEAR ? ending(text, start, end - 1) : cls * 31 + text.charAt(start);
    }

    private void lookBack() {
        lookBackAtBrackets();
        lookBackAtClauses();
        int year = 0;
        int last = 0;
        for (int t = 0; t < count; t++) {
            years[t] = Math.min(year, 3);
            lastWord[t] = last;
            year += cls[t] == TokenClass.YEAR ? 1 : 0;
            last = TokenClass.isMark(cls[t]) ? last : word[t];
        }
    }

    /** Brackets and quotes count as inside what they enclose. */
    private void lookBackAtBrackets() {
        int round = 0;
        int square = 0;
        boolean quoted = false;
        for (int t = 0; t < count; t++) {
            int c = cls[t];
            round += c == ROUND_OPEN ? 1 : 0;
            square += c == SQUARE_OPEN ? 1 : 0;
            quoted = c == STRAIGHT_QUOTE ? !quoted : quoted || isOpeningQuote(c);
            inside[t] = Math.min(round, 2) + 3 * Math.min(square, 2) + (quoted ? 9 : 0);
            round = Math.max(0, round - (c == ROUND_CLOSE ? 1 : 0));
            square = Math.max(0, square - (c == SQUARE_CLOSE ? 1 : 0));
            quoted &= !isClosingQuote(c);
        }
    }

    private void lookBackAtClauses() {
        int mark = 0;
        int age = 0;
        int first = 0;
        for (int t = 0; t < count; t++) {
            first = age == 0 ? word[t] : first;
            clauseMark[t] = mark;
            clauseAge[t] = Math.min(age++, 6);
            clauseWord[t] = first;
            if (endsClause(t)) {
                mark = lastMark(t);
                age = 0;
            }
        }
    }

    private void lookAhead() {
        int mark = 0;
        int year = 0;
        int number = 0;
        for (int t = count - 1; t >= 0; t--) {
            int c = cls[t];
            if (endsClause(t)) {
                mark = lastMark(t);
            }
            nextMark[t] = mark;
            yearsAhead[t] = Math.min(year, 3);
            numbersAhead[t] = Math.min(number, 5);
            year += c == TokenClass.YEAR ? 1 : 0;
            number += TokenClass.isNumber(c) ? 1 : 0;
        }
    }

    private boolean isInitialDot(int t) {
        return (closed[t] == DOT && cls[t] == TokenClass.INITIAL)
                || (cls[t] == DOT && closed[t] == 0 && t > 0 && cls[t - 1] == TokenClass.INITIAL);
    }

    private boolean endsClause(int t) {
        return (closed[t] != 0 || ENDS_CLAUSE[cls[t]]) && !isInitialDot(t);
    }

    private static boolean isOpeningQuote(int cls) {
        return OPENS_QUOTE[cls];
    }

    private static boolean isClosingQuote(int cls) {
        return CLOSES_QUOTE[cls];
    }

    private static int[] gapMarks() {
        int[] kinds = new int[256];
        Arrays.fill(kinds, 7);
        kinds[TokenClass.mark(',')] = 3;
        kinds[TokenClass.mark(';')] = 4;
        kinds[TokenClass.mark(':')] = 5;
        kinds[TokenClass.mark(')')] = 6;
        kinds[TokenClass.mark(']')] = 6;
        return kinds;
    }

    private static boolean[] classes(String marks) {
        boolean[] classes = new boolean[256];
        for (int i = 0; i < marks.length(); i++) {
            classes[TokenClass.mark(marks.charAt(i))] = true;
        }
        return classes;
    }

    private void prepare(int tokens) {
        count = tokens;
        if (cls.length >= tokens) {
            return;
        }
        int size = tokens + tokens / 2 + 64;
        gap = new byte[size];
        cls = new int[size];
        glue = new int[size];
        closed = new int[size];
        word = new int[size];
        said = new int[size];
        exact = new int[size];
        prefix = new int[size];
        suffix2 = new int[size];
        suffix3 = new int[size];
        shape = new int[size];
        inside = new int[size];
        clauseMark = new int[size];
        clauseAge = new int[size];
        clauseWord = new int[size];
        nextMark = new int[size];
        years = new int[size];
        yearsAhead = new int[size];
        numbersAhead = new int[size];
        lastWord = new int[size];
    }
}
