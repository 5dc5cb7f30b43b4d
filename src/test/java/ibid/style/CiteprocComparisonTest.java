package ibid.style;

import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.google.gson.JsonArray;
import com.google.gson.JsonElement;
import com.google.gson.JsonParser;
import ibid.model.Library;
import ibid.style.Engine.Entry;
import ibid.style.Engine.Output;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** The lists of the reference processor, citeproc-js, for real items in many styles. The floors may only rise. */
class CiteprocComparisonTest {
    private static final Path DATA = Path.of("..", "shared", "csl-work");
    private static final double ENTRIES = 0.89;
    private static final double NEIGHBOURS = 0.97;

    private int entries;
    private int equal;
    private int ordered;

    @Test
    void mostEntriesAreEqualAndInOrder() throws Exception {
        assumeTrue(Files.exists(DATA), "no comparison data at " + DATA);
        Library items = CslJsonItems.read(Files.readString(DATA.resolve("items.json")));
        for (String style : Files.readAllLines(DATA.resolve("styles.txt"))) {
            compare(new CiteprocEngine().bibliography(items, Styles.find(style), "", Output.TEXT), expected(style));
        }
        double share = equal / (double) entries;
        assertTrue(share >= ENTRIES, "equal entries: " + share);
        assertTrue(
                ordered >= NEIGHBOURS * entries,
                "entries behind the one they should follow: " + ordered + "/" + entries);
    }

    private void compare(List<Entry> found, JsonArray expected) {
        Map<String, String> texts = new HashMap<>();
        Map<String, Integer> places = new HashMap<>();
        found.forEach(entry -> texts.put(entry.id(), normal(entry.text())));
        found.forEach(entry -> places.put(entry.id(), places.size()));
        int last = -1;
        for (JsonElement element : expected) {
            String id = element.getAsJsonArray().get(0).getAsString();
            int place = places.getOrDefault(id, -1);
            entries++;
            equal += normal(element.getAsJsonArray().get(1).getAsString()).equals(texts.get(id)) ? 1 : 0;
            ordered += place > last ? 1 : 0;
            last = place;
        }
    }

    private static JsonArray expected(String style) throws IOException {
        String json = Files.readString(DATA.resolve("expected").resolve(style + ".json"));
        return JsonParser.parseString(json).getAsJsonObject().getAsJsonArray("list");
    }

    /** White space and labels do not count. */
    private static String normal(String text) {
        return text.replaceAll("[\\s\u00A0\u202F\u2009]+", " ")
                .strip()
                .replaceFirst("^(\\[\\d+]|\\(\\d+\\)|\\d+\\.?\\)?)\\s*", "");
    }
}
