package ibid;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import ibid.Fixtures.Block;
import ibid.check.Checks;
import ibid.check.Declared;
import ibid.check.Journals;
import ibid.check.Policy;
import ibid.check.Profile;
import ibid.check.Retractions;
import ibid.check.Rule;
import ibid.check.RulePage;
import ibid.check.Selection;
import ibid.check.Subject;
import ibid.check.rule.Rules;
import ibid.format.BibTeX;
import ibid.model.Article;
import ibid.model.Field;
import ibid.model.Finding;
import ibid.model.Library;
import ibid.model.Origin;
import ibid.model.Reference;
import ibid.model.ReferenceList;
import ibid.normalise.CitationKeys;
import ibid.read.Companions;
import ibid.style.CslEngine;
import ibid.style.Engine;
import ibid.style.StyleException;
import ibid.style.Styles;
import ibid.text.SourceText;
import ibid.text.Span;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/**
 * Each rule's page shows what breaks it and what does not: a library ({@code bibtex bad}), one whose faults the reader
 * tells ({@code bibtex bad read}), one whose comments are at fault ({@code bibtex bad check}), a printed list ({@code text bad list}) or an article ({@code text bad article}).
 */
class RulePageTest {
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 25);
    private static final Ibid IBID = new Ibid();

    @TestFactory
    Stream<DynamicTest> everyPage() {
        return Rules.ALL.stream()
                .map(rule -> DynamicTest.dynamicTest(rule.code() + " " + rule.name(), () -> assertPage(rule)));
    }

    private static void assertPage(Rule rule) throws Exception {
        String page = RulePage.of(rule).markdown();
        assertEquals(RulePage.title(rule), page.lines().findFirst().orElse(""));
        for (String part : List.of("**Why.**", "**Fix.**", "**Options.**")) {
            assertTrue(page.contains(part), part);
        }
        List<Block> all = Fixtures.parse(rule.code(), page).get(0).blocks();
        Declared declared = declared(all);
        List<Block> blocks = all.stream()
                .filter(block -> block.info().matches(".* (?:bad|good).*"))
                .toList();
        assertTrue(blocks.stream().anyMatch(block -> block.info().contains(" bad")), "a bad example");
        assertTrue(blocks.stream().anyMatch(block -> block.info().contains(" good")), "a good example");
        Block bad = blocks.get(0);
        for (Block block : blocks) {
            assertExample(rule, block, declared);
            bad = block.info().contains(" bad") ? block : bad;
            if (block.info().contains(" fixed")) {
                assertFixed(rule, bad, block, declared);
            }
        }
        boolean fixed = blocks.stream().anyMatch(block -> block.info().contains(" fixed"));
        assertEquals(page.contains("`--fix"), fixed, "the page tells of a fix if and only if it shows one");
    }

    /** The example above a {@code fixed} one becomes it by {@code --fix}, a {@code fixed unsafe} one not before it is allowed. */
    private static void assertFixed(Rule rule, Block bad, Block good, Declared declared) throws Exception {
        boolean unsafe = good.info().endsWith("unsafe");
        assertEquals(good.content(), fixed(rule, bad, unsafe, declared));
        assertEquals(good.content(), fixed(rule, good, true, declared), "what is fixed stays as it is");
        if (unsafe) {
            assertEquals(bad.content(), fixed(rule, bad, false, declared), "the fix is unsafe");
        }
    }

    private static String fixed(Rule rule, Block block, boolean unsafe, Declared declared) throws Exception {
        boolean all = block.info().contains(" check");
        Policy policy =
                all ? Policy.ALL : new Policy(new Selection(List.of(rule.code()), List.of()), Map.of(), Map.of());
        String name = block.info().startsWith("bibtex") ? "example.bib" : "example.txt";
        String heading = block.info().contains(" list") ? "References\n\n" : "";
        byte[] content = (heading + block.content()).getBytes(StandardCharsets.UTF_8);
        String fixed = new Fixing(new Checking(IBID, declared, new Checks(Rules.ALL, policy)), unsafe)
                .fix(name, content, Companions.NONE)
                .text()
                .text();
        return fixed.substring(heading.length());
    }

    /** What a page's examples need: lists of its own, a style. */
    private static Declared declared(List<Block> blocks) {
        Retractions retractions = Retractions.NONE;
        Journals journals = Journals.NONE;
        Declared.Style style = Declared.Style.NONE;
        for (Block block : blocks) {
            switch (block.info()) {
                case "csv retractions" -> retractions = Retractions.parse(block.content());
                case "text journals" -> journals = Journals.parse(block.content());
                case "text bad list apa" -> style = RulePageTest::apa;
                default -> {
                    // An example.
                }
            }
        }
        return new Declared(Profile.usual(), style, retractions, journals);
    }

    private static Map<String, String> apa(Library library) {
        try {
            return new CslEngine()
                    .bibliography(library, Styles.find("apa"), "", Engine.Output.TEXT).stream()
                            .collect(Collectors.toMap(Engine.Entry::id, Engine.Entry::text));
        } catch (StyleException e) {
            throw new IllegalStateException(e);
        }
    }

    private static void assertExample(Rule rule, Block block, Declared declared) throws Exception {
        List<Finding> findings = findings(rule, block, declared);
        boolean bad = block.info().contains(" bad");
        assertEquals(
                bad ? List.of(rule.code()) : List.of(),
                findings.stream().map(Finding::rule).distinct().toList());
        for (Finding finding : findings) {
            assertEquals(rule.severity(), finding.severity(), "the severity on the page is that of the finding");
        }
    }

    private static List<Finding> findings(Rule rule, Block block, Declared declared) throws Exception {
        List<Finding> findings = new ArrayList<>();
        String kind = block.info()
                .replaceFirst("bad|good", "")
                .replaceFirst("fixed( unsafe)?| apa", "")
                .replaceFirst("fixed( unsafe)?", "")
                .replaceAll("\\s+", " ")
                .strip();
        switch (kind) {
            case "bibtex" -> rule.check(library(block, new ArrayList<>()).with(declared), findings::add);
            case "bibtex read" -> library(block, findings);
            case "bibtex check" -> checked(rule, library(block, findings), findings);
            case "text list" -> rule.check(printed(block).with(declared), findings::add);
            case "text article" -> rule.check(article(block), findings::add);
            default -> throw new IllegalArgumentException("unknown example '" + block.info() + "'");
        }
        return findings;
    }

    /** What is found about what was found. */
    private static void checked(Rule rule, Subject subject, List<Finding> findings) {
        SourceText source = Objects.requireNonNull(subject.source());
        new Checks(Rules.ALL, Policy.ALL)
                .run(subject, source, List.of()).findings().stream()
                        .filter(finding -> finding.rule().equals(rule.code()))
                        .forEach(findings::add);
    }

    private static Subject library(Block block, List<Finding> findings) {
        SourceText source = SourceText.of("example.bib", block.content());
        Library library = new BibTeX().read(source, findings::add);
        return new Subject(CitationKeys.assign(library), null, List.of())
                .withSource(source)
                .withToday(TODAY);
    }

    private static Subject article(Block block) throws Exception {
        byte[] content = block.content().getBytes(StandardCharsets.UTF_8);
        return IBID.subject("example.txt", content, Companions.NONE, finding -> {})
                .withToday(TODAY);
    }

    /** One printed reference a line. */
    private static Subject printed(Block block) {
        SourceText source = SourceText.of("example.txt", block.content());
        List<Reference> references = new ArrayList<>();
        List<ReferenceList.Entry> entries = new ArrayList<>();
        for (int line = 1; line < source.lineCount(); line++) {
            Span span = source.line(line);
            Origin origin = Origin.of(source, span);
            references.add(IBID.parse(source.substring(span)).withOrigin(origin));
            entries.add(new ReferenceList.Entry(source.substring(span), origin));
        }
        Article article = new Article(source, List.of());
        Library library = CitationKeys.assign(new Library(references));
        Map<String, Map<Field<?>, Double>> confidence = new HashMap<>();
        for (int i = 0; i < entries.size(); i++) {
            String id = library.references().get(i).id();
            confidence.put(id, IBID.parseWithConfidence(entries.get(i).text()).confidence());
        }
        return new Subject(library, article, List.of())
                .withPrinted(List.of(new ReferenceList(entries)))
                .withConfidence(confidence)
                .withToday(TODAY);
    }
}
