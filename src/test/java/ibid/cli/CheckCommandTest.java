package ibid.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.google.gson.JsonElement;
import com.google.gson.JsonParser;
import ibid.report.Reports;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class CheckCommandTest {
    /** An error at coase, a warning at akerlof, nothing at sen. */
    private static final String LIBRARY = """
            @book{coase, author = {Coase, Ronald}, title = {Firms}, publisher = {Arrow}}

            @article{akerlof, author = {Akerlof, George}, title = {Lemons}, journal = {Economics}, year = {1970},
              volume = {84}, number = {3}, pages = {488--500}, pages = {488}}

            @book{sen, author = {Sen, Amartya}, title = {Choice}, year = {1970}, publisher = {Arrow}}
            """;

    private static final String[] TWO_RULES = {"--select", "REQ003,BIB004"};

    @TempDir
    Path folder;

    private String write(String name, String content) throws IOException {
        Path file = folder.resolve(name);
        Files.createDirectories(file.getParent());
        return Files.writeString(file, content).toString();
    }

    private static CommandLineRun check(String file, String... options) {
        List<String> args = new ArrayList<>(List.of("check", file, "--format", "json"));
        args.addAll(List.of(options));
        return CommandLineRun.of(args.toArray(new String[0]));
    }

    /** The rules that found something, in the order in which they are told. */
    private static List<String> rules(CommandLineRun run) {
        List<String> rules = new ArrayList<>();
        for (JsonElement finding :
                JsonParser.parseString(run.out()).getAsJsonObject().getAsJsonArray("findings")) {
            rules.add(finding.getAsJsonObject().get("rule").getAsString());
        }
        return rules;
    }

    @Test
    void theWorstFindingDecidesTheExitCode() throws IOException {
        String file = write("lib.bib", LIBRARY);
        assertEquals(List.of("REQ003", "BIB004"), rules(check(file, TWO_RULES)));
        assertEquals(1, check(file, "--select", "REQ003").code());
        assertEquals(0, check(file, "--select", "REQ003", "--fail-on", "never").code());
        assertEquals(0, check(file, "--select", "BIB004").code());
        assertEquals(
                1, check(file, "--select", "BIB004", "--fail-on", "warning").code());
        assertEquals(2, check(folder.resolve("none.bib").toString()).code());
    }

    @Test
    void beginningsOfCodesSelectFamiliesAndTheLongerDecides() throws IOException {
        String file = write("lib.bib", LIBRARY);
        assertEquals(List.of("REQ003"), rules(check(file, "--select", "REQ")));
        assertEquals(List.of("BIB004"), rules(check(file, "--select", "REQ,BIB", "--ignore", "REQ003")));
        assertEquals(List.of("REQ003"), rules(check(file, "--select", "REQ003", "--ignore", "REQ")));
    }

    @Test
    void wrongOptionsAreUsage() throws IOException {
        String file = write("lib.bib", LIBRARY);
        assertUsage(
                check(file, "--select", "XYZ"), "--select: no rule's code begins with 'XYZ'; ibid rules lists them");
        assertUsage(
                check(file, "--fail-on", "info"),
                "unknown value 'info' for --fail-on; known are error, warning, never");
        assertUsage(check(file, "--color", "red"), "unknown value 'red' for --color; known are auto, always, never");
        assertUsage(
                check(file, "--update-baseline"), "--update-baseline needs --baseline FILE, or baseline in .ibid.toml");
        assertUsage(CommandLineRun.of("check", file, "--format", "yaml"), "unknown value 'yaml' for --format");
        CommandLineRun profile = check(file, "--profile", "mla");
        assertEquals(2, profile.code());
        assertTrue(profile.err().startsWith("profile 'mla' is unknown; known are usual, apa"), profile.err());
    }

    private static void assertUsage(CommandLineRun run, String message) {
        assertEquals(2, run.code(), run.err());
        assertTrue(run.err().startsWith("ibid: " + message), run.err());
    }

    @Test
    void theNearestSettingsCountAndTheCommandLineMore() throws IOException {
        write(".ibid.toml", "select = [\"BIB\"]\n");
        String file = write("a/b/lib.bib", LIBRARY);
        assertEquals(List.of("BIB004"), rules(check(file)));
        write("a/.ibid.toml", "select = [\"REQ003\"]\n[severity]\nREQ003 = \"info\"\n");
        CommandLineRun mild = check(file);
        assertEquals(List.of("REQ003"), rules(mild));
        assertEquals(0, mild.code());
        assertEquals(List.of("BIB004"), rules(check(file, "--select", "BIB004")));
        String other = write("other.toml", """
                select = ["REQ003", "BIB"]
                fail-on = "never"
                [severity]
                BIB004 = "off"
                [allow]
                sen = ["REQ003"]
                """);
        CommandLineRun named = check(file, "--config", other);
        assertEquals(List.of("REQ003"), rules(named));
        assertEquals(0, named.code());
        String allowing = write("allowing.toml", "select = [\"REQ003\"]\n[allow]\ncoase = [\"REQ\"]\n");
        assertEquals(List.of(), rules(check(file, "--config", allowing)));
    }

    @Test
    void wrongSettingsAreTold() throws IOException {
        assertSettings("select = \"CIT\"\n", ": select: is no list; write [\"…\", \"…\"]");
        assertSettings("selekt = [\"CIT\"]\n", ": selekt: unknown; known are allow, baseline, fail-on");
        assertSettings("select = [\"XYZ\"]\n", ": select: no rule's code begins with 'XYZ'");
        assertSettings("severity = 3\n", ": severity: is no table");
        assertSettings("[severity]\nREQ003 = \"bad\"\n", ": severity.REQ003: unknown value 'bad'");
        assertSettings("\nselect = [\n", ": is no TOML: ");
    }

    private void assertSettings(String toml, String message) throws IOException {
        String file = write("lib.bib", LIBRARY);
        String config = write(".ibid.toml", toml);
        CommandLineRun run = check(file);
        assertEquals(2, run.code(), toml);
        assertTrue(run.err().startsWith(config + message), run.err());
        assertEquals(1, run.err().lines().count(), run.err());
    }

    @Test
    void commentsSilence() throws IOException {
        String silenced = write("a.bib", "% ibid-ignore REQ003 printed without a year\n" + LIBRARY);
        assertEquals(List.of("BIB004"), rules(check(silenced, "--select", "REQ003,BIB004,IGN")));
        String inside = write("b.bib", LIBRARY.replace("  volume", "  % ibid-ignore BIB004 both are right\n  volume"));
        assertEquals(List.of("REQ003"), rules(check(inside, "--select", "REQ003,BIB004,IGN")));
        String wrong = write("c.bib", LIBRARY.replace("@book{sen", "% ibid-ignore REQ003 not needed\n@book{sen"));
        assertEquals(List.of("REQ003", "BIB004", "IGN001"), rules(check(wrong, "--select", "REQ003,BIB004,IGN")));
        assertEquals(List.of("BIB004"), rules(check(wrong, "--select", "BIB004,IGN")), "REQ003 was not asked");
        String file = write("d.bib", LIBRARY + "% ibid-ignore-file REQ003, BIB\n");
        assertEquals(List.of("IGN002"), rules(check(file, "--select", "REQ003,BIB004,IGN")));
    }

    @Test
    void commentsSilenceInMarkdown() throws IOException {
        String list = """
                # Firms

                They exist (Coase, 1937).

                ## References

                %s- Akerlof, G. A. (1970). The market for lemons. Quarterly Journal of Economics, 84(3), 488–500.
                - Coase, R. H. (1937). The nature of the firm. Economica, 4(16), 386–405.
                """;
        assertEquals(List.of("CIT002"), rules(check(write("a.md", list.formatted("")), "--select", "CIT002,IGN")));
        String ignore = "<!-- ibid-ignore CIT002 background reading -->\n";
        assertEquals(List.of(), rules(check(write("b.md", list.formatted(ignore)), "--select", "CIT002,IGN")));
    }

    @Test
    void aBaselineKnowsFindingsWhereverTheyMoveTo() throws IOException {
        String file = write("lib.bib", LIBRARY);
        String baseline = folder.resolve("baseline.json").toString();
        assertEquals(2, check(file, "--baseline", baseline).code(), "there is none yet");
        List<String> options = new ArrayList<>(List.of(TWO_RULES));
        options.addAll(List.of("--baseline", baseline));
        String[] known = options.toArray(new String[0]);
        options.add("--update-baseline");
        CommandLineRun update = check(file, options.toArray(new String[0]));
        assertEquals(0, update.code(), update.err());
        assertEquals(List.of(), rules(check(file, known)));

        write(
                "lib.bib",
                "\n\n% new\n" + LIBRARY + "@book{new, author = {New, Ann}, title = {New}, publisher = {New}}\n");
        CommandLineRun fresh = check(file, known);
        assertEquals(List.of("REQ003"), rules(fresh));
        assertTrue(fresh.out().contains("\"reference\": \"new\""), fresh.out());
        assertEquals(1, fresh.code());

        write("lib.bib", LIBRARY.replace("{Firms}", "{Firms}, year = {1937}"));
        CommandLineRun mended = check(file, known);
        assertTrue(mended.err().contains(": 1 known of "), mended.err());
        assertEquals(0, mended.code());
        check(file, options.toArray(new String[0]));
        assertFalse(Files.readString(Path.of(baseline)).contains("REQ003"));
        Files.writeString(Path.of(baseline), "[1]");
        CommandLineRun broken = check(file, known);
        assertEquals(2, broken.code());
        assertEquals(
                "ibid: " + baseline + ": is no baseline; make a new one with --update-baseline",
                broken.err().strip());
    }

    @Test
    void aFileIsWrittenAndItsSummaryTold() throws IOException {
        String file = write("lib.bib", LIBRARY);
        Path report = folder.resolve("report.html");
        CommandLineRun run =
                CommandLineRun.of("check", file, "--select", "REQ003", "--format", "html", "-o", report.toString());
        assertEquals("", run.out());
        assertEquals("1 error, 0 warnings, 0 notes in 3 references", run.err().strip());
        assertTrue(Files.readString(report).startsWith("<!DOCTYPE html>"));
    }

    @Test
    void runsAreAlikeInEveryFormat() throws IOException {
        String file = write("lib.bib", LIBRARY);
        for (String format : Reports.names()) {
            CommandLineRun first = CommandLineRun.of("check", file, file, "--format", format);
            assertEquals(first, CommandLineRun.of("check", file, file, "--format", format));
            assertEquals(1, first.code(), format);
        }
    }

    @Test
    void coloursAreForWhoAsks() throws IOException {
        String file = write("lib.bib", LIBRARY);
        assertFalse(CommandLineRun.of("check", file).out().contains("\u001b["));
        assertTrue(CommandLineRun.of("check", file, "--color", "always").out().contains("\u001b[1;31merror"));
    }

    private static final String MENDABLE =
            "@book{may2011, author = {May, Rosa}, title = {Harbours}, publisher = {Quay & Sons},"
                    + " address = {Leith}, volume = {XII}, year = {2011}, note = {}}\n";
    private static final String MENDED = MENDABLE.replace("&", "\\&").replace(", note = {}", "");

    @Test
    void aFileIsMendedOnlyIfThatIsAskedFor() throws IOException {
        String file = write("lib.bib", MENDABLE);
        CommandLineRun.of("check", file);
        assertEquals(MENDABLE, Files.readString(Path.of(file)));

        CommandLineRun diff = CommandLineRun.of("check", file, "--diff");
        assertEquals(MENDABLE, Files.readString(Path.of(file)));
        assertEquals(1, diff.code());
        assertEquals("--- %1$s\n+++ %1$s\n@@ -1 +1 @@\n-%2$s+%3$s".formatted(file, MENDABLE, MENDED), diff.out());
        assertEquals("Would fix 2 findings in 1 file; 0 left\n", diff.err());

        CommandLineRun fixed = CommandLineRun.of("check", file, "--fix");
        assertEquals(MENDED, Files.readString(Path.of(file)));
        assertEquals(0, fixed.code());
        assertEquals("Fixed 2 findings in 1 file; 0 left\n", fixed.err());
        assertEquals("", CommandLineRun.of("check", file, "--diff").out());
        assertEquals(0, CommandLineRun.of("check", file, "--diff").code());
    }

    @Test
    void unsafeFixesAreToldAndMadeOnlyWhenWanted() throws IOException {
        String article =
                "@article{lee2020, author = {Lee, Ann}, title = {Tides}, journal = {Ocean Letters}, year = {2020},"
                        + " volume = {XII}, number = {3}, pages = {45--52}}\n";
        String file = write("lib.bib", article);
        assertEquals(
                "Fixed 0 findings in 0 files; 1 left (1 fixable with --unsafe-fixes)\n",
                CommandLineRun.of("check", file, "--fix").err());
        assertEquals(article, Files.readString(Path.of(file)));
        assertUsage(
                check(file, "--unsafe-fixes"),
                "--unsafe-fixes needs --fix to change files, or --diff to see what would change");
        CommandLineRun.of("check", file, "--fix", "--unsafe-fixes");
        assertEquals(article.replace("XII", "12"), Files.readString(Path.of(file)));
    }

    @Test
    void standardInputIsMendedToStandardOutput() {
        CommandLineRun run = CommandLineRun.withInput(MENDABLE, "check", "-", "--fix", "--format", "text");
        assertEquals(MENDED, run.out());
        assertEquals("Fixed 2 findings in 1 file; 0 left\nnothing found in 1 reference\n", run.err());
    }

    @Test
    void whatIsNoTextIsToldNotToBeMended() throws IOException {
        CommandLineRun run = CommandLineRun.of("check", "samples/firms.docx", "--diff");
        assertTrue(run.out().isEmpty());
        assertTrue(run.err().contains("0 files"), run.err());
    }

    @Test
    void anIgnoreEndsOnItsDay() throws IOException {
        String entry =
                "@book{coase, author = {Coase, Ronald}, title = {Firms}, publisher = {Arrow}, address = {London}}\n";
        String later = write("a.bib", "% ibid-ignore REQ003 until=2999-01-31 the library looks it up\n" + entry);
        assertEquals(List.of(), rules(check(later)));
        String over = write("b.bib", "% ibid-ignore REQ003 until=2020-01-31 the library looks it up\n" + entry);
        assertEquals(List.of("IGN001", "REQ003"), rules(check(over)));
        assertTrue(check(over).out().contains("ended on 2020-01-31"));
        String odd = write("c.bib", "% ibid-ignore REQ003 until=soon the library looks it up\n" + entry);
        assertEquals(List.of("IGN001", "REQ003"), rules(check(odd)));
    }

    @Test
    void slipsInCodesAndNamesAreTold() throws IOException {
        String file = write("lib.bib", LIBRARY);
        assertUsage(
                check(file, "--select", "CIT01"), "--select: no rule's code begins with 'CIT01'; did you mean CIT001?");
        assertUsage(
                check(file, "--ignore", "missing-year"),
                "--ignore: no rule's code begins with 'missing-year'; did you mean REQ003?");
        assertUsage(
                CommandLineRun.of("explain", "mising-year"),
                "no rule has the code or name 'mising-year'; did you mean REQ003 missing-year?");
    }

    @Test
    void whatTheUserDeclaresIsChecked() throws IOException {
        String file = write("lib.bib", LIBRARY);
        write("journals.txt", "Economics\n");
        write("retracted.csv", """
                Title,Author,OriginalPaperDOI,RetractionNature,RetractionDate
                "The Quality of ""Lemons"" in Markets",G Akerlof,,Retraction,
                """);
        write(".ibid.toml", """
                journals = "journals.txt"
                retractions = "retracted.csv"
                style = "apa"
                """);
        assertEquals(List.of("SRC001"), rules(check(file, "--select", "SRC,LIV,STY011")));
        assertUnusable(check(file, "--style", "no-such-style"), "unknown style 'no-such-style'");
        String wrong = write("wrong.csv", "a,b\n1,2\n");
        assertUnusable(check(file, "--retractions", wrong), wrong + ": has no column OriginalPaperDOI");
    }

    private static void assertUnusable(CommandLineRun run, String message) {
        assertEquals(2, run.code(), run.err());
        assertTrue(run.err().startsWith(message), run.err());
    }
}
