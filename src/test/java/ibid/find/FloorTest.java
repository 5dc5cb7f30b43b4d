package ibid.find;

import static org.junit.jupiter.api.Assertions.assertTrue;

import com.google.gson.JsonArray;
import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import ibid.model.ReferenceList;
import ibid.read.Companions;
import ibid.read.ReadException;
import ibid.read.Readers;
import ibid.text.Folding;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * How much of the lists of real articles is found: every fifth article of a kind, exact but for what is no letter or
 * digit and for a list's numbers. The floors may only rise: they are those of a finder that has seen no real article.
 */
class FloorTest {
    private static final Path INDEX = Path.of("..", "shared", "articles", "index.jsonl");
    private static final int EVERY = 5;

    @ParameterizedTest
    @CsvSource({"text, 0.988", "html, 0.995", "md, 0.995", "pdf-text, 0.93", "docx, 0.99"})
    void findsAtLeast(String kind, double floor) throws IOException, ReadException {
        Assumptions.assumeTrue(Files.exists(INDEX), "no ../shared/articles to measure with");
        int seen = 0;
        int right = 0;
        int total = 0;
        for (String line : Files.readAllLines(INDEX)) {
            JsonObject article = JsonParser.parseString(line).getAsJsonObject();
            if (article.get("kind").getAsString().equals(kind) && seen++ % EVERY == 0) {
                List<String> gold = keys(article.getAsJsonArray("references"));
                List<String> found =
                        found(INDEX.resolveSibling(article.get("file").getAsString()));
                total += gold.size() + found.size();
                found.removeIf(key -> !gold.remove(key));
                right += found.size();
            }
        }
        double f1 = 2.0 * right / total;
        assertTrue(f1 >= floor, kind + ": F1 " + f1 + " is below " + floor);
    }

    private static List<String> keys(JsonArray references) {
        List<String> keys = new ArrayList<>();
        for (JsonElement reference : references) {
            keys.add(key(reference.getAsString()));
        }
        return keys;
    }

    private static List<String> found(Path file) throws IOException, ReadException {
        List<String> keys = new ArrayList<>();
        for (ReferenceList list :
                new ReferenceFinder().find(Readers.read(file.toString(), Files.readAllBytes(file), Companions.NONE))) {
            list.entries().forEach(entry -> keys.add(key(entry.text())));
        }
        return keys;
    }

    private static String key(String reference) {
        return Folding.letters(reference.substring(Marker.of(reference).length()));
    }
}
