package ibid.report;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.google.gson.JsonArray;
import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ReportsTest {
    private static String write(String format, Checked checked) {
        return Reports.byName(format).orElseThrow().write(checked);
    }

    @Test
    void textShowsTheLineAndMarksThePlace() {
        assertEquals("""
                refs/my library.bib:1:23: error: coase: no year is given; add one [REQ003]
                    1 | @book{coase, title = {Größe 𝔊 mal}}
                      |                       ^^^^^^^^^^^
                refs/my library.bib:2:1: warning: akerlof: initials, where 9 of 10 are names [STY001]
                    2 | @book{akerlof,
                      | ^^^^^^^^^^^^^^
                refs/my library.bib:1: info: something about all [ZZZ999]
                1 error, 1 warning, 1 note in 3 references of 2 files
                1 fixable with --fix --unsafe-fixes
                """, write("text", CheckedFiles.two()));
    }

    @Test
    void textOfOthersDoesNotReachTheTerminalAsItIs() {
        String text = new TextReport(true).write(CheckedFiles.hostile());
        assertFalse(text.contains("\u001b[31m"), text);
        assertFalse(text.contains("\u0000") || text.contains("\u202e"), text);
        assertEquals(4, text.lines().count(), text);
        assertTrue(text.contains("\u001b[1;31merror:\u001b[0m"), text);
        assertFalse(write("text", CheckedFiles.hostile()).contains("\u001b"));
    }

    @Test
    void gitHubShowsTenOfAKindTheWorstFirst() {
        List<String> lines = write("github", CheckedFiles.many(12)).lines().toList();
        assertEquals(31, lines.size());
        assertTrue(lines.subList(0, 10).stream().allMatch(line -> line.startsWith("::error ")));
        assertTrue(lines.subList(10, 20).stream().allMatch(line -> line.startsWith("::warning ")));
        assertTrue(lines.subList(20, 30).stream().allMatch(line -> line.startsWith("::notice ")));
        assertTrue(lines.get(30).endsWith("; 6 are not shown as annotations"), lines.get(30));
        assertEquals(
                "::error file=many.bib,line=25,endLine=25,col=1,endColumn=2,title=REQ003::number 0 [REQ003]",
                lines.get(0));
    }

    @Test
    void gitHubTakesNoCommandsFromMessages() {
        List<String> lines = write("github", CheckedFiles.hostile()).lines().toList();
        assertEquals(2, lines.size());
        assertTrue(lines.get(0).startsWith("::error file=a%2Cb%3Ac"), lines.get(0));
        assertTrue(lines.get(0).contains("%250A"), lines.get(0));
    }

    @Test
    void sarifTellsRulesAndPlaces() {
        JsonObject run = JsonParser.parseString(write("sarif", CheckedFiles.two()))
                .getAsJsonObject()
                .getAsJsonArray("runs")
                .get(0)
                .getAsJsonObject();
        JsonArray rules = run.getAsJsonObject("tool").getAsJsonObject("driver").getAsJsonArray("rules");
        assertEquals(3, rules.size());
        assertEquals(
                "# REQ003\n\nWhy.",
                rules.get(0)
                        .getAsJsonObject()
                        .getAsJsonObject("help")
                        .get("markdown")
                        .getAsString());
        JsonObject second = run.getAsJsonArray("results").get(1).getAsJsonObject();
        assertEquals("warning", second.get("level").getAsString());
        assertEquals(1, second.get("ruleIndex").getAsInt());
        JsonObject location =
                second.getAsJsonArray("locations").get(0).getAsJsonObject().getAsJsonObject("physicalLocation");
        assertEquals(
                "refs/my%20library.bib",
                location.getAsJsonObject("artifactLocation").get("uri").getAsString());
        assertEquals(
                JsonParser.parseString("{\"startLine\":2,\"startColumn\":1,\"endLine\":4,\"endColumn\":2}"),
                location.getAsJsonObject("region"));
    }

    @Test
    void reviewdogCountsBytes() {
        JsonObject first = JsonParser.parseString(write("rdjson", CheckedFiles.two()))
                .getAsJsonObject()
                .getAsJsonArray("diagnostics")
                .get(0)
                .getAsJsonObject();
        // Two letters of two bytes, one of four.
        assertEquals(
                JsonParser.parseString("{\"start\":{\"line\":1,\"column\":23},\"end\":{\"line\":1,\"column\":39}}"),
                first.getAsJsonObject("location").getAsJsonObject("range"));
    }

    @Test
    void gitLabFingerprintsAreUnique() {
        Set<String> fingerprints = new HashSet<>();
        JsonParser.parseString(write("gitlab", CheckedFiles.many(12)))
                .getAsJsonArray()
                .forEach(issue -> fingerprints.add(
                        issue.getAsJsonObject().get("fingerprint").getAsString()));
        assertEquals(36, fingerprints.size());
    }

    @Test
    void markdownIsATable() {
        assertEquals("""
                # References checked

                1 error, 1 warning, 1 note in 3 references of 2 files.

                ## refs/my library.bib

                | Line | Severity | Rule | Reference | What is wrong |
                |---:|---|---|---|---|
                | 1 | error | REQ003 | coase | no year is given; add one |
                | 2 | warning | STY001 | akerlof | initials, where 9 of 10 are names |
                | 1 | info | ZZZ999 |  | something about all |
                """, write("markdown", CheckedFiles.two()));
        List<String> hostile = write("markdown", CheckedFiles.hostile()).lines().toList();
        String row = hostile.get(hostile.size() - 1);
        assertFalse(row.contains("<"), row);
        assertEquals(6, row.replace("\\|", "").chars().filter(c -> c == '|').count(), row);
    }

    @Test
    void htmlHoldsWhatWasFoundAndNothingElse() {
        Document page = Jsoup.parse(write("html", CheckedFiles.two()));
        assertEquals(3, page.select("li.item").size());
        assertEquals(
                "error no year is given; add one REQ003 line 1",
                page.select("li.item .finding.error").text());
        assertEquals(1, page.select(".about .finding.note").size());
        assertEquals(3, page.select(".rules tr").size());
        assertEquals(3, page.select(".chart rect").size() + 1);
        assertTrue(page.select("[src], link, iframe, object").isEmpty());
    }

    @Test
    void htmlTakesNoMarkupFromOthers() {
        Document page = Jsoup.parse(write("html", CheckedFiles.hostile()));
        assertEquals(1, page.select("script").size());
        // The only bold ones are the four counts.
        assertEquals(4, page.select("b").size());
        assertTrue(
                page.select(".finding").text().contains("</script><b>\"'&amp;]]>"),
                page.select(".finding").text());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"text", "json", "sarif", "github", "gitlab", "junit", "checkstyle", "rdjson", "markdown", "html"
            })
    void theSameFindingsGiveTheSameText(String format) {
        String report = write(format, CheckedFiles.two());
        assertEquals(report, write(format, CheckedFiles.two()));
        assertTrue(report.endsWith("\n"));
    }

    /** All edits of a fix together, as columns count before the change. */
    @Test
    void programsGetTheFixes() {
        String edits = "\"line\":2,\"column\":7,\"endLine\":2,\"endColumn\":14,\"text\":\"Akerlof\"},"
                + "{\"line\":3,\"column\":11,\"endLine\":3,\"endColumn\":18,\"text\":\"{The Lemons\"}";
        assertTrue(compact("json").contains("\"fixes\":[{\"safe\":false,\"edits\":[{" + edits + "]}]"));
        assertTrue(compact("rdjson")
                .contains("\"suggestions\":[{\"range\":{\"start\":{\"line\":2,\"column\":7},"
                        + "\"end\":{\"line\":3,\"column\":18}},\"text\":\"Akerlof,\\n  title = {The Lemons\"}]"));
        assertTrue(compact("sarif")
                .contains("\"deletedRegion\":{\"startLine\":2,\"startColumn\":7,\"endLine\":2,\"endColumn\":14},"
                        + "\"insertedContent\":{\"text\":\"Akerlof\"}"));
    }

    /** Code scanning knows what is silenced and why; people are not told. */
    @Test
    void onlySarifTellsWhatIsSilenced() {
        assertTrue(compact("sarif")
                .contains("\"suppressions\":[{\"kind\":\"inSource\",\"justification\":\"nobody knows it\"}]"));
        assertTrue(compact("sarif").contains("\"suppressions\":[{\"kind\":\"external\"}]"));
        assertFalse(compact("json").contains("nobody knows it"));
    }

    private static String compact(String format) {
        return Reports.byName(format)
                .orElseThrow()
                .write(CheckedFiles.two())
                .replaceAll("\\n *", "")
                .replace("\": ", "\":");
    }
}
