package ibid.format;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import ibid.model.Field;
import ibid.model.Finding;
import ibid.model.ItemType;
import ibid.model.Library;
import ibid.model.Reference;
import ibid.model.Text;
import ibid.text.SourceText;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

class CslJsonTest {
    private static final String SAMPLE = """
            [{"id": "a", "type": "book", "author": [{"family": "Roe", "given": "R."}, {"literal": "et al."}],
              "issued": {"date-parts": [[2001, "3"], [2002]], "season": 1, "circa": true}, "custom": {"x": [1, {"y": null}]}},
             {"id": 2, "type": "webpage", "accessed": "2018-12-14", "title": "\\u00e9 \\"q\\" <i>x</i>", "volume": 4}]
            """;

    private final CslJson json = new CslJson();

    private Library read(String text) throws FormatException {
        return json.read(SourceText.of("test.json", text), finding -> {});
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "no json|test.json:1: not CSL-JSON: expected '[' and items, or one item a line",
                "`\n{\"id\": }`|test.json:2: broken JSON at column 8; check for a missing comma, quote or bracket",
                "`[{\"id\": \"a\",\n \"title\": \"x`|test.json:2: broken JSON at column 13; check for a missing comma, quote or bracket",
                "`[\n{\"id\": \"a\"`|test.json:2: the item that begins on line 2 does not end; check for a missing comma, quote or bracket",
                "[1, 2]|test.json:1: '1' is no item and left out; an item is an object in braces"
            })
    void saysWhatIsWrongAndWhere(String text, String message) {
        assertEquals(
                message, assertThrows(FormatException.class, () -> read(text)).getMessage());
    }

    @Test
    void readsNothingFromNothing() throws FormatException {
        assertEquals(Library.EMPTY, read(" \n"));
        assertEquals(Library.EMPTY, read("[]"));
        assertEquals("[]\n", json.write(Library.EMPTY));
    }

    @Test
    void readsAllShapesAlike() throws FormatException {
        String a = "{\"id\": \"a\", \"type\": \"book\"}";
        for (String text :
                List.of(a, "[" + a + "]", "{\"items\": [" + a + "], \"x\": {}}", a + "\n", "\ufeff[" + a + ",]")) {
            assertEquals(
                    List.of("a"),
                    read(text).references().stream().map(Reference::id).toList(),
                    text);
        }
        assertEquals(2, read(a + "\n\n" + a).references().size());
        assertEquals(
                1,
                read("{\"id\": \"a\",\n\"custom\":\n{\"b\": 1}}").references().size());
    }

    @Test
    void writesAnItemOnOneLine() {
        Reference reference = Reference.of("a", ItemType.BOOK).with(Field.TITLE, new Text("R&D <i>\"x\"</i>\n'é'"));

        assertEquals(
                "{\"id\": \"a\", \"type\": \"book\", \"title\": \"R&D <i>\\\"x\\\"</i>\\n'é'\"}",
                CslJson.writeItem(reference));
    }

    @Test
    void tellsTheLineOfAnItem() throws FormatException {
        assertEquals("test.json:3", read(SAMPLE).references().get(1).origin().toString());
    }

    @Test
    @Timeout(value = 60, unit = TimeUnit.SECONDS)
    void throwsNothingElseOnAnyPrefixOrSuffix() {
        for (int i = 0; i <= SAMPLE.length(); i++) {
            readOrRefuse(SAMPLE.substring(0, i));
            readOrRefuse(SAMPLE.substring(i));
            readOrRefuse(SAMPLE.substring(0, i) + SAMPLE.substring(Math.min(i + 1, SAMPLE.length())));
        }
    }

    private void readOrRefuse(String text) {
        List<Finding> findings = new ArrayList<>();
        try {
            json.write(json.read(SourceText.of("test.json", text), findings::add));
        } catch (FormatException e) {
            assertTrue(e.toString().contains(": test.json:"), e.toString());
        }
    }

    static Stream<String> hostile() {
        return Stream.of(
                "[".repeat(200_000),
                "{\"a\":".repeat(100_000),
                "[{\"a\":" + "[".repeat(100_000) + "]".repeat(100_000) + "}]",
                "[" + "{\"id\": \"".repeat(50_000),
                "{\"id\": \"a\n".repeat(50_000),
                "[{\"issued\": {\"date-parts\": [[" + "9".repeat(100_000) + "]]}}]",
                "[{\"issued\": {\"raw\": \"" + "1 ".repeat(100_000) + "\"}}]");
    }

    @ParameterizedTest
    @MethodSource("hostile")
    @Timeout(value = 20, unit = TimeUnit.SECONDS)
    void survivesHostileInput(String text) {
        readOrRefuse(text);
    }
}
