package ibid.parse;

import java.util.stream.Stream;

/**
 * A text to look for many words in, few of which it holds. A set of hashes of what three characters it has in a row tells
 * of nearly all others, that they are not there, without a search.
 */
final class SearchedText {
    /** Bits of the set; titles have less than a hundred places. */
    private static final int BITS = 1 << 10;

    /** Words to look for. */
    static final class Words {
        private final String[] words;
        /** Of the first three characters of each; -1 if it has less. */
        private final int[] hashes;

        Words(String... words) {
            this.words = words;
            hashes = new int[words.length];
            for (int i = 0; i < words.length; i++) {
                String word = words[i];
                hashes[i] = word.length() < 3 ? -1 : hash(word.charAt(0), word.charAt(1), word.charAt(2));
            }
        }

        /** These words and others. */
        Words and(String... others) {
            return new Words(Stream.of(words, others).flatMap(Stream::of).toArray(String[]::new));
        }
    }

    private final String text;
    private final long[] seen = new long[BITS >> 6];

    SearchedText(String text) {
        this.text = text;
        char first = 0;
        char second = 0;
        for (int i = 0; i < text.length(); i++) {
            char third = text.charAt(i);
            int hash = hash(first, second, third);
            seen[hash >> 6] |= 1L << hash;
            first = second;
            second = third;
        }
    }

    /** Whether one of the words stands anywhere in the text. */
    boolean containsOneOf(Words words) {
        for (int i = 0; i < words.words.length; i++) {
            if (mayContain(words, i) && text.contains(words.words[i])) {
                return true;
            }
        }
        return false;
    }

    /** Whether the text begins with one of the words. */
    boolean startsWithOneOf(Words words) {
        for (int i = 0; i < words.words.length; i++) {
            if (mayContain(words, i) && text.startsWith(words.words[i])) {
                return true;
            }
        }
        return false;
    }

    private boolean mayContain(Words words, int i) {
        int hash = words.hashes[i];
        return hash < 0 || (seen[hash >> 6] & (1L << hash)) != 0;
    }

    private static int hash(char first, char second, char third) {
        int hash = (first * 31 + second) * 31 + third;
        return (hash ^ (hash >>> 10)) & (BITS - 1);
    }
}
