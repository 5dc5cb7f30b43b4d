package ibid.format;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import ibid.Ibid;
import ibid.model.Field;
import ibid.model.ItemType;
import ibid.model.Library;
import ibid.model.Name;
import ibid.model.Names;
import ibid.model.PartialDate;
import ibid.model.Reference;
import ibid.model.Text;
import ibid.text.SourceText;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Files that are broken, huge or meant to harm: refused in a line, or read with every record that is whole. A hundred
 * thousand records of each format take a minute: {@code mvn test -Dtest=HostileInputTest -Drecords=100000}.
 */
@Timeout(value = 60, unit = TimeUnit.SECONDS)
class HostileInputTest {
    private static final int RECORDS = Integer.getInteger("records", 5_000);
    private static final int DEEP = 10_000;

    static Stream<Format> formats() {
        return Formats.ALL.stream();
    }

    /** Titles tell records apart: {@code Title 3 of Zürich}. */
    private static Library library(int records) {
        List<Reference> references = new ArrayList<>();
        for (int i = 0; i < records; i++) {
            references.add(Reference.of("key" + i, i % 2 == 0 ? ItemType.ARTICLE_JOURNAL : ItemType.BOOK)
                    .with(Field.AUTHOR, new Names(List.of(Name.person("Müller", "Jo")), false))
                    .with(Field.ISSUED, PartialDate.of(1900 + i % 100))
                    .with(Field.TITLE, new Text(title(i)))
                    .with(Field.NOTE, new Text("A note: with more\nthan one line"))
                    .withVerbatim(Field.of("own"), "of its own"));
        }
        return new Library(references);
    }

    private static String title(int i) {
        return "Title " + i + " of Zürich";
    }

    private static Set<String> titles(Library library) {
        return library.references().stream()
                .map(reference -> reference.text(Field.TITLE))
                .collect(Collectors.toSet());
    }

    /** What is read of a text; empty if it is refused, which takes one line that begins with the name of the file. */
    private static Library read(Format format, String text) {
        try {
            return format.read(SourceText.of("file", text), finding -> assertOneLine(finding.message()));
        } catch (FormatException e) {
            assertOneLine(String.valueOf(e.getMessage()));
            assertTrue(String.valueOf(e.getMessage()).startsWith("file:"), e.getMessage());
            return Library.EMPTY;
        }
    }

    private static void assertOneLine(String message) {
        assertTrue(message.length() < 300 && message.indexOf('\n') < 0, message);
    }

    @ParameterizedTest
    @MethodSource("formats")
    void aFileCutOffAnywhereIsRefusedOrKeepsItsWholeRecords(Format format) {
        String whole = format.write(library(8));
        for (int end = 0; end <= whole.length(); end += 20) {
            String cut = whole.substring(0, end);
            Set<String> read = titles(read(format, cut));
            for (int i = 0; !read.isEmpty() && cut.contains(title(i + 1)); i++) {
                assertTrue(read.contains(title(i)), format.name() + " without " + title(i) + "\n" + cut);
            }
        }
    }

    @ParameterizedTest
    @MethodSource("formats")
    void aCharacterThatIsNoneIsRefusedOrCostsAtMostTheRecordsItTouches(Format format) {
        String whole = format.write(library(8));
        for (char odd : new char[] {'\0', '\u0001', '\ud800', '\ufffd', '\u2028', '\t', '\r'}) {
            for (int at = 0; at <= whole.length(); at += 50) {
                Library read = read(format, whole.substring(0, at) + odd + whole.substring(at));
                assertTrue(
                        read.references().isEmpty() || read.references().size() >= 6,
                        format.name() + " " + (int) odd + " at " + at);
            }
        }
    }

    @ParameterizedTest
    @MethodSource("formats")
    void anEncodingThatIsNotToldIsFoundOut(Format format) throws Exception {
        Library library = library(4);
        String text = format.write(library);
        for (Charset charset : List.of(StandardCharsets.UTF_8, StandardCharsets.UTF_16, StandardCharsets.ISO_8859_1)) {
            byte[] bytes = (charset.equals(StandardCharsets.UTF_16) ? text.replace("encoding=\"UTF-8\"", "") : text)
                    .getBytes(charset);

            assertEquals(titles(library), titles(Ibid.library("file", bytes, format, finding -> {})), charset.name());
        }
    }

    @ParameterizedTest
    @MethodSource("formats")
    void aFieldOfAMegabyteIsKept(Format format) throws FormatException {
        for (String stretch : List.of("x", "word ", "{", "\\", "&amp; ", "a: b\n\t", "\"", "[](", "- ", "中")) {
            String text = "T" + stretch.repeat((1 << 20) / stretch.length()) + "T";
            Library library = new Library(List.of(Reference.of("key", ItemType.BOOK)
                    .with(Field.TITLE, new Text("Title"))
                    .with(Field.ABSTRACT, new Text(text))));
            Library back = format.read(SourceText.of("file", format.write(library)), finding -> {});

            int length = back.references().get(0).text(Field.ABSTRACT).length();
            assertTrue(length > text.length() / 2, () -> length + " of " + stretch);
        }
    }

    @ParameterizedTest
    @MethodSource("formats")
    void manyRecordsAreRead(Format format) {
        Library library = library(RECORDS);

        Library back = read(format, format.write(library));

        assertEquals(RECORDS, back.references().size());
        assertEquals(titles(library), titles(back));
    }

    @ParameterizedTest
    @MethodSource("formats")
    void referencesWithoutKeysOfTheirOwnAreKept(Format format) {
        List<Reference> references = new ArrayList<>();
        for (String id : List.of("item-2", "", "item-2", " ", "item-4")) {
            references.add(Reference.of(id, ItemType.BOOK).with(Field.TITLE, new Text(title(references.size()))));
        }
        Library library = new Library(references);

        assertEquals(titles(library), titles(read(format, format.write(library))));
    }

    /** Every item is broken but the last, so that each is read on its own. */
    @ParameterizedTest
    @CsvSource({
        "csl-yaml, '- id: [a\n', '- {id: good, type: book}\n'",
        "hayagriva, 'k: {title: [a\n', 'good: {type: Book}\n'"
    })
    void brokenItemsOfYamlCostTimeInProportion(String name, String broken, String good) {
        Format format = Formats.byName(name).orElseThrow();
        List<String> places = new ArrayList<>();
        SourceText source = SourceText.of("file", broken.repeat(RECORDS * 4) + good);
        List<Reference> read = new ArrayList<>();
        try {
            read.addAll(
                    format.read(source, finding -> places.add(finding.origin().toString()))
                            .references());
        } catch (FormatException e) {
            throw new AssertionError(e);
        }

        assertEquals(List.of("good"), read.stream().map(Reference::id).toList());
        assertEquals(RECORDS * 4 + 1, read.get(0).origin().line());
        assertEquals(RECORDS * 4, new HashSet<>(places).size());
    }

    @ParameterizedTest
    @CsvSource({"csl-yaml, 'references: '", "hayagriva, 'key: '", "cff, 'cff-version: 1.2.0\nreferences: '"})
    void aBombOfAliasesIsRefused(String name, String start) {
        String bomb = IntStream.range(1, 40)
                .mapToObj(i -> "a" + i + ": &a" + i + " [" + ("*a" + (i - 1) + ",").repeat(9) + "*a" + (i - 1) + "]\n")
                .collect(Collectors.joining("", "a0: &a0 [ha]\n", ""));

        assertRefused(name, bomb + start + "*a39\n", "aliases");
    }

    static List<Arguments> nests() {
        String close = "</a>".repeat(DEEP);
        return List.of(
                Arguments.of("csl-json", "[".repeat(DEEP)),
                Arguments.of("csl-json", "[{\"id\":" + "[".repeat(DEEP) + "]".repeat(DEEP) + "}]"),
                Arguments.of("csl-yaml", "- id: " + "[".repeat(DEEP) + "]".repeat(DEEP)),
                Arguments.of("csl-yaml", "- ".repeat(DEEP) + "a"),
                Arguments.of("hayagriva", "a:\n  parent: " + "{a: ".repeat(DEEP) + "}".repeat(DEEP)),
                Arguments.of("hayagriva", "? ".repeat(DEEP)),
                Arguments.of("cff", "cff-version: " + "[".repeat(DEEP)),
                Arguments.of("jats", "<ref-list><ref>" + "<a>".repeat(DEEP) + close + "</ref></ref-list>"),
                Arguments.of("tei", "<listBibl><biblStruct>" + "<a>".repeat(DEEP) + close + "</biblStruct></listBibl>"),
                Arguments.of("mods", "<mods>" + "<relatedItem>".repeat(DEEP)),
                Arguments.of("mods", "<mods>" + "<a>".repeat(DEEP) + close + "</mods>"),
                Arguments.of("word-xml", "<Sources><Source>" + "<a>".repeat(DEEP) + close + "</Source></Sources>"),
                Arguments.of("endnote-xml", "<xml><records><record>" + "<a>".repeat(DEEP) + close + "</record>"));
    }

    @ParameterizedTest
    @MethodSource("nests")
    void whatIsNestedWithoutEndIsRefused(String name, String text) {
        assertRefused(name, text, "");
    }

    /** Neither a stack frame nor the rest of the text for each of many alike. */
    @ParameterizedTest
    @MethodSource("formats")
    void whatIsSaidOverAndOverCostsTimeInProportion(Format format) throws FormatException {
        for (String again : List.of("a\n b\n", " b\n", "%\n", "#\n", "- a\n", " @word", "@xdata{a, title = {a}}\n")) {
            for (String start : List.of("", "a:\n", "\n")) {
                format.recognises(SourceText.of("file", start + again.repeat(100_000)));
            }
            read(format, again.repeat(100_000));
        }
        assertEquals(
                "a.".repeat(99_999) + "a",
                new Nbib()
                        .read(SourceText.of("file", "PMID- 1\nTI  - " + "a.".repeat(100_000) + "\n"), finding -> {})
                        .references()
                        .get(0)
                        .text(Field.TITLE));
    }

    private static void assertRefused(String name, String text, String part) {
        Format format = Formats.byName(name).orElseThrow();
        FormatException refused =
                assertThrows(FormatException.class, () -> format.read(SourceText.of("file", text), finding -> {}));
        String message = String.valueOf(refused.getMessage());
        assertOneLine(message);
        assertFalse(message.isBlank());
        assertTrue(message.contains(part), message);
    }
}
