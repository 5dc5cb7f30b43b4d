package ibid.find.synthesis;

import java.util.ArrayList;
import java.util.List;

/** Breaks words between rough syllables of any alphabet. */
final class Hyphens {
    private static final String VOWELS = "aeiouyäöüáéíóúàèìòùâêîôûãõåøæœıěůőűąęăîаеиоуыэюяёіїєαεηιουωάέήίόύώ";
    private static final int SHORTEST_WORD = 6;

    private Hyphens() {}

    /** Lengths of the beginnings of a word that may stand before a hyphen, shortest first. */
    static List<Integer> breaks(String word) {
        List<Integer> breaks = new ArrayList<>();
        if (word.length() < SHORTEST_WORD) {
            return breaks;
        }
        for (int i = 2; i < word.length() - 2; i++) {
            if (isBreak(word, i)) {
                breaks.add(i);
            }
        }
        return breaks;
    }

    /** Before the last consonant between two vowels. */
    private static boolean isBreak(String word, int at) {
        char before = word.charAt(at - 1);
        char first = word.charAt(at);
        char next = word.charAt(at + 1);
        boolean letters =
                Character.isLetter(word.charAt(at - 2)) && Character.isLetter(before) && Character.isLetter(next);
        return letters
                && isConsonant(first)
                && isVowel(next)
                && Character.isLetter(word.charAt(at + 2))
                && (isVowel(before) || isVowel(word.charAt(at - 2)));
    }

    private static boolean isVowel(char c) {
        return VOWELS.indexOf(Character.toLowerCase(c)) >= 0;
    }

    private static boolean isConsonant(char c) {
        return Character.isLowerCase(c) && !isVowel(c);
    }
}
