package ibid.parse.feature;

import ibid.text.Tokens;

/** What is known of each token of a reference before its neighbours are looked at. Reused; not thread-safe. */
final class Traits {
    private static final boolean[] ENDS_CLAUSE = classes(".,:;()[]\"“”«»‘’„?!—");
    private static final boolean[] OPENS_QUOTE = classes("“„«‘《");
    private static final boolean[] CLOSES_QUOTE = classes("”»’》");
    private static final int ROUND_OPEN = TokenClass.mark('(');
    private static final int ROUND_CLOSE = TokenClass.mark(')');
    private static final int SQUARE_OPEN = TokenClass.mark('[');
    private static final int SQUARE_CLOSE = TokenClass.mark(']');
    private static final int STRAIGHT_QUOTE = TokenClass.mark('"');

    int count;
    int[] cls = new int[0];
    /** Class, and whether the token is glued to the one before. */
    int[] glue = new int[0];

    int[] word = new int[0];
    int[] exact = new int[0];
    int[] prefix = new int[0];
    int[] suffix2 = new int[0];
    int[] suffix3 = new int[0];
    int[] shape = new int[0];
    /** What the token stands in: round or square brackets, quotes. */
    int[] inside = new int[0];
    /** The mark that ended the clause before, and the tokens since. */
    int[] clauseMark = new int[0];

    int[] clauseAge = new int[0];
    /** The first word of the clause. */
    int[] clauseWord = new int[0];
    /** The mark that ends this clause, and the first word of the next. */
    int[] nextMark = new int[0];

    int[] nextWord = new int[0];
    /** How many sentences, years, numbers have gone by. */
    int[] sentences = new int[0];

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
    }

    private void readToken(CharSequence text, Tokens tokens, int t) {
        int start = tokens.start(t);
        int end = tokens.end(t);
        cls[t] = TokenClass.of(text, tokens, t);
        glue[t] = cls[t] * 2 + (tokens.glued(t) ? 1 : 0);
        boolean isWord = tokens.kind(t) == Tokens.WORD || tokens.kind(t) == Tokens.IDEOGRAPH;
        word[t] = isWord ? hash(text, start, end, true) : cls[t];
        exact[t] = isWord ? hash(text, start, end, false) : number(text, start, end, cls[t]);
        prefix[t] = isWord ? hash(text, start, Math.min(end, start + 3), true) : 0;
        suffix2[t] = isWord ? hash(text, Math.max(start, end - 2), end, true) : 0;
        suffix3[t] = isWord ? hash(text, Math.max(start, end - 3), end, true) : 0;
        shape[t] = cls[t] * 16 + Math.min(15, end - start);
    }

    /** Small numbers and years by decade; of other numbers only the length counts. */
    private static int number(CharSequence text, int start, int end, int cls) {
        if (!TokenClass.isNumber(cls) || end - start > 4 || text.charAt(start) > '9') {
            return cls;
        }
        return cls == TokenClass.YEAR ? hash(text, start, end - 1, false) : cls * 31 + text.charAt(start);
    }

    private void lookBack() {
        lookBackAtBrackets();
        lookBackAtClauses();
        int sentence = 0;
        int year = 0;
        int last = 0;
        for (int t = 0; t < count; t++) {
            sentences[t] = Math.min(sentence, 6);
            years[t] = Math.min(year, 3);
            lastWord[t] = last;
            sentence += isSentenceEnd(t) ? 1 : 0;
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
                mark = cls[t];
                age = 0;
            }
        }
    }

    private void lookAhead() {
        int mark = 0;
        int after = 0;
        int year = 0;
        int number = 0;
        for (int t = count - 1; t >= 0; t--) {
            int c = cls[t];
            if (endsClause(t)) {
                mark = c;
                after = t + 1 < count ? word[t + 1] : 0;
            }
            nextMark[t] = mark;
            nextWord[t] = after;
            yearsAhead[t] = Math.min(year, 3);
            numbersAhead[t] = Math.min(number, 5);
            year += c == TokenClass.YEAR ? 1 : 0;
            number += TokenClass.isNumber(c) ? 1 : 0;
        }
    }

    private boolean isInitialDot(int t) {
        return cls[t] == TokenClass.mark('.') && t > 0 && cls[t - 1] == TokenClass.INITIAL;
    }

    private boolean isSentenceEnd(int t) {
        if (cls[t] != TokenClass.mark('.') || t == 0 || t + 1 == count || (glue[t + 1] & 1) == 1) {
            return false;
        }
        int before = cls[t - 1];
        return before != TokenClass.INITIAL && before != TokenClass.CAPITALS_SHORT && before != TokenClass.LOWER_SHORT;
    }

    private boolean endsClause(int t) {
        return ENDS_CLAUSE[cls[t]] && !isInitialDot(t);
    }

    private static boolean isOpeningQuote(int cls) {
        return OPENS_QUOTE[cls];
    }

    private static boolean isClosingQuote(int cls) {
        return CLOSES_QUOTE[cls];
    }

    private static boolean[] classes(String marks) {
        boolean[] classes = new boolean[256];
        for (int i = 0; i < marks.length(); i++) {
            classes[TokenClass.mark(marks.charAt(i))] = true;
        }
        return classes;
    }

    /** A hash of the characters; letter case and digits' values left out if {@code folded}. */
    private static int hash(CharSequence text, int start, int end, boolean folded) {
        int hash = 17;
        for (int i = start; i < end; i++) {
            char c = text.charAt(i);
            hash = hash * 31 + (folded ? Character.toLowerCase(c) : c);
        }
        return hash * 0x85ebca6b;
    }

    private void prepare(int tokens) {
        count = tokens;
        if (cls.length >= tokens) {
            return;
        }
        int size = tokens + tokens / 2 + 64;
        cls = new int[size];
        glue = new int[size];
        word = new int[size];
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
        nextWord = new int[size];
        sentences = new int[size];
        years = new int[size];
        yearsAhead = new int[size];
        numbersAhead = new int[size];
        lastWord = new int[size];
    }
}
