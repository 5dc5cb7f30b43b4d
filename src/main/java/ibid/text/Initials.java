package ibid.text;

import java.util.List;

/** The letters that the words of a list begin with: tells at once where, letter case aside, none of them can stand. */
public final class Initials {
    private final String letters;

    public Initials(List<String> words) {
        StringBuilder initials = new StringBuilder();
        for (String word : words) {
            char initial = folded(word.charAt(0));
            if (initials.indexOf(String.valueOf(initial)) < 0) {
                initials.append(initial);
            }
        }
        letters = initials.toString();
    }

    /** Whether the character there begins one of the words. */
    public boolean at(String text, int at) {
        return at < text.length() && letters.indexOf(folded(text.charAt(at))) >= 0;
    }

    /** As {@link String#regionMatches(boolean, int, String, int, int)} compares letters. */
    private static char folded(char c) {
        return Character.toLowerCase(Character.toUpperCase(c));
    }
}
