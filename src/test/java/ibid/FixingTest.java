package ibid;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import ibid.check.Checks;
import ibid.check.Declared;
import ibid.check.Policy;
import ibid.check.Profile;
import ibid.check.rule.Rules;
import ibid.model.Finding;
import ibid.read.Companions;
import ibid.text.Edit;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What is mended is mended for good, and nothing else is touched. */
class FixingTest {
    private static final Checking CHECKING =
            new Checking(new Ibid(), Declared.of(Profile.usual()), new Checks(Rules.ALL, Policy.ALL));

    private static byte[] fixed(String name, byte[] content, boolean unsafe) throws Exception {
        return new Fixing(CHECKING, unsafe)
                .fix(name, content, Companions.NONE)
                .text()
                .content();
    }

    private static String fixed(String name, String content) throws Exception {
        return new String(fixed(name, content.getBytes(StandardCharsets.UTF_8), false), StandardCharsets.UTF_8);
    }

    static Stream<Path> files() throws Exception {
        try (Stream<Path> samples = Files.list(Path.of("samples"))) {
            List<Path> files =
                    new ArrayList<>(samples.filter(file -> file.toString().matches(".*\\.(?:txt|md|html|docx)"))
                            .toList());
            files.add(Path.of("src/test/resources/ibid/check/seeded.bib"));
            return files.stream().sorted();
        }
    }

    @ParameterizedTest
    @MethodSource("files")
    void whatIsFixedStaysAsItIs(Path file) throws Exception {
        for (boolean unsafe : new boolean[] {false, true}) {
            byte[] once = fixed(file.toString(), Files.readAllBytes(file), unsafe);
            assertArrayEquals(once, fixed(file.toString(), once, unsafe), file + " unsafe: " + unsafe);
        }
    }

    @Test
    void noSafeFixOfTheSeededLibraryIsLeftAndNoNewFaultMade() throws Exception {
        Path file = Path.of("src/test/resources/ibid/check/seeded.bib");
        byte[] content = Files.readAllBytes(file);
        List<Finding> before =
                CHECKING.check("seeded.bib", content, Companions.NONE).findings();
        List<Finding> after = new Fixing(CHECKING, false)
                .fix("seeded.bib", content, Companions.NONE)
                .left()
                .findings();

        assertTrue(after.stream().noneMatch(finding -> finding.fix().isWanted(false)), after::toString);
        long fixable =
                before.stream().filter(finding -> finding.fix().isWanted(false)).count();
        assertTrue(fixable >= 12);
        assertEquals(before.size() - fixable, after.size());
    }

    /** Each edit lies in the entry that its finding is about: the others keep every byte. */
    @Test
    void fixesOfALibraryStayInTheirEntry() throws Exception {
        byte[] content = Files.readAllBytes(Path.of("src/test/resources/ibid/check/seeded.bib"));
        for (Finding finding :
                CHECKING.check("seeded.bib", content, Companions.NONE).findings()) {
            for (Edit edit : finding.fix().edits()) {
                boolean merged = finding.rule().equals("DUP001");
                assertTrue(merged || finding.origin().span().holds(edit.span()), finding::toString);
            }
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"UTF-8", "UTF-16LE", "UTF-16BE", "windows-1252"})
    void encodingMarkAndLineEndsStay(String name) throws Exception {
        Charset charset = Charset.forName(name);
        String mark = name.startsWith("UTF") ? "\uFEFF" : "";
        String text = mark + "@book{may2011,\r\n  author = {M\u00E4y, Rosa},\r\n  title = {Harbours},\r\n"
                + "  publisher = {Quay %s Sons},\r\n  address = {Leith},\r\n  year = {2011}\r\n}";
        byte[] fixed = fixed("a.bib", String.format(text, "&").getBytes(charset), false);
        assertEquals(String.format(text, "\\&"), new String(fixed, charset));
    }

    /** Half a character at the end would be lost, so nothing is changed. */
    @Test
    void aFileThatCannotBeWrittenBackIsLeftAlone() throws Exception {
        byte[] text = "\uFEFF@book{a, title = {Quay & Sons}}\n".getBytes(StandardCharsets.UTF_16LE);
        byte[] odd = Arrays.copyOf(text, text.length + 1);
        assertArrayEquals(odd, fixed("a.bib", odd, false));
    }

    /** Two faults in one value cannot be mended at once, and are one after the other. */
    @Test
    void fixesThatMeetTakeTurns() throws Exception {
        String library =
                "@article{lee2020, author = {Lee, Ann}, title = {Tides}, journal = {Ocean Letters}, year = {2020},"
                        + " volume = {12}, number = {3}, pages = {45--52}, doi = {%s}}\n";
        assertEquals(
                String.format(library, "10.1234/ol.12"),
                fixed("a.bib", String.format(library, "https://doi.org/10.1234/ol.12.")));
    }

    @Test
    void aFieldIsPartedHoweverItsNameIsWritten() throws Exception {
        String library = """
                @article{lee2020,
                  Author = {Lee, Ann},
                  Title = {Tides},
                  Journal = {Ocean Letters},
                  Year = {2020},
                  Pages = {45--52},
                  %s}
                }
                """;
        assertEquals(
                String.format(library, "Volume = {12},\n  number = {3"),
                fixed("a.bib", String.format(library, "Volume = {12(3)")));
    }

    /** "de Vries" may stand under d: a list where it does is sorted that way, too. */
    @Test
    void aListIsSortedByItsOwnAlphabet() throws Exception {
        String text =
                "Coasts (Adams, 2001; Brown, 2002; Cole, 2003; de Vries, 2004; de Wit, 2005; Evans, 2006; Ford, 2007;"
                        + " Gray, 2008).\n\nReferences\n\n";
        String[] names = {
            "Adams, A.", "Brown, B.", "Cole, C.", "de Vries, D.", "de Wit, D.", "Evans, E.", "Ford, F.", "Gray, G."
        };
        StringBuilder sorted = new StringBuilder(text);
        StringBuilder odd = new StringBuilder(text);
        int[] order = {0, 5, 1, 2, 3, 4, 6, 7};
        for (int i = 0; i < names.length; i++) {
            sorted.append(entry(names, i));
            odd.append(entry(names, order[i]));
        }
        assertEquals(sorted.toString(), fixed("a.txt", odd.toString()));
    }

    private static String entry(String[] names, int i) {
        return names[i] + " (200" + (i + 1) + "). Notes on the coast of " + names[i].replaceAll("\\W", "")
                + ". Sea Reports, 3(1), 11" + i + "-12" + i + ".\n\n";
    }

    /** What follows in it would become text. */
    @Test
    void aCommentThatGoesOnStays() throws Exception {
        String text = """
                <!-- ibid-ignore CIT001 no more
                  and this is for nobody -->

                A text (Adams, 2001).

                ## References

                Adams, A. (2001). Notes on the coast. Sea Reports, 3(1), 110-120.
                """;
        assertEquals(text, fixed("a.md", text));
    }

    /** Marked-up text between tags, entities where the file needs them. */
    @Test
    void htmlIsMendedAsHtml() throws Exception {
        StringBuilder page = new StringBuilder("<html><body><h2>References</h2><ol>\n");
        String[] names = {"Adams", "Brown", "Cole", "Davis", "Evans"};
        for (int i = 0; i < names.length; i++) {
            page.append("<li>")
                    .append(names[i])
                    .append(", A., &amp; Zorn, B. (200")
                    .append(i);
            page.append("). Notes on coast ")
                    .append(i)
                    .append(" of the sea. <i>Sea Reports</i>, 3(1), 1")
                    .append(i);
            page.append("0&ndash;12").append(i).append(".</li>\n");
        }
        String end = "</ol></body></html>\n";
        String odd =
                "<li>Ford, F., %s Zorn, B. (2006). Notes on coast 7 of the sea. <i>Sea Reports</i>, 3(1), 210&ndash;220%s</li>\n";
        assertEquals(
                page + String.format(odd, "&amp;", ".") + end,
                fixed("a.html", page + String.format(odd, "and", "") + end));
    }

    @Test
    void dataInJsonIsMendedAsJson() throws Exception {
        String item = "[{\"id\": \"lee2020\", \"type\": \"article-journal\", \"title\": \"%s\", \"DOI\": \"%s\","
                + " \"author\": [{\"family\": \"Lee\", \"given\": \"Ann\"}]}]\n";
        assertEquals(
                String.format(item, "Tides \\\"High\\\"", "10.1234/ol.12"),
                fixed("a.json", String.format(item, "Tides &quot;High&quot;", "https://doi.org/10.1234/ol.12")));
    }

    @Test
    void latexIsMendedAsLatex() throws Exception {
        StringBuilder text =
                new StringBuilder("\\documentclass{article}\n\\begin{document}\n\\begin{thebibliography}{9}\n");
        for (String name : List.of("Adams", "Brown", "Cole", "Davis", "Evans")) {
            text.append("\\bibitem{").append(name).append("} ").append(name);
            text.append(", A. (2001). Notes on the ").append(name).append(" coast. Sea Reports, 3(1), 110--120.\n");
        }
        String odd = "\\bibitem{Ford} Ford, F. (2006). Notes on the Ford coast. Sea Reports, 3(1), 210%s220.\n";
        String end = "\\end{thebibliography}\n\\end{document}\n";
        assertEquals(text + String.format(odd, "--") + end, fixed("a.tex", text + String.format(odd, "-") + end));
    }
}
