package ibid.parse.feature;

import ibid.text.Tokens;

/** The coarse classes of tokens: what a reader could tell of them without knowing the language. */
final class TokenClass {
    static final int NONE = 0;
    static final int YEAR = 4;
    static final int INITIAL = 10;
    static final int SMALL_LETTER = 11;
    static final int CAPITALS_SHORT = 12;
    static final int CAPITALS = 13;
    static final int CAPITALISED = 14;
    static final int LOWER = 15;
    static final int LOWER_SHORT = 16;
    static final int MIXED = 17;
    static final int ROMAN = 18;
    static final int ROMAN_SMALL = 19;
    static final int FOREIGN_CAPITALISED = 20;
    static final int FOREIGN_LOWER = 21;
    static final int IDEOGRAPH = 22;
    static final int KANA = 23;
    static final int URL = 24;
    static final int DOI = 25;

    private static final String DOI_HOST = "doi.org/";
    private static final int FIRST_MARK = 30;
    private static final String OTHER_MARKS = "–—“”„‟«»‘’‚‹›•…·‐‑−、，。：；（）《》〈〉「」『』【】．№°†‡";
    private static final int UNKNOWN_MARK = FIRST_MARK + 95 + OTHER_MARKS.length();

    private TokenClass() {}

    static int of(CharSequence text, Tokens tokens, int token) {
        int start = tokens.start(token);
        int end = tokens.bareEnd(token);
        return switch (tokens.kind(token)) {
            case Tokens.NUMBER -> number(text, start, end);
            case Tokens.WORD -> word(text, start, end);
            case Tokens.URL -> isDoiAddress(text, start, end) ? DOI : URL;
            case Tokens.DOI -> DOI;
            case Tokens.IDEOGRAPH -> text.charAt(start) >= '\u3040' && text.charAt(start) < '\u3100' ? KANA : IDEOGRAPH;
            default -> mark(text.charAt(start));
        };
    }

    private static boolean isDoiAddress(CharSequence text, int start, int end) {
        for (int i = start; i + 8 <= end && i < start + 15; i++) {
            if (isDoiHost(text, i)) {
                return true;
            }
        }
        return false;
    }

    private static boolean isDoiHost(CharSequence text, int at) {
        for (int i = 0; i < DOI_HOST.length(); i++) {
            if (Character.toLowerCase(text.charAt(at + i)) != DOI_HOST.charAt(i)) {
                return false;
            }
        }
        return true;
    }

    static boolean isMark(int cls) {
        return cls >= FIRST_MARK;
    }

    static boolean isNumber(int cls) {
        return cls > NONE && cls <= 6;
    }

    static int mark(char c) {
        if (c > ' ' && c < 0x7f) {
            return FIRST_MARK + c - '!';
        }
        int other = OTHER_MARKS.indexOf(c);
        return other < 0 ? UNKNOWN_MARK : FIRST_MARK + 95 + other;
    }

    private static int number(CharSequence text, int start, int end) {
        int length = end - start;
        if (length != 4) {
            return Math.min(length, 6);
        }
        int century = (text.charAt(start) - '0') * 10 + text.charAt(start + 1) - '0';
        return century >= 14 && century <= 20 ? YEAR : 5;
    }

    private static int word(CharSequence text, int start, int end) {
        int upper = 0;
        boolean latin = true;
        boolean roman = true;
        for (int i = start; i < end; i++) {
            char c = text.charAt(i);
            upper += isUpperCase(c) ? 1 : 0;
            latin &= c < 0x250 || (c >= 0x1e00 && c < 0x1f00) || (c >= 0x2018 && c <= 0x2019) || c >= 0xfb00;
            roman &= isRoman(c);
        }
        boolean capital = isUpperCase(text.charAt(start));
        if (!latin) {
            return capital ? FOREIGN_CAPITALISED : FOREIGN_LOWER;
        }
        return latinWord(end - start, upper, capital, roman);
    }

    private static boolean isUpperCase(char c) {
        return c < 0x80 ? c >= 'A' && c <= 'Z' : Character.isUpperCase(c);
    }

    private static int latinWord(int length, int upper, boolean capital, boolean roman) {
        if (length == 1) {
            return capital ? INITIAL : SMALL_LETTER;
        }
        if (roman && (upper == 0 || upper == length)) {
            return upper == 0 ? ROMAN_SMALL : ROMAN;
        }
        if (upper == length) {
            return length <= 3 ? CAPITALS_SHORT : CAPITALS;
        }
        if (upper == 0) {
            return length <= 3 ? LOWER_SHORT : LOWER;
        }
        return capital && upper == 1 ? CAPITALISED : MIXED;
    }

    private static boolean isRoman(char c) {
        return switch (c | 0x20) {
            case 'i', 'v', 'x', 'l', 'c', 'm' -> true;
            default -> false;
        };
    }
}
