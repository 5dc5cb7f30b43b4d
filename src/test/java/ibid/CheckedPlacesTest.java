package ibid;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import ibid.check.Checks;
import ibid.check.Declared;
import ibid.check.Policy;
import ibid.check.Profile;
import ibid.check.rule.Rules;
import ibid.model.Finding;
import ibid.read.Companions;
import ibid.read.PdfPages;
import ibid.report.Checked;
import ibid.report.CheckedFile;
import ibid.report.Reports;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Where findings are, as far as fixtures cannot show it: on pages of a PDF, and in which order. */
class CheckedPlacesTest {
    private static final Path SEEDED = Path.of("src/test/resources/ibid/check/seeded.bib");
    private static final String ARTICLE = """
            Tides

            Shallow bays have strong tides (Braun, 1998; Smith, 2004; Roy, 2011), as straits do (Jones, 2009; Kay and
            Lee, 2001; May et al., 2002).

            References

            Braun, K. (1998). Waves on long beaches. Coastal Studies, 3(2), 101-115.
            Jones, P. (2009). Currents of the northern straits. Sea Reports, 7(1), 19-11.
            Smith, J. (2004). Tides in shallow bays. Ocean Letters, 12(3), 52-45.
            """;

    @Test
    void aPageOfAPdf() throws Exception {
        byte[] pdf = new PdfPages()
                .lines(60, 780, "Tides", "", "Shallow bays have strong tides (Braun, 1998; Smith, 2004), as straits do")
                .lines(60, 730, "(Jones, 2009; Roy and Lee, 2011).")
                .page()
                .lines(60, 780, "References", "")
                .lines(60, 750, "Braun, K. (1998). Waves on long beaches. Coastal Studies, 3(2), 101-115.")
                .lines(60, 735, "Jones, P. (2009). Currents of the northern straits. Sea Reports, 7(1), 11-19.")
                .lines(60, 720, "Smith, J. (2004). Tides in shallow bays. Ocean Letters, 12(3), 52-45.")
                .page()
                .bytes();

        String report =
                Reports.byName("text").orElseThrow().write(new Checked(List.of(check("a.pdf", pdf)), List.of()));

        assertTrue(report.contains("'Roy and Lee 2011' is cited, but not listed (page 1) [CIT001]"), report);
        assertTrue(report.contains("the pages 52–45 end before they begin (page 2) [PAG001]"), report);
    }

    @Test
    void inTheOrderOfTheFileAndTheSameInEachRun() throws Exception {
        for (byte[] content : List.of(ARTICLE.getBytes(StandardCharsets.UTF_8), Files.readAllBytes(SEEDED))) {
            List<Finding> findings = check("-", content).findings();

            assertTrue(findings.size() > 3);
            List<Finding> sorted = new ArrayList<>(findings);
            sorted.sort(Comparator.comparingInt(
                            (Finding finding) -> finding.origin().line())
                    .thenComparingInt(finding -> finding.origin().span().start()));
            assertEquals(sorted, findings);
            assertEquals(findings, check("-", content).findings());
        }
    }

    /** By a run of its own, which shares nothing with others. */
    private static CheckedFile check(String name, byte[] content) throws Exception {
        return new Checking(new Ibid(), Declared.of(Profile.usual()), new Checks(Rules.ALL, Policy.ALL))
                .check(name, content, Companions.NONE);
    }
}
