package ibid.normalise;

import java.util.List;

/** What the script of a text tells of its language. */
final class Scripts {
    /** For Latin, Cyrillic and Arabic, which many languages are written in. */
    static final String MANY = "many";

    private static final int SHARED = 0;
    private static final int OTHER = 1;
    private static final int HAN = 2;
    private static final int KANA = 3;
    private static final int HANGUL = 4;
    private static final int GREEK = 5;

    /** By kind of character; those from Hangul on are scripts of a single language. */
    private static final List<String> LANGUAGES = List.of(MANY, "", "", "", "ko", "el", "hy", "he", "th", "ka");

    /** Where in Unicode a run of characters starts whose kind stands at the same place below. */
    private static final char[] STARTS = {
        0, 0x370, 0x400, 0x530, 0x590, 0x600, 0x700, 0xE00, 0xE80, 0x10A0, 0x1100, 0x1E00, 0x1F00, 0x3040, 0x3100,
        0x3400, 0xA000, 0xAC00, 0xD7B0
    };

    private static final int[] KINDS = {
        SHARED, GREEK, SHARED, 6, 7, SHARED, OTHER, 8, OTHER, 9, OTHER, SHARED, OTHER, KANA, OTHER, HAN, OTHER, HANGUL,
        OTHER
    };

    private Scripts() {}

    /** The language that the script tells, empty if it tells none, {@link #MANY} if the words have to. */
    static String language(String text) {
        int[] counts = new int[LANGUAGES.size()];
        int letters = 0;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (isLetter(c)) {
                counts[kind(c)]++;
                letters++;
            }
        }
        if (counts[GREEK] > 0 && counts[OTHER] > 0) {
            return ""; // Greek with breathings is ancient.
        }
        int eastern = counts[HAN] + counts[KANA] + counts[HANGUL];
        // An ideograph says what three letters say.
        if (eastern * 4 > letters) {
            return eastern(text, counts);
        }
        for (int kind = 0; kind < counts.length; kind++) {
            if (counts[kind] * 3 > letters * 2) {
                return LANGUAGES.get(kind);
            }
        }
        return "";
    }

    private static boolean isLetter(char c) {
        return c < 0x80 ? (c | 0x20) >= 'a' && (c | 0x20) <= 'z' : Character.isLetter(c);
    }

    private static int kind(char c) {
        int run = c < STARTS[1] ? 1 : 2;
        while (run < STARTS.length && c >= STARTS[run]) {
            run++;
        }
        return KINDS[run - 1];
    }

    private static String eastern(String text, int[] counts) {
        if (counts[HANGUL] > 0) {
            return counts[KANA] == 0 && counts[HANGUL] * 2 >= counts[HAN] ? "ko" : "";
        } else if (counts[KANA] == 0) {
            return Ideographs.language(text);
        }
        // A Chinese shop or song may have a single "no" for its looks.
        return counts[KANA] == 1 && Ideographs.language(text).equals("zh") ? "" : "ja";
    }
}
