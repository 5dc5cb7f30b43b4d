package ibid;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import ibid.format.CslJson;
import ibid.parse.ParsedReference;
import ibid.parse.Segment;
import ibid.parse.TaggedXml;
import ibid.parse.TaggedXmlException;
import java.io.IOException;
import java.io.Reader;
import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Test;

/**
 * Whatever a line holds, it is parsed and written, and soon. What is measured is the CPU time of the thread, so that
 * neither load nor the collection of garbage makes a line slow. All of the damage to the corpora takes a minute, so it is
 * done by hand, and its beginning always: {@code mvn test -Dtest=RobustnessTest -Drobustness=100000}.
 */
class RobustnessTest {
    private static final Ibid IBID = new Ibid();
    private static final ThreadMXBean THREADS = ManagementFactory.getThreadMXBean();
    private static final Path CORPORA = Path.of("..", "shared", "corpora");

    private static final int MEGABYTE = 1 << 20;
    /** What readers of values, brackets, names, dates, addresses or several works have to look at again and again. */
    private static final List<String> STRETCHES = List.of(
            "x",
            "1",
            "(",
            "“",
            "1-",
            "Smith, J., ",
            "et al. ",
            "von ",
            "31.12.",
            "10.1000/x ",
            "http://a.b/ ",
            "ed. ",
            "(a) ",
            "1; See ",
            "pp. 1–2, ",
            "漢",
            "a\u0301",
            "\ud800");

    private static final long MOST_MILLIS = 50;
    /** A slow line is tried again: the first time, what it needs may not be compiled yet. */
    private static final int TRIES = 4;
    /** One line in so many is parsed with confidence as well, which takes several times as long. */
    private static final int WITH_CONFIDENCE = 200;

    @Test
    void noDamageToOurOwnReferencesThrowsOrTakesLong() throws Exception {
        assertRobust(lines(FixtureTest.FIXTURES.resolve("tagged")), 10_000);
    }

    @Test
    void noDamageToTheCorporaThrowsOrTakesLong() throws Exception {
        Assumptions.assumeTrue(Files.exists(CORPORA), "no ../shared/corpora to damage");
        assertRobust(lines(CORPORA), Integer.getInteger("robustness", 30_000));
    }

    @Test
    void aMegabyteIsParsedInBoundedTimeAndKept() {
        for (String stretch : STRETCHES) {
            String line = "Smith, J. (2019). " + stretch.repeat(MEGABYTE / stretch.length());
            long millis = millis(line);
            assertTrue(millis < 2_000, () -> millis + " ms for 1 MB of " + escaped(stretch));
            long kept = CslJson.writeItem(IBID.parse(line)).length();
            assertTrue(kept > MEGABYTE / 2, () -> kept + " characters are left of 1 MB of " + escaped(stretch));
        }
    }

    private static void assertRobust(List<String> lines, int times) {
        List<String> failures = IntStream.range(0, times)
                .parallel()
                .mapToObj(seed -> failure(lines, seed))
                .filter(failure -> !failure.isEmpty())
                .toList();
        assertEquals(List.of(), failures, () -> failures.size() + " of " + times + " lines");
    }

    /** What goes wrong with the line of that seed, with the line as a Java string; empty if nothing does. */
    private static String failure(List<String> lines, int seed) {
        // Neighbouring seeds give neighbouring first numbers.
        Damage damage = new Damage(seed * 0x9E3779B97F4A7C15L);
        String other = lines.get((int) (seed * 31L % lines.size()));
        String line = damage.of(lines.get(seed % lines.size()), other);
        try {
            long millis = run(line, seed % WITH_CONFIDENCE == 0);
            return millis <= MOST_MILLIS ? "" : millis + " ms, seed " + seed + ": " + escaped(line);
        } catch (RuntimeException | StackOverflowError e) {
            return e + " at " + Stream.of(e.getStackTrace()).findFirst() + ", seed " + seed + ": " + escaped(line);
        }
    }

    /** The CPU time in milliseconds that the line takes at best. */
    private static long run(String line, boolean confidence) {
        long best = millis(line);
        for (int i = 1; i < TRIES && best > MOST_MILLIS; i++) {
            best = Math.min(best, millis(line));
        }
        if (confidence) {
            ParsedReference parsed = IBID.parseWithConfidence(line);
            assertTrue(parsed.confidence().values().stream().allMatch(p -> p >= 0 && p <= 1.0001), line);
            assertEquals(
                    parsed.reference().fields().keySet(), parsed.confidence().keySet());
        }
        return best;
    }

    private static long millis(String line) {
        long start = THREADS.getCurrentThreadCpuTime();
        String json = CslJson.writeItem(IBID.parse(line));
        assertTrue(json.startsWith("{\"type\": \""), json);
        return (THREADS.getCurrentThreadCpuTime() - start) / 1_000_000;
    }

    private static String escaped(String line) {
        StringBuilder text = new StringBuilder("\"");
        String cut = line.length() > 600 ? line.substring(0, 600) + "…" + line.length() : line;
        cut.chars().forEach(c -> text.append(c >= ' ' && c < 0x7F ? "" + (char) c : String.format("\\u%04x", c)));
        return text.append('"').toString();
    }

    /** The printed references of all tagged files in and below the directory. */
    static List<String> lines(Path directory) throws IOException, TaggedXmlException {
        List<String> lines = new ArrayList<>();
        try (Stream<Path> files = Files.walk(directory)) {
            for (Path file :
                    files.filter(f -> f.toString().endsWith(".xml")).sorted().toList()) {
                try (Reader xml = Files.newBufferedReader(file)) {
                    for (List<Segment> reference : TaggedXml.read(file.toString(), xml)) {
                        lines.add(TaggedXml.printed(reference));
                    }
                }
            }
        }
        return lines;
    }
}
