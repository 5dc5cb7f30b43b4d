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

class FindCommandTest {
    private static final String CRICK =
            "Watson JD, Crick FHC. Molecular structure of nucleic acids. Nature. 1953;171(4356):737-8.";
    private static final String SANGER =
            "Sanger F, Nicklen S, Coulson AR. DNA sequencing with chain-terminating inhibitors. PNAS. 1977;74(12):5463-7.";
    private static final String COASE = "Coase, R. H. (1937). The nature of the firm. Economica, 4(16), 386–405.";
    private static final String AKERLOF =
            "Akerlof, G. A. (1970). The market for “lemons”. Quarterly Journal of Economics, 84(3), 488–500.";

    /** Two chapters with a list each, and an astral character before them. */
    private static final String CHAPTERS = "# 𝔊enes\n\nThey were sequenced long ago.\n\n## References\n\n- " + CRICK
            + "\n- "
            + SANGER + "\n\n# Firms\n\nThey exist, and we know why.\n\n## References\n\n- " + COASE + "\n- " + AKERLOF
            + "\n";

    @TempDir
    Path folder;

    private Path write(String name, String content) throws IOException {
        Path file = folder.resolve(name);
        Files.createDirectories(file.getParent());
        return Files.writeString(file, content);
    }

    @Test
    void jsonTellsWhereEachReferenceStands() throws IOException {
        Path file = write("chapters.md", CHAPTERS);
        CommandLineRun run = CommandLineRun.of("find", "--json", file.toString());
        assertEquals(4, run.out().lines().count(), run.out());
        JsonObject third =
                JsonParser.parseString(run.out().lines().toList().get(2)).getAsJsonObject();
        assertEquals(file.toString(), third.get("file").getAsString());
        assertEquals(2, third.get("list").getAsInt());
        assertEquals(16, third.get("line").getAsInt());
        assertEquals(COASE, third.get("text").getAsString());
        int[] characters = CHAPTERS.codePoints().toArray();
        int start = third.get("start").getAsInt();
        int end = third.get("end").getAsInt();
        String printed = new String(characters, start, end - start);
        assertTrue(printed.contains(COASE), printed);
        assertTrue(printed.length() < COASE.length() + 5, printed);
    }

    @Test
    void formFeedsDividePages() throws IOException {
        Path file = write("paper.txt", "A paper.\n\fReferences\n\n" + COASE + "\n\f" + AKERLOF + "\n");
        CommandLineRun run = CommandLineRun.of("find", "--json", file.toString());
        assertEquals(
                "2 3",
                String.join(
                        " ",
                        run.out()
                                .lines()
                                .map(line -> JsonParser.parseString(line)
                                        .getAsJsonObject()
                                        .get("page")
                                        .getAsString())
                                .toList()));
    }

    @Test
    void oneListOfSeveral() throws IOException {
        String file = write("chapters.md", CHAPTERS).toString();
        assertEquals(
                CRICK + "\n" + SANGER + "\n",
                CommandLineRun.of("find", "--list", "1", file).out());
        assertEquals(
                COASE + "\n" + AKERLOF + "\n",
                CommandLineRun.of("find", "--list=2", file).out());
        assertEquals(
                4,
                CommandLineRun.of("find", "--list", "all", file).out().lines().count());
        CommandLineRun third = CommandLineRun.of("find", "--list", "3", file);
        assertEquals(1, third.code());
        assertEquals(2, CommandLineRun.of("find", "--list", "second", file).code());
    }

    @Test
    void aSectionIsTakenAtItsWord() throws IOException {
        String file = write("essay.md", """
                # Essay

                Some words.

                ## What I read

                - The nature of the firm, by Coase
                - Akerlof’s lemons

                ## Thanks

                To all.
                """).toString();
        assertEquals("", CommandLineRun.of("find", file).out());
        CommandLineRun run = CommandLineRun.of("find", "--section", "what i READ", file);
        assertEquals("The nature of the firm, by Coase\nAkerlof’s lemons\n", run.out());
        CommandLineRun broken = CommandLineRun.of("find", "--section", "(", file);
        assertEquals(2, broken.code());
        assertTrue(broken.err().startsWith("ibid: --section: '(' is no regular expression"), broken.err());
    }

    @Test
    void aFolderStandsForWhatIsInIt() throws IOException {
        write("b/second.md", "## References\n\n- " + COASE + "\n- " + AKERLOF + "\n");
        write("a.txt", "References\n\n" + CRICK + "\n" + SANGER + "\n");
        write(".hidden/third.txt", "References\n\n" + CRICK + "\n");
        Files.write(folder.resolve("picture.png"), "\u0089PNG".getBytes(UTF_8));
        CommandLineRun run = CommandLineRun.of("find", folder.toString());
        assertEquals(CRICK + "\n" + SANGER + "\n" + COASE + "\n" + AKERLOF + "\n", run.out());
        assertEquals(0, run.code(), run.err());
    }

    @Test
    void aPatternStandsForWhatMatches() throws IOException {
        write("one.txt", "References\n\n" + CRICK + "\n" + SANGER + "\n");
        write("two.md", "## References\n\n- " + COASE + "\n- " + AKERLOF + "\n");
        assertEquals(
                COASE + "\n" + AKERLOF + "\n",
                CommandLineRun.of("find", folder + "/*.md").out());
        CommandLineRun none = CommandLineRun.of("find", folder + "/*.docx");
        assertEquals(2, none.code());
        assertTrue(none.err().endsWith("*.docx: no such file\n"), none.err());
    }

    @Test
    void anEmptyFolderIsTold() throws IOException {
        write("inside/picture.gif", "GIF8");
        CommandLineRun run = CommandLineRun.of("find", folder.toString());
        assertEquals(2, run.code());
        assertEquals(folder + ": a folder in which there is no article or library\n", run.err());
    }
}
