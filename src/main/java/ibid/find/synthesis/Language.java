package ibid.find.synthesis;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;

/**
 * A language that articles are made in.
 *
 * @param code ISO 639-1
 * @param and between two authors
 * @param abstractName the heading of an abstract
 * @param keywords the word before key words
 * @param see what a note that only points elsewhere begins with
 * @param words that tell it
 */
record Language(String code, String and, String abstractName, String keywords, String see, Set<String> words) {
    /** English first. */
    static List<Language> all() {
        return text().lines()
                .filter(line -> !line.startsWith("#"))
                .map(line -> line.split("\t"))
                .map(cells ->
                        new Language(cells[0], cells[1], cells[2], cells[3], cells[4], Set.of(cells[5].split(" "))))
                .toList();
    }

    /** The one that most of these references seem to be written in. */
    static Language of(List<String> references, List<Language> all) {
        String text = String.join(" ", references);
        String[] words = text.toLowerCase(Locale.ROOT).split("[^\\p{L}]+");
        Language best = all.get(0);
        double most = 0;
        for (Language language : all) {
            double hits = language.isSpaced()
                    ? language.hits(words)
                    : text.codePoints().filter(language::isOwnScript).count() / 3.0;
            best = hits > most ? language : best;
            most = Math.max(most, hits);
        }
        return best;
    }

    private long hits(String[] text) {
        long hits = 0;
        for (String word : text) {
            hits += words.contains(word) ? 1 : 0;
        }
        return hits;
    }

    private boolean isOwnScript(int c) {
        Character.UnicodeScript script = Character.UnicodeScript.of(c);
        return switch (code) {
            case "zh" -> script == Character.UnicodeScript.HAN;
            case "ja" -> script == Character.UnicodeScript.HIRAGANA || script == Character.UnicodeScript.KATAKANA;
            default -> script == Character.UnicodeScript.HANGUL;
        };
    }

    /** Whether words stand apart. */
    boolean isSpaced() {
        return !code.equals("zh") && !code.equals("ja") && !code.equals("ko");
    }

    /** What stands between two sentences. */
    String gap() {
        return code.equals("zh") || code.equals("ja") ? "" : " ";
    }

    String date(LocalDate date) {
        return DateTimeFormatter.ofLocalizedDate(FormatStyle.LONG)
                .withLocale(Locale.forLanguageTag(code))
                .format(date);
    }

    private static String text() {
        try (InputStream in = Objects.requireNonNull(Language.class.getResourceAsStream("languages.tsv"))) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
