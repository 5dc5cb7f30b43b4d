package ibid.read;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import ibid.model.Article;
import ibid.model.Block;
import ibid.model.Origin;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ReadersTest {
    @ParameterizedTest
    @CsvSource({
        "page.html, '<p>Text</p>', PARAGRAPH",
        "page, '<!DOCTYPE html><h1>Text</h1>', HEADING",
        "page.txt, '  <html><body><p>Text', PARAGRAPH",
        "notes.md, '# Text', HEADING",
        "notes.md, '<html><body><p>Text', PARAGRAPH",
        "notes.txt, '# Text', LINE",
        "a.html, 'Text without a tag', LINE",
        "paper.xml, '<!DOCTYPE article PUBLIC \"-//NLM//DTD\" \"x.dtd\"><article><body><p>Text</p></body></article>', PARAGRAPH",
        "-, '<article dtd-version=\"1.3\"><body><p>Text</p></body></article>', PARAGRAPH",
        "-, '<article><p>No front, no back</p></article>', LINE",
        "x, '<?xml version=\"1.0\"?><TEI><text><body><head>Text</head></body></text></TEI>', HEADING",
        "paper, '\\documentclass{article}\\begin{document}\\section{Text}', HEADING",
        "part.tex, '\\section{Text}', HEADING",
        "paper.bbl, '\\begin{thebibliography}{9}\\bibitem{a} Text', LIST_ITEM",
        "notes.md, '\\documentclass{article}', PARAGRAPH",
        "notes.tex, 'No command', LINE",
        "-, 'Text', LINE"
    })
    void choosesByContentAndSuffix(String name, String content, Block.Kind kind) throws ReadException {
        assertEquals(kind, read(name, content).blocks().get(0).kind());
    }

    @Test
    void anEmptyFileIsAnArticleWithoutBlocks() throws ReadException {
        for (String name : List.of("a.txt", "a.md", "a.html", "-")) {
            assertEquals(List.of(), read(name, "").blocks());
        }
    }

    @Test
    void saysWhatItCannotRead() {
        refuses("%PDF-1.7", "a damaged PDF file");
        refuses("PK\u0003\u0004", "a zip file, as DOCX, ODT and EPUB are, but damaged or cut off");
        refuses("PK\u0005\u0006" + "\0".repeat(18), "a zip file that is no DOCX, ODT or EPUB");
        refuses("\u00D0\u00CF\u0011\u00E0\u00A1\u00B1\u001A\u00E1", "a password-protected or old Word file");
        refuses("{\\rtf1", "an RTF file");
        refuses("\u00FF\u00D8\u00FF\u00E0", "a JPEG image");
        refuses("\u0000\u0001\u0002", "a binary file");
    }

    private static void refuses(String content, String what) {
        ReadException e = assertThrows(
                ReadException.class, () -> Readers.read("paper.xyz", content.getBytes(ISO_8859_1), Companions.NONE));
        assertTrue(String.valueOf(e.getMessage()).startsWith("paper.xyz: " + what), e.getMessage());
    }

    @Test
    void spansPointIntoTheSource() throws ReadException {
        Article html = read("a.html", "<html><body>\n<p>One</p>\n<ul><li>Two <b>bold</b></li></ul></body></html>");
        assertEquals("One", html.source().substring(html.blocks().get(0).span()));
        assertEquals("Two <b>bold", html.source().substring(html.blocks().get(1).span()));
        Article markdown = read("a.md", "---\ntitle: x\n---\n# One\n\nTwo *bold*\n\n<p>Three</p>\n");
        assertEquals(
                "# One", markdown.source().substring(markdown.blocks().get(0).span()));
        assertEquals(
                "Two *bold*",
                markdown.source().substring(markdown.blocks().get(1).span()));
        assertEquals(
                "Three", markdown.source().substring(markdown.blocks().get(2).span()));
        Article jats = read("a.xml", "<article article-type='x'>\n<body><p>One</p><p>T<b>wo</b></p></body></article>");
        assertEquals("One", jats.source().substring(jats.blocks().get(0).span()));
        assertEquals("T<b>wo", jats.source().substring(jats.blocks().get(1).span()));
        Article latex = read("a.tex", "\\documentclass{x}\\begin{document}\n% no\nOne {\\em more}.\n\n\\section{Two}");
        assertEquals(
                "One {\\em more}.",
                latex.source().substring(latex.blocks().get(0).span()));
        assertEquals("Two", latex.source().substring(latex.blocks().get(1).span()));
        Article text = read("a.txt", "One\n\n  Two");
        assertEquals("  Two", text.source().substring(text.blocks().get(2).span()));
    }

    @Test
    void entriesPointIntoTheSource() throws ReadException {
        Article jats = read(
                "a.xml",
                "<article article-type='x'>\n<ref-list>\n<ref id='a'><source>S</source>é</ref></ref-list></article>");
        assertEquals("a.xml:3", origin(jats).toString());
        assertEquals(
                "<ref id='a'><source>S</source>é</ref>",
                jats.source().substring(origin(jats).span()));
        Article tei = read("a.xml", "<TEI><listBibl>\n<bibl>One</bibl></listBibl></TEI>");
        assertEquals("<bibl>One</bibl>", tei.source().substring(origin(tei).span()));
        Article latex = read("a.tex", "\\begin{thebibliography}{9}\n\\bibitem{a} One.\n\\end{thebibliography}");
        assertEquals("a.tex:2", origin(latex).toString());
        assertEquals(
                "\\bibitem{a} One.\n", latex.source().substring(origin(latex).span()));
    }

    private static Origin origin(Article article) {
        return article.lists().get(0).entries().get(0).origin();
    }

    @Test
    void aThematicBreakIsNoFrontMatter() throws ReadException {
        assertEquals(
                "Text.",
                read("a.md", "---\nText.\n\n---\nMore.\n").blocks().get(0).text());
    }

    @ParameterizedTest
    @ValueSource(strings = {"div", "ul", "blockquote", "span", "nav", "dl"})
    @Timeout(value = 60, unit = TimeUnit.SECONDS)
    void refusesTagsNestedDeeperThanOnAnyPage(String tag) {
        ReadException refused = assertThrows(ReadException.class, () -> read("a.html", page(tag, 100_000)));
        assertEquals(
                "a.html: has more than 5000 elements in one another, as no page has; save its text instead",
                refused.getMessage());
    }

    @ParameterizedTest
    @CsvSource({"div, 4000", "li, 100000", "table, 100000", "p class='sidebar', 100000"})
    @Timeout(value = 60, unit = TimeUnit.SECONDS)
    void readsTagsThatAreLeftOpen(String tag, int times) throws ReadException {
        assertEquals("x", read("a.html", page(tag, times)).blocks().get(0).text());
    }

    private static String page(String tag, int times) {
        return "<html><body>" + ("<" + tag + ">").repeat(times) + "x";
    }

    @ParameterizedTest
    @ValueSource(strings = {">", "> ", "- ", "*a ", "**a ", "[", "`a``", "<a", "<div>\n\n", "[^1]: a\n", "![", "1) "})
    @Timeout(value = 60, unit = TimeUnit.SECONDS)
    void readsDeeplyNestedMarkdown(String opening) throws ReadException {
        read("a.md", opening.repeat(50_000) + "x\n\n".repeat(1000));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{",
                "}",
                "\\footnote{",
                "\\begin{itemize}",
                "\\begin{quote}",
                "\\begin{x}",
                "\\begin{verbatim}",
                "\\item[",
                "\\cite[",
                "\\cite{",
                "$",
                "$$",
                "\\[",
                "\\url{",
                "\\verb|",
                "\\emph{",
                "\\bibitem[{",
                "\\bibitem{a}",
                "\\input{a}",
                "%",
                "\\def",
                "\\title{",
                "\\\\[",
                "\\unknown[",
                "\\href{a}{"
            })
    @Timeout(value = 60, unit = TimeUnit.SECONDS)
    void readsDeeplyNestedLatex(String opening) throws ReadException {
        read("a.tex", "\\documentclass{article}\\begin{document}x" + opening.repeat(100_000) + "y");
    }

    @Test
    @Timeout(value = 60, unit = TimeUnit.SECONDS)
    void readsOneLongLine() throws ReadException {
        String line = "word ".repeat(4_000_000);
        for (String name : List.of("a.txt", "a.md", "a.html")) {
            assertEquals(1, read(name, "<p>" + line).blocks().size());
        }
        assertEquals(1, read("a.xml", "<TEI><p>" + line + "</p></TEI>").blocks().size());
        assertEquals(
                1,
                read("a.tex", "\\documentclass{x}" + line.substring(0, 10_000_000))
                        .blocks()
                        .size());
    }

    private static Article read(String name, String content) throws ReadException {
        return Readers.read(name, content.getBytes(UTF_8), Companions.NONE);
    }
}
