package ibid.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.google.gson.JsonArray;
import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import ibid.parse.Segment;
import ibid.parse.TaggedXml;
import ibid.parse.TaggedXmlException;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.OutputStream;
import java.io.PipedInputStream;
import java.io.PipedOutputStream;
import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ParseCommandTest {
    private static final String FIRST =
            "Shannon, C. E. (1948). A mathematical theory of communication. Bell System Technical Journal, 27(3), 379–423.";
    private static final String SECOND =
            "Turing AM. Computing machinery and intelligence. Mind. 1950;59(236):433-60. doi:10.1093/mind/LIX.236.433";

    @ParameterizedTest
    @ValueSource(strings = {"", "\n"})
    void printsOneItemALineInOrder(String lastLineEnd) {
        CommandLineRun run = CommandLineRun.withInput(FIRST + "\r\n\n  \n" + SECOND + lastLineEnd, "parse");

        List<JsonObject> items = run.out()
                .lines()
                .map(line -> JsonParser.parseString(line).getAsJsonObject())
                .toList();
        assertEquals(0, run.code(), run.err());
        assertEquals(4, items.size());
        assertEquals(
                "Bell System Technical Journal",
                items.get(0).get("container-title").getAsString());
        assertEquals(new JsonObject(), items.get(1));
        assertEquals(new JsonObject(), items.get(2));
        assertEquals("10.1093/mind/LIX.236.433", items.get(3).get("DOI").getAsString());
    }

    @Test
    void keysAreUniqueInARun() {
        CommandLineRun run = CommandLineRun.withInput(FIRST + "\n" + FIRST + "\n", "parse");

        assertEquals(
                2,
                run.out()
                        .lines()
                        .map(line ->
                                JsonParser.parseString(line).getAsJsonObject().get("id"))
                        .distinct()
                        .count());
    }

    @ParameterizedTest
    @ValueSource(strings = {"jsonl", "csl-json"})
    void tellsHowSureEachFieldIs(String to) {
        CommandLineRun run = CommandLineRun.withInput(FIRST, "parse", "--confidence", "--to", to);

        JsonObject item = JsonParser.parseString(run.out().replaceAll("^\\[|\\]\\s*$", ""))
                .getAsJsonObject();
        JsonObject confidence =
                item.remove("custom").getAsJsonObject().get("confidence").getAsJsonObject();
        item.remove("id");
        item.remove("type");
        assertEquals(item.keySet(), confidence.keySet());
        for (String field : confidence.keySet()) {
            double sure = confidence.get(field).getAsDouble();
            assertTrue(sure > 0.5 && sure < 1, run.out());
        }
    }

    @Test
    void confidenceChangesNothingElse() {
        CommandLineRun plain = CommandLineRun.withInput(FIRST + "\n\n" + SECOND, "parse");
        CommandLineRun sure = CommandLineRun.withInput(FIRST + "\n\n" + SECOND, "parse", "--confidence");

        assertEquals(plain.out(), sure.out().replaceAll(", \"custom\": [^}]*\\}\\}", ""));
    }

    @Test
    void confidenceIsOfNoUseInTaggedXml() {
        CommandLineRun run = CommandLineRun.withInput(FIRST, "parse", "--confidence", "--to", "tagged-xml");

        assertEquals(2, run.code());
        assertEquals("", run.out());
        assertTrue(run.err().contains("--confidence"), run.err());
    }

    @Test
    void printsAnArray() {
        CommandLineRun run = CommandLineRun.withInput(FIRST + "\n\n" + SECOND, "parse", "-", "--to", "csl-json");

        JsonArray items = JsonParser.parseString(run.out()).getAsJsonArray();
        assertEquals(3, items.size());
        assertEquals(new JsonObject(), items.get(1));
        assertEquals(
                0,
                JsonParser.parseString(
                                CommandLineRun.of("parse", "--to", "csl-json").out())
                        .getAsJsonArray()
                        .size());
    }

    @Test
    void printsTaggedXml() throws TaggedXmlException {
        CommandLineRun run = CommandLineRun.withInput(FIRST + "\n\nA & B <c>\u0001\n", "parse", "--to", "tagged-xml");

        var references = TaggedXml.read("out", new StringReader(run.out()));
        assertEquals(3, references.size());
        assertEquals("Shannon, C. E.", references.get(0).get(0).text());
        assertEquals(0, references.get(1).size());
        assertTrue(references.get(2).get(0).text().startsWith("A & B <c>"));
    }

    @Test
    void aLineThatIsNotUtf8SpoilsNoOther() {
        byte[] latin = "Müller, H. (1999). Über Größe. Köln: Verlag.\nMüller".getBytes(StandardCharsets.ISO_8859_1);
        byte[] utf8 = (FIRST + "\n").getBytes(StandardCharsets.UTF_8);
        byte[] both = new byte[utf8.length + latin.length];
        System.arraycopy(utf8, 0, both, 0, utf8.length);
        System.arraycopy(latin, 0, both, utf8.length, latin.length);

        CommandLineRun run = CommandLineRun.withInput(both, "parse");

        assertEquals(3, run.out().lines().count());
        assertTrue(run.out().contains("379–423") || run.out().contains("379-423"), run.out());
        assertTrue(run.out().contains("Über Größe"), run.out());
    }

    @ParameterizedTest
    @ValueSource(strings = {"jsonl", "csl-json", "tagged-xml"})
    void severalThreadsPrintTheSame(String to) throws IOException, TaggedXmlException {
        String lines = references("de", "en", "ja");
        String one = CommandLineRun.withInput(lines, "parse", "--to", to, "--jobs", "1")
                .out();

        assertEquals(
                one,
                CommandLineRun.withInput(lines, "parse", "--to", to, "--jobs", "4")
                        .out());
        if (to.equals("jsonl")) {
            assertEquals(
                    lines.lines().map(String::isEmpty).toList(),
                    one.lines().map("{}"::equals).toList());
        }
    }

    /** A few hundred lines, some of them empty. */
    private static String references(String... languages) throws IOException, TaggedXmlException {
        StringBuilder lines = new StringBuilder();
        for (String language : languages) {
            Path file = Path.of("src/test/resources/fixtures/tagged", language + ".xml");
            for (List<Segment> reference : TaggedXml.read(language, new StringReader(Files.readString(file)))) {
                lines.append(TaggedXml.printed(reference).strip()).append(lines.length() % 3 == 0 ? "\n\n" : "\n");
            }
        }
        return lines.toString();
    }

    /** Also when many have gone before it, which several threads were at. */
    @ParameterizedTest
    @ValueSource(ints = {0, 400})
    @Timeout(60)
    void whoeverWaitsForAResultGetsIt(int before) throws IOException, InterruptedException {
        PipedOutputStream in = new PipedOutputStream();
        PipedInputStream out = new PipedInputStream(1 << 20);
        Main main = new Main(
                new PipedInputStream(in, 1 << 20), new PipedOutputStream(out), OutputStream.nullOutputStream());
        Thread thread = new Thread(() -> main.run("parse", "--jobs", "3"));
        thread.start();
        BufferedReader results = new BufferedReader(new InputStreamReader(out, StandardCharsets.UTF_8));

        in.write((FIRST + "\n").repeat(before).getBytes(StandardCharsets.UTF_8));
        in.write((SECOND + "\n").getBytes(StandardCharsets.UTF_8));
        in.flush();
        for (int i = 0; i < before; i++) {
            assertTrue(results.readLine().contains("Shannon"));
        }
        assertTrue(results.readLine().contains("Turing"));
        in.close();
        thread.join();
    }

    @ParameterizedTest
    @ValueSource(strings = {"0", "-1", "many", "1.5"})
    void jobsAreOneOrMore(String jobs) {
        CommandLineRun run = CommandLineRun.withInput(FIRST, "parse", "--jobs", jobs);

        assertEquals(Console.UNUSABLE, run.code());
        assertEquals("", run.out());
        assertTrue(run.err().startsWith("ibid: ") && run.err().contains("--jobs"), run.err());
    }
}
