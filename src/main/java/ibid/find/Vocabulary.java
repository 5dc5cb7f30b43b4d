package ibid.find;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;

/** The classes of words in {@code vocabulary.txt}, as bits. */
final class Vocabulary {
    /** Classes by their names in the file, in lower case. */
    enum WordClass {
        EDITORS,
        VOLUME,
        PAGE,
        PUBLISHER,
        ACCESSED,
        SENTENCE,
        FUNCTION,
        CAPTION,
        NOTICE,
        PARTICLE,
        AGAIN,
        /** What stands before a hyphen that stays where a line ends at it. */
        HEAD,
        /** What stands behind one. */
        TAIL;

        /** The classes without those that tell nothing of references and prose. */
        static int telling(int classes) {
            return classes & ~(HEAD.bit() | TAIL.bit());
        }

        boolean in(int classes) {
            return (classes & bit()) != 0;
        }

        @SuppressWarnings("EnumOrdinal") // bits of one int, never stored
        private int bit() {
            return 1 << ordinal();
        }
    }

    private static final Map<String, Integer> WORDS = load();

    private Vocabulary() {}

    /** The classes of a word in lower case, 0 if it has none. */
    static int classes(String word) {
        return WORDS.getOrDefault(word, 0);
    }

    private static Map<String, Integer> load() {
        Map<String, Integer> words = new HashMap<>();
        InputStream in = Objects.requireNonNull(Vocabulary.class.getResourceAsStream("vocabulary.txt"));
        try (BufferedReader reader = new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))) {
            for (String line = reader.readLine(); line != null; line = reader.readLine()) {
                if (!line.startsWith("#")) {
                    add(line, words);
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return words;
    }

    private static void add(String line, Map<String, Integer> to) {
        int colon = line.indexOf(':');
        WordClass wordClass = WordClass.valueOf(line.substring(0, colon).toUpperCase(Locale.ROOT));
        for (String word : line.substring(colon + 1).strip().split(" ")) {
            to.merge(word, wordClass.bit(), (old, added) -> old | added);
        }
    }
}
