package ibid;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import ibid.check.Declared;
import ibid.check.Journals;
import ibid.check.Profile;
import ibid.check.Retractions;
import ibid.check.Subject;
import ibid.check.rule.Rules;
import ibid.model.Finding;
import ibid.model.Library;
import ibid.model.Reference;
import ibid.read.Companions;
import java.lang.management.ManagementFactory;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;

/** All rules at once on a library that says itself what is wrong with it. */
class SeededLibraryTest {
    private static final Path SEEDED = Path.of("src/test/resources/ibid/check/seeded.bib");
    private static final String EXPECT = "% expect ";

    @Test
    void findsEachDefectAndNothingElse() throws Exception {
        List<Finding> findings = new ArrayList<>();
        Subject subject = new Ibid()
                .subject("seeded.bib", Files.readAllBytes(SEEDED), Companions.NONE, findings::add)
                .withToday(LocalDate.of(2026, 11, 25));
        Subject declared = subject.with(new Declared(
                Profile.usual(),
                Declared.Style.NONE,
                Retractions.parse("""
                        OriginalPaperDOI,Title,Author,RetractionNature,RetractionDate
                        10.1234/OL.52,"Eelgrass, a Retraction",Bix Bond,Retraction,1/2/2010 0:00
                        """),
                Journals.parse("# ours\nThe Journal of Untold Seas\n")));
        Rules.ALL.forEach(rule -> findings.replaceAll(
                finding -> finding.rule().equals(rule.code()) ? rule.completed(finding, declared) : finding));
        findings.addAll(Rules.check(declared));

        Set<String> found = new TreeSet<>();
        findings.forEach(finding -> found.add(finding.origin().line() + " " + finding.rule()));
        assertEquals(String.join("\n", expected()), String.join("\n", found));
    }

    private static Set<String> expected() throws Exception {
        Set<String> expected = new TreeSet<>();
        List<String> lines = Files.readAllLines(SEEDED);
        for (int i = 0; i < lines.size(); i++) {
            if (lines.get(i).startsWith(EXPECT)) {
                for (String code : lines.get(i).substring(EXPECT.length()).split(" ")) {
                    expected.add((i + 2) + " " + code);
                }
            }
        }
        assertTrue(expected.size() > 66);
        return expected;
    }

    /** 1,200 references of one title, the worst there is for what compares them, in a second of one processor. */
    @Test
    void manyReferencesTakeLinearTime() throws Exception {
        Subject few = new Ibid().subject("seeded.bib", Files.readAllBytes(SEEDED), Companions.NONE, finding -> {});
        List<Reference> many = new ArrayList<>();
        while (many.size() < 1200) {
            for (Reference reference : few.library().references()) {
                many.add(reference.withId("r" + many.size()));
            }
        }
        Subject subject = new Subject(new Library(many), null, List.of());
        long before = ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime();
        List<Finding> first = Rules.check(subject);
        long after = ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime();

        assertTrue(after - before < 1_000_000_000L, () -> (after - before) / 1_000_000 + " ms");
        assertEquals(first, Rules.check(subject), "the same from run to run");
    }

    @Test
    void theSampleArticleHasTheFaultsThatAReaderSees() throws Exception {
        byte[] content = Files.readAllBytes(Path.of("samples/back-pain.txt"));
        List<String> found =
                Rules.check(new Ibid().subject("back-pain.txt", content, Companions.NONE, finding -> {})).stream()
                        .map(finding -> finding.rule() + " " + finding.reference())
                        .toList();

        assertEquals(
                List.of(
                        "STY016 muji2004effects",
                        "VOL002 muji2004effects",
                        "REQ006 radwan2015effect",
                        "REQ006 sidorkewicz2015documenting"),
                found,
                () -> new String(content, StandardCharsets.UTF_8));
    }
}
