package ibid.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ConvertCommandTest {
    @TempDir
    private Path folder;

    private String ris = "";
    private String bib = "";

    @BeforeEach
    void writeLibraries() throws IOException {
        ris = write("a.ris", """
                TY  - JOUR
                AU  - Müller, J.
                TI  - Sleep and load
                PY  - 2019
                DO  - 10.1000/1
                ID  - one
                ER  -\s
                TY  - BOOK
                AU  - Roe, R.
                TI  - Old book
                PY  - 2004
                ID  - two
                ER  -\s
                """);
        bib = write(
                "b.bib",
                "@article{three, author={Müller, J.}, title={Sleep and Load}, year=2019, volume=3, doi={10.1000/1}}");
    }

    private String write(String name, String text) throws IOException {
        return Files.writeString(folder.resolve(name), text).toString();
    }

    private static String keys(CommandLineRun run) {
        return run.out()
                .lines()
                .filter(line -> line.startsWith("ID  - "))
                .map(line -> line.substring(6))
                .reduce("", (a, b) -> (a + " " + b).strip());
    }

    @Test
    void filesOfSeveralFormatsBecomeOne() {
        CommandLineRun run = CommandLineRun.of("convert", ris, bib, "--to", "ris");

        assertEquals("one two three", keys(run));
        assertEquals(0, run.code());
    }

    @Test
    void oneBadFileDoesNotStopTheOthers() {
        CommandLineRun run = CommandLineRun.of("convert", folder + "/none.ris", bib, "--to", "ris");

        assertEquals("three", keys(run));
        assertEquals(2, run.code());
    }

    @Test
    void theSameWorkIsMergedAndNothingOfItLost() {
        CommandLineRun run = CommandLineRun.of("convert", ris, bib, "--to", "ris", "--merge");

        assertEquals("one two", keys(run));
        assertTrue(run.out().contains("VL  - 3\n"), run.out());
    }

    @Test
    void whatTheSameWorkSaysOtherwiseIsKept() throws IOException {
        String other = write("c.bib", "@article{four, title={Sleep or load}, volume=4, doi={10.1000/1}, ids={five}}");
        CommandLineRun run = CommandLineRun.of("convert", ris, bib, other, "--to", "biblatex", "--merge");

        for (String kept : new String[] {
            "volume         = {3}",
            "merged-title   = {Sleep and Load}",
            "merged-title-2 = {Sleep or load}",
            "merged-volume  = {4}",
            "{three,four,five}"
        }) {
            assertTrue(run.out().contains(kept), kept + "\n" + run.out());
        }
    }

    /** As the formats want it; CFF's schema refuses all else. */
    @Test
    void doisAreWrittenWithoutResolver() throws IOException {
        String file = write("d.bib", "@article{a, author={Roe, R.}, title={T}, doi={https://doi.org/10.1000/1}}");

        String cff = CommandLineRun.of("convert", file, "--to", "cff").out();
        assertTrue(cff.contains("doi: \"10.1000/1\"\n") && !cff.contains("notes"), cff);
    }

    /** What a person would not want to see in another program, and what its specification does not allow. */
    @Test
    void marksAndDigitsAreWrittenAsTheOtherProgramWants() throws IOException {
        String file = write(
                "e.bib",
                "@book{a, title={{DNA} in \\emph{E. coli}}, edition={2}, volume={3}, keywords={one, two}, author={{A Team} and B, C}}");

        String cff = CommandLineRun.of("convert", file, "--to", "cff").out();
        assertTrue(cff.contains("title: DNA in E. coli\n"), cff);
        assertTrue(cff.contains("edition: \"2\"\n") && cff.contains("volume: 3\n"), cff);
        assertTrue(cff.contains("- one\n"), cff);
        String ris = CommandLineRun.of("convert", file, "--to", "ris").out();
        assertTrue(ris.contains("KW  - one\nKW  - two\n"), ris);
        String word = CommandLineRun.of("convert", file, "--to", "word-xml").out();
        assertTrue(word.contains("<b:Title>DNA in E. coli</b:Title>"), word);
        assertTrue(word.contains("<b:Comments>csl:author: "), word);
        String typst = CommandLineRun.of("convert", file, "--to", "hayagriva").out();
        assertTrue(typst.contains("title: \"{DNA} in E. coli\"\n"), typst);
    }

    @Test
    void anArticleMayCiteWhatIsMergedByAnyOfItsKeys() throws IOException {
        String article = write("essay.md", "# Essay\n\nAs [@three] says, sleep matters.\n");

        assertEquals(
                "one",
                keys(CommandLineRun.of("convert", ris, bib, "--to", "ris", "--merge", "--only-cited-in", article)));
    }

    @ParameterizedTest
    @CsvSource({
        "issued >= 2015, one three",
        "issued < 2015, two",
        "type = book or volume = 3, two three",
        "not (type = book) and author ~ muller, one three",
        "volume, three",
        "not volume, one two",
        "title ~ \"and load\" and id != one, three",
    })
    void conditionsChoose(String where, String expected) {
        assertEquals(expected, keys(CommandLineRun.of("convert", ris, bib, "--to", "ris", "--where", where)));
    }

    @ParameterizedTest
    @CsvSource({
        "isued > 2015, column 1: no field is called 'isued'; did you mean issued?",
        "issued >, column 9: expected a value",
        "(type = book, column 13: expected ')'",
        "type = book volume, column 13: expected 'and'",
        "= 3, column 1: expected a field",
    })
    void conditionsThatAreNoneAreToldWithTheColumn(String where, String message) {
        CommandLineRun run = CommandLineRun.of("convert", ris, "--to", "ris", "--where", where);

        assertEquals(2, run.code());
        assertTrue(run.err().contains(message), run.err());
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "issued; two one three",
                "-issued; one three two",
                "title,-id; two three one",
                "volume; three one two"
            })
    void fieldsSort(String sort, String expected) {
        assertEquals(expected, keys(CommandLineRun.of("convert", ris, bib, "--to", "ris", "--sort", sort)));
    }

    @Test
    void onlyWhatAnArticleCitesIsKept() throws IOException {
        String article = write("essay.md", "# Essay\n\nAs [@two] says, sleep matters.\n");

        assertEquals("two", keys(CommandLineRun.of("convert", ris, bib, "--to", "ris", "--only-cited-in", article)));
    }

    @Test
    void eachFileIsWrittenIntoAFolder() throws IOException {
        Path out = folder.resolve("out");
        CommandLineRun run = CommandLineRun.of("convert", ris, bib, "--to", "csl-json", "--output", out.toString());

        assertEquals(0, run.code(), run.err());
        assertTrue(Files.readString(out.resolve("a.json")).contains("\"two\""));
        assertTrue(Files.readString(out.resolve("b.json")).contains("\"three\""));
    }

    @Test
    void theFormatOfAFileCanBeTold() throws IOException {
        String odd = write("odd.txt", "A heading\n\nAU  - Doe, J.\nTI  - T\nER  - \n");

        CommandLineRun run = CommandLineRun.of("convert", odd, "--from", "ris", "--to", "csl-json");

        assertTrue(run.out().contains("\"title\": \"T\""), run.out() + run.err());
    }
}
