package ibid.cli;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TidyCommandTest {
    private static final String BIB = "@misc{a,\n  title = {Größe},\n  pages = {1-5}\n}\n";
    private static final String TIDY = BIB.replace("1-5", "1--5");

    @TempDir
    private Path folder;

    private Path file(String name, byte[] content) throws IOException {
        return Files.write(folder.resolve(name), content);
    }

    private Path file(String name, String content) throws IOException {
        return file(name, content.getBytes(StandardCharsets.UTF_8));
    }

    @Test
    void printsAndWritesOverNothing() throws IOException {
        Path bib = file("a.bib", BIB);
        CommandLineRun run = CommandLineRun.of("tidy", bib.toString());

        assertEquals(TIDY, run.out());
        assertEquals(0, run.code());
        assertEquals(BIB, Files.readString(bib));
    }

    @Test
    void declaresTheEncodingItWritesHoweverLongTheHead() throws IOException {
        String head = "% a comment\n".repeat(20_000);
        String declared = head + "% Encoding: windows-1252\n" + TIDY;
        Path bib = file("a.bib", declared.getBytes(Charset.forName("windows-1252")));

        CommandLineRun run = CommandLineRun.of("tidy", "--encoding", "utf8", bib.toString());

        assertEquals(declared.replace("windows-1252", "UTF-8"), run.out());
    }

    @Test
    void tellsWhatWouldChange() throws IOException {
        Path bib = file("a.bib", BIB);
        Path tidy = file("b.bib", TIDY);

        CommandLineRun diff = CommandLineRun.of("tidy", "--diff", bib.toString(), tidy.toString());
        assertEquals(
                "--- " + bib + "\n+++ " + bib
                        + "\n@@ -1,4 +1,4 @@\n @misc{a,\n   title = {Größe},\n-  pages = {1-5}\n+  pages = {1--5}\n }\n",
                diff.out());
        assertEquals(1, diff.code());
        CommandLineRun check = CommandLineRun.of("tidy", "--check", bib.toString(), tidy.toString());
        assertEquals(bib + ": would be tidied\n", check.err());
        assertEquals(1, check.code());
        assertEquals(0, CommandLineRun.of("tidy", "--check", tidy.toString()).code());
        assertEquals(BIB, Files.readString(bib));
    }

    /** All but what is tidied stays byte by byte: encoding, line ends, byte order mark. */
    @ParameterizedTest
    @CsvSource({
        "UTF-8, '\n', ''",
        "UTF-8, '\r\n', '\ufeff'",
        "ISO-8859-1, '\r\n', ''",
        "windows-1252, '\r', ''",
        "UTF-16LE, '\n', '\ufeff'"
    })
    void editsBytes(String encoding, String lineEnd, String mark) throws IOException {
        Charset charset = Charset.forName(encoding);
        Path bib = file("a.bib", (mark + BIB.replace("\n", lineEnd)).getBytes(charset));

        assertEquals(0, CommandLineRun.of("tidy", "--in-place", bib.toString()).code());

        assertArrayEquals((mark + TIDY.replace("\n", lineEnd)).getBytes(charset), Files.readAllBytes(bib));
    }

    @Test
    void keepsPermissionsAndLeavesNothingBeside() throws IOException {
        Path bib = file("a.bib", BIB);
        Files.setPosixFilePermissions(bib, PosixFilePermissions.fromString("rw-rw-rw-"));

        CommandLineRun.of("tidy", "--in-place", bib.toString());

        assertEquals("rw-rw-rw-", PosixFilePermissions.toString(Files.getPosixFilePermissions(bib)));
        try (var files = Files.list(folder)) {
            assertEquals(1, files.count());
        }
    }

    @Test
    void makesUtf8OfOtherEncodings() throws IOException {
        Path bib = file("a.bib", ("% Encoding: ISO-8859-1\n" + BIB).getBytes(StandardCharsets.ISO_8859_1));

        CommandLineRun.of("tidy", "--in-place", "--encoding", "utf8", bib.toString());

        assertEquals("% Encoding: UTF-8\n" + TIDY, Files.readString(bib));
    }

    @Test
    void putsNewKeysIntoArticles() throws IOException {
        Path bib = file("a.bib", "@misc{old, author = {Doe, J.}, year = 2001, title = {T}}\n");
        Path tex = file("a.tex", "See \\cite{old}.\n");
        Path map = folder.resolve("keys.tsv");

        CommandLineRun run = CommandLineRun.of(
                "tidy",
                bib.toString(),
                "--in-place",
                "--key",
                "[auth:lower][year]",
                "--article",
                tex.toString(),
                "--keys-map",
                map.toString());

        assertEquals("", run.err());
        assertEquals("See \\cite{doe2001}.\n", Files.readString(tex));
        assertEquals("old\tdoe2001\n", Files.readString(map));
        assertTrue(Files.readString(bib).startsWith("@misc{doe2001,"));
    }

    @ParameterizedTest
    @CsvSource({
        "--key, [foo:bar], unknown modifier",
        "--key, abc, names nothing of an entry",
        "--duplicates, delete, 'known are merge, report'",
        "--journals, full, needs --journal-list",
        "--leave, nothing, known are commas",
        "--article, x.tex, needs --in-place"
    })
    void refusesWhatItDoesNotKnow(String option, String value, String message) throws IOException {
        Path bib = file("a.bib", BIB);
        CommandLineRun run = CommandLineRun.of("tidy", bib.toString(), option, value);

        assertEquals(2, run.code());
        assertTrue(run.err().contains(message), run.err());
    }

    @Test
    void refusesWhatIsNoBibFile() throws IOException {
        Path text = file("a.txt", "Just text.\n");
        Path binary = file("b.bib", new byte[] {0, 1, 2, 3});
        Path japanese =
                file("c.bib", ("% Encoding: Shift_JIS\n" + BIB + "\u00ff\u00fe").getBytes(StandardCharsets.ISO_8859_1));

        assertEquals(
                text + ": no BibTeX entry found; ibid tidies .bib files\n",
                CommandLineRun.of("tidy", text.toString()).err());
        assertEquals(
                binary + ": is no text; ibid tidies .bib files\n",
                CommandLineRun.of("tidy", binary.toString()).err());
        CommandLineRun run = CommandLineRun.of("tidy", "--in-place", japanese.toString());
        assertEquals(
                japanese + ": holds bytes that mean nothing in its encoding; convert it to UTF-8 first\n", run.err());
        assertEquals(2, run.code());
    }

    @Test
    void readsStandardInput() {
        assertEquals(TIDY, CommandLineRun.withInput(BIB, "tidy", "-").out());
        assertEquals(2, CommandLineRun.withInput(BIB, "tidy", "-", "--in-place").code());
    }
}
