package ibid.text;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * The names of characters in SGML and XML ({@code eacute}, {@code ndash}), from {@code entities.tsv}; loaded when the
 * first is met. Thread-safe.
 *
 * @see <a href="https://www.w3.org/TR/xml-entity-names/">XML Entity Definitions for Characters</a>
 */
public final class CharacterEntities {
    /** An entity by number or name. */
    private static final Pattern ENTITY =
            Pattern.compile("&(#x[0-9a-fA-F]{1,6}|#[0-9]{1,7}|[a-zA-Z][a-zA-Z0-9]{1,31});");

    private CharacterEntities() {}

    /** A text with characters in place of the entities that web pages and databases leave in it; unknown ones stay. */
    public static String decoded(String text) {
        return text.indexOf('&') < 0 || text.indexOf(';') < 0
                ? text
                : ENTITY.matcher(text).replaceAll(found -> Matcher.quoteReplacement(character(found)));
    }

    private static String character(MatchResult found) {
        String character = character(found.group(1));
        return character.isEmpty() ? found.group() : character;
    }

    /**
     * The character of that name ({@code eacute}) or number ({@code #233}, {@code #xe9}); empty if there is none, or one that
     * controls devices.
     */
    public static String character(String name) {
        if (!name.startsWith("#")) {
            return Objects.requireNonNullElse(get(name), "");
        }
        boolean hex = name.startsWith("#x");
        int number = Integer.parseInt(name.substring(hex ? 2 : 1), hex ? 16 : 10);
        return Character.isValidCodePoint(number) && !Character.isISOControl(number) ? Character.toString(number) : "";
    }

    /** What an entity of that name stands for; {@code null} if it is not known. */
    public static @Nullable String get(String name) {
        return Table.CHARACTERS.get(name);
    }

    /** Not read before it is needed: most references have no entities. */
    private static final class Table {
        static final Map<String, String> CHARACTERS = load();

        private static Map<String, String> load() {
            Map<String, String> characters = new HashMap<>(4096);
            InputStream stream =
                    Objects.requireNonNull(CharacterEntities.class.getResourceAsStream("entities.tsv"), "entities.tsv");
            try (BufferedReader reader = new BufferedReader(new InputStreamReader(stream, StandardCharsets.UTF_8))) {
                for (String line = reader.readLine(); line != null; line = reader.readLine()) {
                    int tab = line.indexOf('\t');
                    if (tab > 0) {
                        StringBuilder text = new StringBuilder(2);
                        for (String point : line.substring(tab + 1).split(" ")) {
                            text.appendCodePoint(Integer.parseInt(point, 16));
                        }
                        characters.put(line.substring(0, tab), text.toString());
                    }
                }
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
            return characters;
        }
    }
}
