package ibid.csl;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestReporter;

/**
 * The test suite of the CSL project, where it lies beside the repository. The list of the names of cases that pass may only
 * grow; {@code -Dfixtures.update=true} adds to it.
 *
 * @see <a href="https://github.com/citation-style-language/test-suite">test suite</a>
 */
class SuiteTest {
    /** Of 199; the reference implementation passes as many. */
    private static final int BIBLIOGRAPHIES = 195;

    private static final Path CASES = Path.of("../shared/csl-test-suite/processor-tests/humans");
    private static final Path PASSING = Path.of("src/test/resources/csl/passing.txt");

    @Test
    void passesWhatItPassedBefore() throws Exception {
        TreeSet<String> lost = new TreeSet<>(passing());
        TreeSet<String> passing = new TreeSet<>();
        for (Path file : files()) {
            String name = file.getFileName().toString().replaceFirst("\\.txt$", "");
            if (passes(file)) {
                passing.add(name);
            }
        }
        lost.removeAll(passing);
        if (Boolean.getBoolean("fixtures.update") && lost.isEmpty()) {
            Files.writeString(PASSING, String.join("\n", passing) + "\n");
        }

        assertEquals(new TreeSet<String>(), lost, "cases that passed before");
    }

    @Test
    void bibliographiesAreRight(TestReporter reporter) throws Exception {
        TreeSet<String> different = new TreeSet<>();
        int bibliographies = 0;
        for (Path file : files()) {
            if (SuiteCase.read(file).isBibliography()) {
                bibliographies++;
                if (!passes(file)) {
                    different.add(file.getFileName().toString());
                }
            }
        }
        int right = bibliographies - different.size();
        reporter.publishEntry("bibliographies", right + " of " + bibliographies + ", not " + different);

        assertTrue(right >= BIBLIOGRAPHIES, () -> right + " bibliographies are right, not " + different);
    }

    private static boolean passes(Path file) throws Exception {
        SuiteCase suiteCase = SuiteCase.read(file);
        return suiteCase.expected().equals(suiteCase.actual().strip());
    }

    private static List<Path> files() throws IOException {
        Path cases = Path.of(System.getProperty("csl.suite", CASES.toString()));
        assumeTrue(Files.isDirectory(cases), "the CSL test suite is not there: " + cases);
        try (var files = Files.list(cases)) {
            return files.filter(file -> file.toString().endsWith(".txt"))
                    .sorted()
                    .toList();
        }
    }

    private static List<String> passing() throws IOException {
        try (InputStream list = SuiteTest.class.getResourceAsStream("/csl/passing.txt")) {
            return list == null
                    ? List.of()
                    : new String(list.readAllBytes(), StandardCharsets.UTF_8)
                            .lines()
                            .toList();
        }
    }
}
