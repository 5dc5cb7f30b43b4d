package ibid.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.google.gson.JsonArray;
import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What {@code cite} and {@code format} take and give beside the text that fixtures show. */
class CiteCommandTest {
    @TempDir
    Path folder;

    private String library = "";

    @BeforeEach
    void writeLibrary() throws IOException {
        library = write("works.bib", """
                @book{doe2000, author={Doe, Jane}, title={Ships & \\emph{sails}}, publisher={Kettle}, year=2000}
                @book{roe2001, author={Roe, Richard}, title={Tea}, publisher={Kettle}, year=2001}
                """);
    }

    private String write(String name, String content) throws IOException {
        return Files.writeString(folder.resolve(name), content).toString();
    }

    @Test
    void oneDocumentHasOneSetOfNumbers() throws IOException {
        String apart = write("apart.txt", "roe2001\n[@doe2000]\n");
        String clusters = write("cited.txt", "roe2001\n\n[@doe2000; @roe2001]\ndoe2000, roe2001\n");

        assertEquals(
                "[1]\n[1], [2]\n[1], [2]\n",
                CommandLineRun.of("cite", library, "--style", "ieee", "--document", clusters)
                        .out());
        assertEquals(
                "[1]\n[1]\n",
                CommandLineRun.of("cite", library, "--style", "ieee", "--clusters", apart)
                        .out());
        assertEquals(
                "[1]\nRoe [2]\n",
                CommandLineRun.of("cite", library, "--style", "ieee", "--cite", "[@doe2000]", "--cite", "@roe2001")
                        .out());
    }

    @Test
    void mistakesAreToldWithTheirLine() throws IOException {
        String clusters = write("cited.txt", "[@doe2000]\n[see @doe2000; p. 5]\n");

        CommandLineRun run = CommandLineRun.of("cite", library, "--clusters", clusters);
        assertEquals(2, run.code());
        assertEquals("ibid: " + clusters + ":2: 'p. 5' cites nothing; write @ and the key of a reference\n", run.err());
        assertEquals(2, CommandLineRun.of("cite", library).code());
        assertEquals(
                2,
                CommandLineRun.of("cite", library, "--keys", "doe2000", "--cite", "@doe2000")
                        .code());
        CommandLineRun unknown = CommandLineRun.of("cite", library, "--cite", "[@doe2000; @nobody]");
        assertEquals(1, unknown.code());
        assertEquals("(Doe, 2000)\n", unknown.out());
        assertTrue(unknown.err().contains("'nobody'"), unknown.err());
    }

    @Test
    void programsGetTextAndHtml() {
        JsonArray entries = JsonParser.parseString(
                        CommandLineRun.of("format", library, "--style", "ieee", "--output", "json")
                                .out())
                .getAsJsonArray();
        JsonObject first = entries.get(0).getAsJsonObject();
        assertEquals("doe2000", first.get("id").getAsString());
        assertEquals(
                "[1] J. Doe, Ships & sails. Kettle, 2000.", first.get("text").getAsString());
        assertEquals("[1]", first.get("left-margin").getAsString());
        assertTrue(first.get("right-inline").getAsString().contains("<i>Ships &#38; "), first.toString());

        JsonArray lists = JsonParser.parseString(
                        CommandLineRun.of("format", library, "--style", "apa,ieee", "--output", "json")
                                .out())
                .getAsJsonArray();
        assertEquals("apa", lists.get(0).getAsJsonObject().get("style").getAsString());
        assertEquals(2, lists.get(1).getAsJsonObject().getAsJsonArray("entries").size());

        JsonObject citation = JsonParser.parseString(
                        CommandLineRun.of("cite", library, "--output", "json", "--cite", "[@doe2000; @roe2001]")
                                .out())
                .getAsJsonArray()
                .get(0)
                .getAsJsonObject();
        assertEquals("[\"doe2000\",\"roe2001\"]", citation.get("ids").toString());
        assertEquals("(Doe, 2000; Roe, 2001)", citation.get("text").getAsString());
    }

    @Test
    void linesAreBrokenWhereItIsAskedFor() {
        assertEquals(
                "Doe, J. (2000). Ships\n    & sails. Kettle.\nRoe, R. (2001). Tea.\n    Kettle.\n",
                CommandLineRun.of("format", library, "--width", "21").out());
        assertEquals(
                "Doe, J. (2000). Ships & sails. Kettle.\nRoe, R. (2001). Tea. Kettle.\n",
                CommandLineRun.of("format", library).out());
    }
}
