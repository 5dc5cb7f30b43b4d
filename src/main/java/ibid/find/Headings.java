package ibid.find;

import ibid.text.Folding;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashSet;
import java.util.Objects;
import java.util.Set;

/** Knows the headings of reference lists in the languages of {@code headings.txt}. */
final class Headings {
    private static final int LONGEST = 80;
    private static final int MOST_WORDS = 6;

    private static final Set<String> NAMES = new HashSet<>();
    private static final Set<String> WEAKER_NAMES = new HashSet<>();
    private static final Set<String> COMPANIONS = new HashSet<>();

    static {
        load();
    }

    private Headings() {}

    /** How surely a line is the heading of a reference list: 2 by its name, 1 by a weaker name, 0 not at all. */
    static int strength(String line) {
        if (line.length() > LONGEST) {
            return 0;
        }
        String bare = withoutNumber(line);
        String whole = Folding.fold(bare).replaceAll("[\\s:：.*_#-]+$", "");
        if (whole.isEmpty()) {
            return 0;
        }
        if (NAMES.contains(whole)) {
            return 2;
        }
        boolean sentence = bare.endsWith(",") || Character.isLowerCase(bare.charAt(0));
        return sentence ? 0 : strength(whole.split("[^\\p{L}\\p{M}]+"), bare.endsWith("."));
    }

    private static int strength(String[] words, boolean stopped) {
        if (words.length > 4 && String.join("", words).length() == words.length) {
            // R E F E R E N C E S
            return strength(new String[] {String.join("", words)}, stopped);
        }
        int strength = 0;
        for (String word : words) {
            int own = NAMES.contains(word) ? 2 : WEAKER_NAMES.contains(word) ? 1 : 0;
            if (own == 0 && !COMPANIONS.contains(word)) {
                return 0;
            }
            strength = Math.max(strength, own);
        }
        // Words and a stop are the end of a sentence that a line break has cut.
        return words.length > MOST_WORDS || (stopped && words.length > 2) ? 0 : strength;
    }

    /** Without {@code 7.}, {@code VII.} or {@code **} before it. */
    private static String withoutNumber(String line) {
        int at = 0;
        while (at < line.length() && !Character.isLetter(line.charAt(at))) {
            at++;
        }
        String bare = line.substring(at);
        int stop = bare.indexOf(". ");
        boolean numbered = stop > 0 && stop < 6 && bare.substring(0, stop).matches("[IVXLC]+|[A-Z]");
        return numbered ? bare.substring(stop + 2).strip() : bare.strip();
    }

    private static void load() {
        InputStream in = Objects.requireNonNull(Headings.class.getResourceAsStream("headings.txt"));
        try (BufferedReader reader = new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))) {
            for (String line = reader.readLine(); line != null; line = reader.readLine()) {
                if (!line.startsWith("#")) {
                    String[] columns = line.split("\\|", -1);
                    addWords(columns[1], NAMES);
                    addWords(columns[2], WEAKER_NAMES);
                    addWords(columns[3], COMPANIONS);
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void addWords(String column, Set<String> to) {
        for (String word : column.split(",")) {
            String folded = Folding.fold(word.strip());
            if (!folded.isEmpty()) {
                to.add(folded);
            }
        }
    }
}
