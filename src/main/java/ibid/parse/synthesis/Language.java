package ibid.parse.synthesis;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Random;

/** The words that printed references use in one language, from {@code languages.tsv}. */
record Language(String code, Map<String, List<String>> words) {
    /** All languages, English first. */
    static List<Language> all() {
        try (InputStream table = Objects.requireNonNull(Language.class.getResourceAsStream("languages.tsv"));
                BufferedReader lines = new BufferedReader(new InputStreamReader(table, StandardCharsets.UTF_8))) {
            List<String[]> rows = lines.lines()
                    .filter(line -> !line.startsWith("#"))
                    .map(line -> line.split("\t", -1))
                    .toList();
            return rows.stream().skip(1).map(row -> of(rows.get(0), row)).toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Language of(String[] head, String[] row) {
        Map<String, List<String>> words = new HashMap<>();
        for (int i = 1; i < head.length; i++) {
            words.put(head[i], Arrays.asList(row[i].split(head[i].equals("months") ? " " : "\\|", -1)));
        }
        return new Language(row[0], words);
    }

    /** One of the alternatives for a word. */
    String word(String name, Random random) {
        List<String> alternatives = Objects.requireNonNull(words.get(name), name);
        return alternatives.get(random.nextInt(alternatives.size()));
    }

    /** @param month 1 to 12 */
    String month(int month) {
        return Objects.requireNonNull(words.get("months")).get(month - 1);
    }
}
