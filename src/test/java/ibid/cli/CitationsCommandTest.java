package ibid.cli;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class CitationsCommandTest {
    private static final String COASE = "Coase, R. H. (1937). The nature of the firm. Economica, 4(16), 386–405.";
    private static final String AKERLOF =
            "Akerlof, G. A. (1970). The market for “lemons”. Quarterly Journal of Economics, 84(3), 488–500.";

    /** With an astral character before the citations. */
    private static final String ARTICLE =
            "# 𝔉irms\n\nThey exist (Coase, 1938; Arrow & Debreu, 1954).\n\n## References\n\n- " + COASE + "\n- "
                    + AKERLOF + "\n";

    @TempDir
    Path folder;

    private String write(String name, String content) throws IOException {
        return Files.writeString(folder.resolve(name), content).toString();
    }

    @Test
    void tellsLinksAndWhatIsMissingOnEitherSide() throws IOException {
        String file = write("firms.md", ARTICLE);
        CommandLineRun run = CommandLineRun.of("citations", file);
        assertEquals(0, run.code(), run.err());
        assertEquals(
                file + ":3: (Coase, 1938; Arrow & Debreu, 1954) -> coase1937nature (other year), not listed\n" + file
                        + ": cited but not listed: Arrow and Debreu (1954)\n" + file
                        + ": listed but not cited: akerlof1970market\n",
                run.out());
    }

    @Test
    void jsonTellsPlacesInCharacters() throws IOException {
        CommandLineRun run = CommandLineRun.of("citations", "--format", "json", write("firms.md", ARTICLE));
        JsonObject article = JsonParser.parseString(run.out()).getAsJsonObject();
        assertEquals(COASE, article.getAsJsonArray("references").get(0).getAsString());
        JsonObject citation = article.getAsJsonArray("citations").get(0).getAsJsonObject();
        int start = citation.get("start").getAsInt();
        int end = citation.get("end").getAsInt();
        int[] characters = ARTICLE.codePoints().toArray();
        assertEquals("(Coase, 1938; Arrow & Debreu, 1954)", new String(characters, start, end - start));
        assertEquals("[0]", citation.getAsJsonArray("references").toString());
        assertEquals(
                "{\"authors\":[\"Arrow\",\"Debreu\"],\"et-al\":false,\"date\":\"1954\",\"match\":\"absent\",\"references\":[]}",
                citation.getAsJsonArray("works").get(1).toString());
    }

    @Test
    void anArticleWithoutAListIsTold() throws IOException {
        CommandLineRun run = CommandLineRun.of("citations", write("plain.txt", "They exist (Coase, 1937).\n"));
        assertEquals(Console.FINDINGS, run.code());
        assertTrue(run.err().contains("no reference list found"), run.err());
        assertTrue(run.out().contains("cited but not listed: Coase (1937)"), run.out());
    }

    @Test
    void unusableInputIsOneLine() throws IOException {
        CommandLineRun library = CommandLineRun.of("citations", write("a.bib", "@book{a, title={A}}"));
        assertEquals(Console.UNUSABLE, library.code());
        assertTrue(library.err().contains("is a library, not an article"), library.err());
        assertEquals(1, library.err().lines().count(), library.err());
        CommandLineRun format = CommandLineRun.of("citations", "--format", "xml", write("b.md", ARTICLE));
        assertEquals(Console.UNUSABLE, format.code());
        assertTrue(format.err().contains("known are text, json"), format.err());
    }

    @Test
    void hostileTextIsReadInBoundedTime() {
        String[] stretches = {
            "(", "(1)", "\\cite[", "\\cite{", "[@a;", "(Smith, 2004; ", "Smith and ", "2004 ", "a.1,2 ", "[1]–"
        };
        for (String stretch : stretches) {
            String article = "Prose.\n\n" + stretch.repeat(300_000 / stretch.length()) + "\n\nReferences\n\n" + COASE
                    + "\n\n" + AKERLOF + "\n";
            long start = System.nanoTime();
            CommandLineRun run = CommandLineRun.withInput(article.getBytes(UTF_8), "citations", "-");
            long millis = (System.nanoTime() - start) / 1_000_000;
            assertTrue(run.code() <= Console.FINDINGS, run.err());
            assertTrue(millis < 20_000, () -> millis + " ms for " + stretch);
        }
    }
}
