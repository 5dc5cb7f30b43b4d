package ibid.format;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import ibid.model.Field;
import ibid.model.Finding;
import ibid.model.Identifier;
import ibid.model.ItemType;
import ibid.model.Library;
import ibid.model.Name;
import ibid.model.Names;
import ibid.model.Reference;
import ibid.model.Text;
import ibid.text.Decoding;
import ibid.text.SourceText;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class BibTeXTest {
    private static final String SAMPLE = """
            % head
            @string{j = "Journal of " # {R\\&D}}
            @article(a:1, title = {The {DNA} of \\'{\\i} $x^2$ ``q''}, journal = j, month = jan # "~1", year = 1999,
              author = "Garc{\\'\\i}a, Jos\\'e and {W H O} and others", pages = {1--2}, url = {http://x.org/~a_b})
            @comment{@misc{c, title = {C}}}
            @inproceedings{b, crossref = {p}, title = {\\emph{B}}, xdata = {x}, note = {\\url{http://y.org}, accessed 2018-12-14}}
            @proceedings{p, title = {P}}
            """;

    private final BibTeX bibtex = new BibTeX();

    private Library read(String text) {
        return bibtex.read(SourceText.of("test.bib", text), finding -> {});
    }

    private List<Finding> findings(String text) {
        List<Finding> findings = new ArrayList<>();
        bibtex.read(SourceText.of("test.bib", text), findings::add);
        return findings;
    }

    @Test
    @Timeout(value = 60, unit = TimeUnit.SECONDS)
    void neverThrowsOnAnyPrefixOrSuffix() {
        for (int i = 0; i <= SAMPLE.length(); i++) {
            Library prefix = read(SAMPLE.substring(0, i));
            Library suffix = read(SAMPLE.substring(i));
            assertEquals(
                    prefix.references().size(),
                    read(bibtex.write(prefix)).references().size());
            assertEquals(
                    suffix.references().size(),
                    read(bibtex.write(suffix)).references().size());
        }
    }

    @Test
    @Timeout(value = 60, unit = TimeUnit.SECONDS)
    void neverThrowsOnMutations() {
        Random random = new Random(7);
        String signs = "{}\"#@,=%\\$~()\n \u00a0é😀";
        for (int i = 0; i < 2000; i++) {
            StringBuilder text = new StringBuilder(SAMPLE);
            for (int edit = 0; edit < 4; edit++) {
                int at = random.nextInt(text.length());
                text.replace(at, at + random.nextInt(2), "" + signs.charAt(random.nextInt(signs.length())));
            }
            String written = bibtex.write(read(text.toString()));
            assertEquals(
                    List.of(),
                    findings(written).stream()
                            .filter(f -> f.rule().equals("BIB005"))
                            .toList(),
                    written);
        }
    }

    static Stream<String> hostile() {
        return Stream.of(
                "@a{b,c={".repeat(50_000),
                "@a{b,c={\n".repeat(50_000),
                "x @comment{\n".repeat(50_000),
                "@comment{@comment{\n".repeat(50_000),
                "@a{k, t = " + "{".repeat(200_000) + "}".repeat(200_000) + "}",
                "@a{k, t = {" + "{\\'".repeat(100_000) + "}}",
                "@a{k, t = {" + "\\'\\^{".repeat(100_000) + "}}",
                "@a{k, t = {" + "\\foo{".repeat(100_000) + "}}",
                "@a{k, t = " + "\"a\" # ".repeat(50_000) + "\"b\"}",
                "@a{k, " + "a=\"x\n".repeat(50_000) + "}",
                "@a{k, " + "a={x\n".repeat(50_000) + "}",
                "@a{k, a={" + "$1 ".repeat(100_000) + "}}",
                "@a{k, a={" + "`".repeat(100_000) + "}}",
                "@a{k, author={" + "a and ".repeat(20_000) + "}}",
                "@a{k, author={" + "a ".repeat(50_000) + "}}",
                "@a{k, author={" + ",".repeat(50_000) + "}}",
                "@a{k, pages={" + "1-".repeat(50_000) + "}}",
                "@a{k, note={" + "accessed ".repeat(20_000) + "}}",
                "@a" + " ".repeat(200_000) + "@".repeat(200_000),
                "@a{k, t = " + "\"a\" # ".repeat(20_000) + "\"b\"}",
                "@a{k, t = {" + "{".repeat(10_000) + "}".repeat(10_000) + "}}",
                "@ ".repeat(100_000),
                "@\n".repeat(100_000),
                "@article x\n".repeat(50_000),
                doublingMacros(),
                chainOfCrossrefs(),
                circle("crossref"),
                circle("xdata"));
    }

    private static String doublingMacros() {
        StringBuilder text = new StringBuilder("@string{s0 = \"xxxxxxxxxx\"}\n");
        for (int i = 1; i < 60; i++) {
            text.append("@string{s")
                    .append(i)
                    .append(" = s")
                    .append(i - 1)
                    .append(" # s")
                    .append(i - 1)
                    .append("}\n");
        }
        return text + "@misc{k, title = s59}";
    }

    private static String chainOfCrossrefs() {
        StringBuilder text = new StringBuilder();
        for (int i = 0; i < 20_000; i++) {
            text.append("@book{k")
                    .append(i)
                    .append(", crossref = {k")
                    .append(i + 1)
                    .append("}}\n");
        }
        return text.toString();
    }

    /** Each entry names the next, the last one the first. */
    private static String circle(String field) {
        StringBuilder text = new StringBuilder();
        for (int i = 0; i < 2_000; i++) {
            text.append("@book{k" + i + ", title = {T" + i + "}, " + field + " = {k" + (i + 1) % 2_000 + "}}\n");
        }
        return text.toString();
    }

    @Test
    void losesNothingThroughCirclesOfInheritance() {
        assertEquals(2_000, read(circle("crossref")).references().size());
        assertEquals(2_000, read(circle("xdata")).references().size());
    }

    /** What is cut off costs one entry at most, whatever is left of a character. */
    @Test
    @Timeout(value = 60, unit = TimeUnit.SECONDS)
    void losesOneEntryAtMostOfAFileCutAtAnyByte() {
        byte[] bytes = (SAMPLE + "@misc{ö, title = {Ünï–😀}}\n").getBytes(StandardCharsets.UTF_8);
        String all = new String(bytes, StandardCharsets.UTF_8);
        int entries = 0;
        for (int length = 0; length <= bytes.length; length++) {
            SourceText cut = Decoding.decode("cut.bib", Arrays.copyOf(bytes, length));
            List<Finding> found = new ArrayList<>();
            int read = bibtex.read(cut, found::add).references().size();
            assertTrue(read >= entries, () -> "lost an entry of " + cut.text());
            entries = Math.max(entries, complete(all, length));
        }
        assertEquals(4, entries);
    }

    /** How many entries end before that byte. */
    private static int complete(String text, int bytes) {
        int entries = 0;
        for (String end : new String[] {"x.org/~a_b})\n", "2018-12-14}}\n", "title = {P}}\n", "😀}}\n"}) {
            int at = text.indexOf(end) + end.length();
            entries += text.substring(0, at).getBytes(StandardCharsets.UTF_8).length <= bytes ? 1 : 0;
        }
        return entries;
    }

    @ParameterizedTest
    @ValueSource(strings = {"UTF-8", "ISO-8859-1", "windows-1252", "UTF-16LE", "UTF-16BE", "x-unknown", "US-ASCII"})
    void readsWhateverEncodingIsDeclaredWrongly(String declared) {
        String text = "% Encoding: " + declared + "\n@misc{a, title = {Größe}}\n@misc{b, title = {B}}\n";
        for (Charset charset : List.of(StandardCharsets.UTF_8, StandardCharsets.ISO_8859_1)) {
            Library library = bibtex.read(Decoding.decode("x.bib", text.getBytes(charset)), finding -> {});
            assertEquals(2, library.references().size());
            assertEquals("Größe", library.references().get(0).text(Field.TITLE));
        }
    }

    @Test
    void readsOneFieldOfTenMegabytes() {
        String text =
                "@misc{a, title = {A}}\n@misc{b, note = {" + "x y ".repeat(2_500_000) + "}}\n@misc{c, title = {C}}";
        List<Reference> references = read(text).references();
        assertEquals(3, references.size());
        assertEquals(9_999_999, references.get(1).text(Field.NOTE).length());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "@webpage2{k, title = {T}}",
                "@ misc {k, title = {T}}",
                "@Misc (k, title = {T})",
                "@misc{k title = {T}}"
            })
    void readsHeadsHoweverWritten(String entry) {
        assertEquals("T", read(entry).references().get(0).text(Field.TITLE));
    }

    @ParameterizedTest
    @ValueSource(strings = {"@article k, title = {T}}", "@misc", "@include{x.bib}"})
    void letsNothingVanishInSilence(String text) {
        assertEquals(
                "BIB005",
                findings("@misc{a, title = {A}}\n" + text + "\n@misc{b, title = {B}}")
                        .get(0)
                        .rule());
    }

    @ParameterizedTest
    @MethodSource("hostile")
    @Timeout(value = 20, unit = TimeUnit.SECONDS)
    void survivesHostileInput(String text) {
        bibtex.write(read(text));
    }

    @Test
    void keepsWhereAnEntryStands() {
        Reference reference = read("\n\n  @misc{k, title = {T}}").references().get(0);

        assertEquals("test.bib:3", reference.origin().toString());
        assertEquals(4, reference.origin().span().start());
    }

    @Test
    void opensNoOtherFile() {
        assertEquals(List.of(), read("@include{pom.xml}").references());
    }

    @Test
    void tellsThatAFileHoldsNoEntry() {
        assertEquals(
                "test.bib:1: warning: no BibTeX entry found; one looks like @article{key, …} [BIB005]",
                findings("just text").get(0).toString());
        assertEquals(List.of(), findings("  \n"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"K{\\\"o}nig", "K\\\"onig", "K\\\"{o}nig", "K{\\\"{o}}nig", "König", "Ko\u0308nig"})
    void readsOneNameHoweverWritten(String family) {
        String text = read("@misc{k, author = {" + family + ", A.}}")
                .references()
                .get(0)
                .text(Field.AUTHOR);
        assertEquals("König, A.", Normalizer.normalize(text, Normalizer.Form.NFC));
    }

    @Test
    void tellsOrganisationsFromOthers() {
        Names names = new Names(List.of(Name.literal("others"), Name.literal("R and D")), true);
        Library library = new Library(List.of(Reference.of("k", ItemType.BOOK).with(Field.AUTHOR, names)));

        String written = bibtex.write(library);

        assertTrue(written.contains("{{others} and {R and D} and others}"), written);
        assertEquals(names, read(written).references().get(0).fields().get(Field.AUTHOR));
    }

    @Test
    void makesKeysBibTexTakes() {
        Library library = new Library(List.of(
                Reference.of("http://x.org/a b", ItemType.BOOK),
                Reference.of("K", ItemType.BOOK),
                Reference.of("k", ItemType.BOOK),
                Reference.of("", ItemType.BOOK)));

        List<String> keys = read(bibtex.write(library)).references().stream()
                .map(Reference::id)
                .toList();

        assertEquals(List.of("http://x.org/a-b", "K", "k-2", "reference"), keys);
    }

    @Test
    void escapesNothingInAddresses() {
        Field<?> file = Field.of("file");
        Reference reference =
                Reference.of("k", ItemType.BOOK).with(Field.URL, new Identifier("https://x.org/a_b%20{c}?d=}&e~f"));
        Library library = new Library(List.of(withText(reference, file, "C:\\a_b{c}.pdf")));

        String written = bibtex.write(library);

        assertTrue(written.contains("{https://x.org/a_b%20%7Bc%7D?d=%7D&e~f}"), written);
        assertTrue(written.contains("{C:\\a_b{c}.pdf}"), written);
    }

    private static Reference withText(Reference reference, Field<?> field, String text) {
        return new Reference(reference.id(), reference.type(), Map.of(field, new Text(text)), reference.origin())
                .with(Field.URL, reference.get(Field.URL).orElseThrow());
    }
}
