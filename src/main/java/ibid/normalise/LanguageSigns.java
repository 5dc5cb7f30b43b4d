package ibid.normalise;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

/** What tells the languages of {@code languages.tsv}: words, ends of words, letters. Thread-safe. */
final class LanguageSigns {
    static final LanguageSigns SHIPPED = new LanguageSigns();

    private final List<String> languages = new ArrayList<>();
    private final SignTable words = new SignTable(1 << 14);
    private final SignTable endings = new SignTable(1 << 11);
    private final SignTable letters = new SignTable(1 << 10);

    private LanguageSigns() {
        InputStream in = Objects.requireNonNull(LanguageSigns.class.getResourceAsStream("languages.tsv"));
        try (BufferedReader reader = new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))) {
            for (String line = reader.readLine(); line != null; line = reader.readLine()) {
                if (!line.startsWith("#")) {
                    read(line);
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The language tags; the place of one is its bit in the tables. */
    List<String> languages() {
        return languages;
    }

    SignTable words() {
        return words;
    }

    SignTable endings() {
        return endings;
    }

    SignTable letters() {
        return letters;
    }

    /** A line of the table: language, kind of sign, signs. */
    private void read(String line) {
        int kind = line.indexOf('\t') + 1;
        int signs = line.indexOf('\t', kind) + 1;
        String language = line.substring(0, kind - 1);
        if (!languages.contains(language)) {
            languages.add(language);
        }
        SignTable table = switch (line.charAt(kind)) {
            case 'w' -> words;
            case 'e' -> endings;
            default -> letters;
        };
        add(table, line, signs, 1L << languages.indexOf(language));
    }

    private static void add(SignTable table, String line, int from, long language) {
        int start = from;
        for (int end = line.indexOf(' ', start); end >= 0; end = line.indexOf(' ', start)) {
            table.add(line, start, end, language);
            start = end + 1;
        }
        table.add(line, start, line.length(), language);
    }
}
