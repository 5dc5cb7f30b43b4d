package ibid.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Locale;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Input that cannot be used ends in a line that says so, whatever the command. */
@Timeout(value = 60, unit = TimeUnit.SECONDS)
class BadInputTest {
    private static final String ARTICLE = """
            An article

            As Shannon (1948) and Turing (1950) said.

            References

            Shannon, C. E. (1948). A mathematical theory of communication. Bell System Technical Journal, 27(3), 379–423.

            Turing, A. M. (1950). Computing machinery and intelligence. Mind, 59(236), 433–460.
            """;

    @TempDir
    private Path directory;

    @Test
    void anEmptyFileHasNoReferences() throws IOException {
        String file = write("empty.txt", new byte[0]);

        assertNothingFound(file);
    }

    @Test
    void anArticleMayHaveNoReferences() throws IOException {
        String file = write(
                "prose.txt",
                "Nothing but prose here.\n\nAnd some more of it, in 2020.\n".getBytes(StandardCharsets.UTF_8));

        assertNothingFound(file);
    }

    @Test
    void aBinaryFileIsRefused() throws IOException {
        byte[] bytes = new byte[100_000];
        new java.util.Random(1).nextBytes(bytes);
        String file = write("picture.png", bytes);

        assertRefused(file, "find", file);
        assertRefused(file, "format", file);
        assertRefused(file, "convert", file, "--to", "bibtex");
    }

    @Test
    void aMissingFileAndAnEmptyFolderAreRefused() {
        assertRefused("no-such.txt: no such file", "find", "no-such.txt");
        assertRefused("no-such.txt: no such file", "parse", "no-such.txt");
        assertRefused("no-such.xml: no such file", "evaluate", "no-such.xml");
        assertRefused("no-such.model: no such file", "parse", "--model", "no-such.model");
        assertRefused("a folder in which there is no article or library", "find", directory.toString());
        assertRefused("no tagged references", "train", directory.toString(), "-o", "x.model");
    }

    @Test
    void aFileThatIsNoModelIsRefused() throws IOException {
        assertRefused(
                "not a model",
                "parse",
                "--model",
                write("x.model", "no model, really".getBytes(StandardCharsets.UTF_8)));
        assertRefused("x2.model", "parse", "--model", write("x2.model", new byte[2]));
    }

    @Test
    void aFileThatIsNoTaggedXmlIsRefused() throws IOException {
        assertRefused("x.xml:1: ", "evaluate", write("x.xml", "no xml".getBytes(StandardCharsets.UTF_8)));
    }

    @Test
    void aLineOfFiftyMegabytesIsNoTrouble() throws IOException {
        byte[] line = new byte[50_000_000];
        Arrays.fill(line, (byte) 'a');
        for (int i = 0; i < line.length; i += 7) {
            line[i] = ' ';
        }
        String file = write("long.txt", line);

        assertNothingFound(file);
        assertEquals(
                1, CommandLineRun.of("parse", "--to", "tagged-xml", file).out().split("<sequence>", -1).length - 1);
    }

    @Test
    void anUnknownStyleIsRefusedBeforeAnythingIsRead() {
        assertRefused("vancuver", "format", "no-such.txt", "--style", "vancuver");
        assertTrue(CommandLineRun.of("format", "no-such.txt", "--style", "vancuver")
                .err()
                .contains("vancouver"));
    }

    @Test
    void aHostileStyleIsRefused() throws IOException {
        String article = write("a.txt", ARTICLE.getBytes(StandardCharsets.UTF_8));
        String secret = write("secret.txt", "secret".getBytes(StandardCharsets.UTF_8));
        String entity = """
                <?xml version="1.0"?><!DOCTYPE style [<!ENTITY x SYSTEM "%s">]>
                <style xmlns="http://purl.org/net/xbiblio/csl" class="in-text" version="1.0">
                <info><title>x</title><id>x</id></info><citation><layout><text value="&x;"/></layout></citation>
                <bibliography><layout><text value="&x;"/></layout></bibliography></style>
                """.formatted(Path.of(secret).toUri());
        String recursive = """
                <?xml version="1.0"?><style xmlns="http://purl.org/net/xbiblio/csl" class="in-text" version="1.0">
                <info><title>x</title><id>x</id></info><macro name="m"><text macro="m"/></macro>
                <citation><layout><text macro="m"/></layout></citation>
                <bibliography><layout><text macro="m"/></layout></bibliography></style>
                """;

        assertRefused(
                "entity.csl",
                "format",
                article,
                "--style",
                write("entity.csl", entity.getBytes(StandardCharsets.UTF_8)));
        assertRefused(
                "macro.csl",
                "format",
                article,
                "--style",
                write("macro.csl", recursive.getBytes(StandardCharsets.UTF_8)));
        assertRefused("none.csl", "format", article, "--style", write("none.csl", new byte[0]));
    }

    @Test
    void invalidUtf8IsReadAsWhatItProbablyIs() throws IOException {
        String file = write("latin.txt", ARTICLE.replace("Shannon", "Sjöström").getBytes(StandardCharsets.ISO_8859_1));

        CommandLineRun run = CommandLineRun.of("find", file);
        assertEquals(0, run.code(), run.err());
        assertTrue(run.out().startsWith("Sjöström, C. E."), run.out());
    }

    @Test
    void oneBadFileNeverStopsTheRest() throws IOException {
        String good = write("good.txt", ARTICLE.getBytes(StandardCharsets.UTF_8));

        String folder = Files.createDirectory(directory.resolve("empty")).toString();

        CommandLineRun run = CommandLineRun.of("find", "no-such.txt", good, folder, good);
        assertEquals(Console.UNUSABLE, run.code());
        assertEquals(4, run.out().lines().count());
        assertEquals(2, run.err().lines().count());
        assertTrue(run.err().startsWith("no-such.txt: no such file\n"), run.err());
        assertEquals(
                4,
                CommandLineRun.of("format", good, "no-such.txt", good)
                        .out()
                        .lines()
                        .count());
    }

    @Test
    void outputFilesAreWrittenWholeOrNotAtAll() throws IOException {
        String good = write("good.txt", ARTICLE.getBytes(StandardCharsets.UTF_8));
        Path old = Path.of(write("old.bib", "% precious\n".getBytes(StandardCharsets.UTF_8)));

        assertRefused("no-such.txt", "convert", "no-such.txt", "--to", "bibtex", "-o", old.toString());
        assertEquals("% precious\n", Files.readString(old));
        assertEquals(
                0,
                CommandLineRun.of("convert", good, "--to", "bibtex", "-o", old.toString())
                        .code());
        assertTrue(Files.readString(old).contains("Shannon"));
        String nowhere = directory.resolve("no/such/directory/x.bib").toString();
        assertRefused(nowhere, "convert", good, "--to", "bibtex", "-o", nowhere);
        try (Stream<Path> left = Files.list(directory)) {
            assertEquals(2, left.count());
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<!DOCTYPE article PUBLIC '-//NLM//DTD JATS' 'http://127.0.0.1:1/jats.dtd' [%s]>"
                        + "<article><back><ref-list><ref><mixed-citation>%s</mixed-citation></ref></ref-list></back></article>",
                "<?xml version='1.0'?>\n<!-- a > b --><!DOCTYPE TEI [%s]><TEI><text>%s</text></TEI>",
                "<!DOCTYPE article [%s]><article><body><p>%s</p></body></article>",
                "<?xml version='1.0'?><!DOCTYPE lolz [%s]><lolz>%s</lolz>",
                "<!DOCTYPE html [%s]><html><body>%s</body></html>"
            })
    void xmlIsNeverAllowedToReachOutOrBlowUp(String xml) throws IOException {
        String secret = write("secret.txt", "TOP SECRET".getBytes(StandardCharsets.UTF_8));
        StringBuilder subset =
                new StringBuilder("<!ENTITY % remote SYSTEM 'http://127.0.0.1:1/x.dtd'> %remote; <!ENTITY a0 'ha'>");
        for (int i = 1; i < 40; i++) {
            subset.append("<!ENTITY a" + i + " '" + ("&a" + (i - 1) + ";").repeat(10) + "'>");
        }
        subset.append("<!ENTITY file SYSTEM '" + Path.of(secret).toUri() + "'>");
        String file = String.format(Locale.ROOT, xml, subset, "Doe &a39; &file;");

        assertRefused(
                "evil.xml: declares an XML entity of its own, &a0;, which is refused",
                "find",
                write("evil.xml", file.getBytes(StandardCharsets.UTF_8)));
    }

    /** What publishers declare: sets of characters, and files of pictures. */
    @Test
    void xmlMayDeclareWhatItsTextDoesNotNeed() throws IOException {
        String file = write(
                "old.xml",
                ("<!DOCTYPE article PUBLIC '-//NLM//DTD JATS' 'http://127.0.0.1:1/jats.dtd' ["
                                + "<!ENTITY % chars SYSTEM 'http://127.0.0.1:1/isolat1.ent'> %chars;"
                                + "<!ENTITY gr1 SYSTEM 'gr1' NDATA IMAGE>]><article><back><ref-list><ref>"
                                + "<mixed-citation>Doe &eacute; &unknown;</mixed-citation></ref></ref-list></back></article>")
                        .getBytes(StandardCharsets.UTF_8));

        CommandLineRun run = CommandLineRun.of("find", file);
        assertEquals(0, run.code(), run.err());
        assertEquals("Doe é &unknown;\n", run.out());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<article article-type='x'><back>@</back></article>",
                "<article>@</article>",
                "<TEI>@</TEI>",
                "<ref-list>@</ref-list>"
            })
    void xmlNestedTooDeeplyIsRefused(String file) throws IOException {
        String deep = "<sec>".repeat(100_000) + "<source/>" + "</sec>".repeat(100_000);

        assertRefused(
                "deep.xml:1: elements are nested",
                "find",
                write("deep.xml", file.replace("@", deep).getBytes(StandardCharsets.UTF_8)));
    }

    /** Cut off XML is refused with the line; LaTeX gives what is there. */
    @Test
    void aFileCutOffAnywhereIsRefusedOrRead() throws IOException {
        String jats =
                "<article article-type='x'><back><ref-list><ref id='a'><mixed-citation>Doe J. <article-title>Spines"
                        + "</article-title>. Back 2001;&eacute;</mixed-citation></ref></ref-list></back></article>";
        String latex = "\\documentclass{article}\\begin{document}Text \\cite{a}.\\footnote{x {y} }\n"
                + "\\begin{thebibliography}{9}\\bibitem[{Doe}(2001)]{a} Doe, J. {\\em Spines}. 2001.\\end{thebibliography}";
        for (int i = 1; i <= 50; i++) {
            String cut = jats.substring(0, 40 + i * (jats.length() - 41) / 50);
            assertRefused(
                    "cut.xml:1: not well-formed XML", "find", write("cut.xml", cut.getBytes(StandardCharsets.UTF_8)));
            String half = latex.substring(0, i * latex.length() / 50);
            CommandLineRun run = CommandLineRun.of("find", write("cut.tex", half.getBytes(StandardCharsets.UTF_8)));
            assertTrue(run.code() < Console.UNUSABLE, half + run.err());
        }
    }

    @Test
    void aMissingDatabaseIsNamed() throws IOException {
        String article =
                "\\documentclass{article}\n\\begin{document}\nText \\cite{doe}.\n\\bibliography{refs}\n\\end{document}";
        String file = write("paper.tex", article.getBytes(StandardCharsets.UTF_8));

        assertRefused("paper.tex:4: its references are in refs.bib, which is not beside it", "find", file);
        assertRefused("refs.bib", "convert", file, "--to", "jats");
        write("refs.bib", "@book{doe, title = {Spines}}".getBytes(StandardCharsets.UTF_8));
        assertEquals("Spines.\n", CommandLineRun.of("find", file).out());
    }

    @Test
    void latexReadsNothingOutsideItsFolder() throws IOException {
        write("secret.tex", "\\bibitem{a} TOP SECRET".getBytes(StandardCharsets.UTF_8));
        Files.createDirectory(directory.resolve("sub"));
        String article = "\\documentclass{article}\\begin{document}\\input{../secret}\\input{"
                + directory.resolve("secret.tex") + "}\\input{paper}\\bibliography{../secret}\\end{document}";
        String file = write("sub/paper.tex", article.getBytes(StandardCharsets.UTF_8));

        assertRefused("../secret.bib", "find", file);
    }

    private void assertNothingFound(String file) {
        String message = file + ": no reference list found";
        for (String[] args : new String[][] {
            {"find", file}, {"format", file}, {"format", file, "--json"}, {"convert", file, "--to", "csl-json"}
        }) {
            CommandLineRun run = CommandLineRun.of(args);
            assertEquals(Console.FINDINGS, run.code(), run.err());
            assertTrue(run.err().startsWith(message), run.err());
            assertEquals(1, run.err().lines().count());
            assertEquals(args.length > 2 ? "[]" : "", run.out().strip());
        }
    }

    private static void assertRefused(String part, String... args) {
        CommandLineRun.of(args).assertRefused(part);
    }

    private String write(String name, byte[] content) throws IOException {
        return Files.write(directory.resolve(name), content).toString();
    }
}
