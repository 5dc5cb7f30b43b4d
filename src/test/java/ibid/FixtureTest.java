package ibid;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import ibid.Fixtures.Block;
import ibid.Fixtures.Case;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicContainer;
import org.junit.jupiter.api.DynamicNode;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/**
 * Runs the cases of {@code src/test/resources/fixtures/**.md} through the real pipe. With
 * {@code -Dfixtures.update=true} it writes what came out into the files instead, to be read in the diff.
 */
class FixtureTest {
    static final Path FIXTURES = Path.of("src", "test", "resources", "fixtures");
    private static final boolean UPDATE = Boolean.getBoolean("fixtures.update");

    @TestFactory
    Stream<DynamicNode> fixtures() throws IOException {
        return files().stream().map(file -> UPDATE ? update(file) : cases(file));
    }

    static List<Path> files() throws IOException {
        if (!Files.exists(FIXTURES)) {
            return List.of();
        }
        try (Stream<Path> files = Files.walk(FIXTURES)) {
            return files.filter(file -> file.toString().endsWith(".md"))
                    .sorted()
                    .toList();
        }
    }

    /** The cases of a file, named as a message can point to them. */
    static List<Case> read(Path file) {
        try {
            return Fixtures.parse(file.toString().replace('\\', '/'), Files.readString(file));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static DynamicNode cases(Path file) {
        return DynamicContainer.dynamicContainer(
                FIXTURES.relativize(file).toString(),
                read(file).stream().map(fixture -> DynamicTest.dynamicTest(fixture.title(), () -> check(fixture))));
    }

    static void check(Case fixture) throws Exception {
        fixture.input();
        if (fixture.isKnownFailure()) {
            assertFalse(holds(fixture), fixture.file() + ":" + fixture.line() + ": works now; remove 'known failure'");
            return;
        }
        for (Block block : fixture.expected()) {
            String place = fixture.file() + ":" + block.line() + ": " + block.info();
            assertEquals(block.content(), FixtureRun.actual(fixture, block), place);
        }
    }

    private static boolean holds(Case fixture) throws Exception {
        for (Block block : fixture.expected()) {
            if (!block.content().equals(FixtureRun.actual(fixture, block))) {
                return false;
            }
        }
        return true;
    }

    private static DynamicNode update(Path file) {
        return DynamicTest.dynamicTest(FIXTURES.relativize(file).toString(), () -> {
            SortedMap<Block, String> contents = new TreeMap<>();
            for (Case fixture : read(file)) {
                for (Block block : fixture.isKnownFailure() ? List.<Block>of() : fixture.expected()) {
                    contents.put(block, FixtureRun.actual(fixture, block));
                }
            }
            Files.writeString(file, Fixtures.rewrite(Files.readString(file), contents));
        });
    }
}
