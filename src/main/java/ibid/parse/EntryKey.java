package ibid.parse;

import ibid.text.Folding;
import ibid.text.Punctuation;

/** The key in front of the authors that the text cites an entry by: "[KIM88]", "Luisier - Blu 2007 =". */
final class EntryKey {
    private static final int LONGEST = 60;

    private EntryKey() {}

    /** The authors without such a key; it says nothing that does not stand behind it. */
    static String without(String authors) {
        int close = authors.startsWith("[") ? Punctuation.closer(authors, 0) : -1;
        if (close > 0 && close < LONGEST && Draft.hasDigit(authors.substring(0, close))) {
            String behind = authors.substring(close + 1).strip();
            return behind.isEmpty() ? authors : behind;
        }
        int end = endOfYear(authors);
        int space = authors.indexOf(' ');
        boolean repeats = end > 0
                && space > 1
                && Folding.fold(authors.substring(end)).contains(Folding.fold(authors.substring(0, space)));
        return repeats ? authors.substring(end) : authors;
    }

    /** Where the text goes on behind the first year and the marks that follow it, -1 if no year stands there. */
    private static int endOfYear(String text) {
        int digits = 0;
        for (int i = 0; i < text.length() && i < LONGEST; i++) {
            digits = Character.isDigit(text.charAt(i)) ? digits + 1 : 0;
            if (digits == 4 && i > 4) {
                return text.length()
                        - Punctuation.trimStart(text.substring(i + 1), " =:abcde")
                                .length();
            }
        }
        return -1;
    }
}
