package ibid;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import ibid.model.Field;
import ibid.model.ItemType;
import ibid.model.Name;
import ibid.model.Names;
import ibid.model.Numeral;
import ibid.model.Pages;
import ibid.model.PartialDate;
import ibid.model.Reference;
import ibid.model.Text;
import ibid.parse.Label;
import ibid.parse.Segment;
import ibid.parse.TaggedXml;
import ibid.parse.TaggedXmlException;
import ibid.parse.synthesis.StyleMarks;
import ibid.parse.synthesis.Synthesis;
import java.io.IOException;
import java.io.Reader;
import java.io.StringReader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.EnumSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** The references to train on that are made up: their labels must be those of what was printed. */
class SynthesisTest {
    private static final Path TAGGED = Path.of("src/test/resources/fixtures/tagged/en.xml");

    private static Synthesis synthesis() throws IOException, TaggedXmlException {
        try (Reader xml = Files.newBufferedReader(TAGGED)) {
            return new Synthesis(TaggedXml.read("en.xml", xml), 3);
        }
    }

    @Test
    void labelsWhatAPublishedStylePrints() {
        Reference item = Reference.of("x", ItemType.ARTICLE_JOURNAL)
                .with(Field.AUTHOR, Names.of(Name.person("Meitner", "Lise"), Name.person("Frisch", "Otto Robert")))
                .with(Field.TITLE, new Text("Disintegration of uranium by neutrons"))
                .with(Field.CONTAINER_TITLE, new Text("Nature"))
                .with(Field.VOLUME, new Numeral("143"))
                .with(Field.ISSUE, new Numeral("3615"))
                .with(Field.PAGE, Pages.of("239", "240"))
                .with(Field.ISSUED, PartialDate.of(1939));
        PublishedStyles styles = new PublishedStyles();
        String entry = styles.print(StyleMarks.put(styles.text("apa")), "", List.of(item))
                .getOrDefault("x", "");
        List<Segment> segments = StyleMarks.read(entry, item, new Random(1));
        assertEquals(
                List.of(
                        "author Meitner, L., & Frisch, O. R.",
                        "date (1939).",
                        "title Disintegration of uranium by neutrons.",
                        "journal Nature,",
                        "volume 143",
                        "issue (3615),",
                        "pages 239–240."),
                segments.stream()
                        .map(segment -> segment.label().tag() + " " + segment.text())
                        .toList());
    }

    @Test
    void inventedAndPublishedStylesGiveWholeReferences() throws IOException, TaggedXmlException {
        List<List<Segment>> invented = synthesis().references(400);
        List<List<Segment>> published = synthesis().references(60, new PublishedStyles());
        assertTrue(invented.size() >= 400 && published.size() >= 60);
        assertTrue(labels(invented).size() > 18, () -> "labels of invented styles: " + labels(invented));
        assertTrue(labels(published).size() > 12, () -> "labels of published styles: " + labels(published));
        for (List<List<Segment>> references : List.of(invented, published)) {
            for (List<Segment> reference : references) {
                checkWhole(reference);
            }
        }
    }

    @Test
    void isTheSameEachTime() throws IOException, TaggedXmlException {
        assertEquals(synthesis().references(50), synthesis().references(50));
    }

    @Test
    void contentsNameOnlyListsThatThereAre() throws IOException {
        List<String> needed = List.of("people", "titles", "books", "journals", "publishers", "places");
        Path resources = Path.of("src/main/resources/ibid/parse/synthesis");
        Set<String> languages = Files.readAllLines(resources.resolve("languages.tsv")).stream()
                .map(line -> line.substring(0, Math.max(0, line.indexOf('\t'))))
                .collect(Collectors.toSet());
        try (Stream<Path> files = Files.list(resources.resolve("contents"))) {
            for (Path file : files.toList()) {
                List<String> lines = Files.readAllLines(file).stream()
                        .filter(line -> !line.startsWith("#") && !line.isBlank())
                        .toList();
                Set<String> lists = lines.stream()
                        .map(line -> line.substring(0, line.indexOf(':')))
                        .collect(Collectors.toSet());
                String code = file.getFileName().toString().replace(".txt", "");
                assertTrue(languages.contains(code), () -> file + " is of no language in languages.tsv");
                assertTrue(lists.containsAll(needed), () -> file + " has only " + lists);
                lists.add("year");
                for (String line : lines) {
                    Matcher slots = Pattern.compile("\\{(.*?)\\}").matcher(line);
                    assertTrue(
                            slots.results().allMatch(slot -> lists.contains(slot.group(1))), () -> file + ": " + line);
                }
            }
        }
    }

    private static Set<Label> labels(List<List<Segment>> references) {
        return references.stream()
                .flatMap(List::stream)
                .map(Segment::label)
                .collect(Collectors.toCollection(() -> EnumSet.noneOf(Label.class)));
    }

    private static void checkWhole(List<Segment> reference) throws TaggedXmlException {
        assertFalse(TaggedXml.printed(reference).matches(".*\\{\\w+\\}.*"), () -> "a slot left in " + reference);
        String xml = TaggedXml.HEAD + TaggedXml.write(reference) + TaggedXml.FOOT;
        assertEquals(
                TaggedXml.printed(reference),
                TaggedXml.printed(
                        TaggedXml.read("written", new StringReader(xml)).get(0)));
        int end = 0;
        for (Segment segment : reference) {
            assertTrue(segment.span().start() >= end, () -> "overlapping parts in " + reference);
            assertFalse(segment.text().isBlank(), () -> "an empty part in " + reference);
            assertTrue(
                    segment.text().chars().noneMatch(c -> c >= 0xe000 && c < 0xf900),
                    () -> "a mark left in " + segment);
            end = segment.span().end();
        }
    }
}
