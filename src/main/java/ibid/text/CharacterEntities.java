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
import org.jspecify.annotations.Nullable;

/**
 * The names of characters in SGML and XML ({@code eacute}, {@code ndash}), from {@code entities.tsv}; loaded when the
 * first is met. Thread-safe.
 *
 * @see <a href="https://www.w3.org/TR/xml-entity-names/">XML Entity Definitions for Characters</a>
 */
public final class CharacterEntities {
    private static final Map<String, String> CHARACTERS = load();

    private CharacterEntities() {}

    /** What an entity of that name stands for; {@code null} if it is not known. */
    public static @Nullable String get(String name) {
        return CHARACTERS.get(name);
    }

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
