package ibid.model;

import ibid.text.Folding;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;

/** Month names and abbreviations of some forty languages; loaded when the first word is looked up. Thread-safe. */
public final class Months {
    private static final Map<String, Integer> NUMBERS = load();

    private Months() {}

    /** The month from 1 that the word names in any of the languages, letter case and accents aside; 0 if it names none. */
    public static int number(String word) {
        Integer number = NUMBERS.get(Folding.fold(word));
        return number == null ? 0 : number;
    }

    private static Map<String, Integer> load() {
        Map<String, Integer> numbers = new HashMap<>(2048);
        for (String line : text().split("\n")) {
            if (!line.startsWith("#")) {
                String[] words = line.split(" ");
                Integer number = Integer.valueOf(words[0]);
                for (int i = 1; i < words.length; i++) {
                    numbers.put(words[i], number);
                }
            }
        }
        return numbers;
    }

    private static String text() {
        try (InputStream in = Objects.requireNonNull(Months.class.getResourceAsStream("months.txt"))) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
