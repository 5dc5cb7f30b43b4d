package ibid;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import ibid.model.ItemType;
import ibid.model.Reference;
import ibid.parse.Label;
import ibid.parse.Scores;
import ibid.parse.Segment;
import ibid.parse.TaggedXml;
import ibid.parse.TaggedXmlException;
import java.io.IOException;
import java.io.StringReader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** The references that were tagged by hand, {@code fixtures/tagged}; its README tells how they are tagged. */
class TaggedFixturesTest {
    /** What the shipped model makes of all of them, as {@code ibid evaluate} tells; may only rise. */
    private static final double VALUE_FLOOR = 0.864;

    private static final double SEGMENT_FLOOR = 0.852;

    private static final Pattern GROUP =
            Pattern.compile("\\s*style: ([^|]+?) \\| kind: ([a-z_-]+)( \\| [^|]+?)? -->(.*)", Pattern.DOTALL);

    /** The references between a comment and the next. */
    private record Group(String style, String kind, String remark, List<List<Segment>> references) {
        boolean needsTitles() {
            return !kind.equals("legal_case") && !kind.equals("manuscript") && !remark.equals("without title");
        }
    }

    @Test
    void theShippedModelParsesThemNoWorseThanBefore() throws IOException {
        Ibid ibid = new Ibid();
        Scores all = new Scores();
        StringBuilder figures = new StringBuilder("language: value micro-F1, segment F1\n");
        for (Path file : files()) {
            Scores language = new Scores();
            add(ibid, file, language, all);
            figures.append(line(file.getFileName().toString(), language));
        }
        figures.append(line("all", all));
        assertTrue(all.value() >= VALUE_FLOOR && all.field() >= SEGMENT_FLOOR, figures.toString());
    }

    /** What a parser makes of all of them. */
    static Scores scores(Ibid ibid) throws IOException {
        Scores all = new Scores();
        for (Path file : files()) {
            add(ibid, file, all);
        }
        return all;
    }

    private static void add(Ibid ibid, Path file, Scores... to) throws IOException {
        for (List<Segment> gold : references(file)) {
            String printed = TaggedXml.printed(gold);
            List<Segment> labelled = ibid.segments(printed);
            Reference parsed = ibid.parse(printed);
            for (Scores scores : to) {
                scores.add(gold, labelled, parsed);
            }
        }
    }

    private static String line(String name, Scores scores) {
        return String.format(
                Locale.ROOT, "%s: %.4f, %.4f of %d\n", name, scores.value(), scores.field(), scores.references());
    }

    @Test
    void theyAreOfManyLanguagesStylesAndKinds() throws IOException {
        Set<String> styles = new HashSet<>();
        Set<String> kinds = new HashSet<>();
        int references = 0;
        for (Path file : files()) {
            for (Group group : groups(file)) {
                styles.add(group.style());
                kinds.add(group.kind());
                references += group.references().size();
            }
        }
        assertTrue(references >= 400, references + " references");
        assertTrue(files().size() >= 30, files().size() + " languages");
        assertTrue(styles.size() >= 200, styles.size() + " styles");
        assertTrue(kinds.size() >= 20, kinds + "");
        kinds.forEach(kind -> assertTrue(ItemType.of(kind).isPresent(), kind + " is no CSL type"));
    }

    @Test
    void eachIsThereOnceAndHasATitleWhereItsStyleHasOne() throws IOException {
        Set<String> seen = new HashSet<>();
        for (Path file : files()) {
            for (Group group : groups(file)) {
                for (List<Segment> reference : group.references()) {
                    String printed = TaggedXml.printed(reference);
                    assertTrue(seen.add(letters(printed)), file + " has twice: " + printed);
                    assertTrue(
                            !group.needsTitles() || reference.stream().anyMatch(s -> s.label() == Label.TITLE),
                            file + " has no title in: " + printed);
                }
            }
        }
    }

    private static String letters(String text) {
        return text.replaceAll("[^\\p{L}\\p{N}]", "").toLowerCase(Locale.ROOT);
    }

    @Test
    void eachFollowsACommentThatTellsItsStyle() throws IOException {
        for (Path file : files()) {
            int grouped =
                    groups(file).stream().mapToInt(g -> g.references().size()).sum();
            assertEquals(references(file).size(), grouped, file.toString());
        }
    }

    private static List<Path> files() throws IOException {
        try (Stream<Path> files = Files.list(FixtureTest.FIXTURES.resolve("tagged"))) {
            return files.filter(file -> file.toString().endsWith(".xml"))
                    .sorted()
                    .toList();
        }
    }

    private static List<List<Segment>> references(Path file) throws IOException {
        return read(file, Files.readString(file));
    }

    private static List<List<Segment>> read(Path file, String xml) {
        try {
            return TaggedXml.read(file.toString(), new StringReader(xml));
        } catch (TaggedXmlException e) {
            throw new AssertionError(e.getMessage(), e);
        }
    }

    private static List<Group> groups(Path file) throws IOException {
        String xml = Files.readString(file).replace("</dataset>", "");
        List<Group> groups = new ArrayList<>();
        String[] parts = xml.split("<!--");
        for (String text : Arrays.asList(parts).subList(1, parts.length)) {
            Matcher group = GROUP.matcher(text);
            assertTrue(group.matches(), file + " has a comment that tells no style and kind: " + text);
            String remark = group.group(3) == null ? "" : group.group(3).substring(3);
            groups.add(new Group(group.group(1), group.group(2), remark, read(file, "<d>" + group.group(4) + "</d>")));
        }
        return groups;
    }
}
