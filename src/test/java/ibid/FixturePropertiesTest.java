package ibid;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import ibid.Fixtures.Block;
import ibid.Fixtures.Case;
import ibid.format.Format;
import ibid.format.FormatException;
import ibid.format.Formats;
import ibid.model.Library;
import ibid.model.Reference;
import ibid.normalise.Normalisers;
import ibid.read.ReadException;
import ibid.text.SourceText;
import java.io.IOException;
import java.util.Random;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.Timeout;

/** What holds for every input of every fixture. */
@Timeout(value = 5, unit = TimeUnit.MINUTES)
class FixturePropertiesTest {
    /** Long inputs are cut at this many places only. */
    private static final int CUTS = 40;

    private static final int MUTATIONS = 40;

    @FunctionalInterface
    private interface Property {
        void check(Block input) throws Exception;
    }

    @TestFactory
    Stream<DynamicTest> nothingThrowsOnABeginningOrAnEnd() throws IOException {
        return overInputs(input -> {
            String text = input.content();
            for (int cut = 0; cut < text.length(); cut += 1 + text.length() / CUTS) {
                run(input, text.substring(0, cut));
                run(input, text.substring(cut));
            }
        });
    }

    @TestFactory
    Stream<DynamicTest> nothingThrowsOnDamage() throws IOException {
        return overInputs(input -> {
            Random random = new Random(input.content().hashCode());
            for (int i = 0; i < MUTATIONS; i++) {
                run(input, damaged(input.content(), random));
            }
        });
    }

    @TestFactory
    Stream<DynamicTest> normalisingTwiceChangesNothing() throws IOException {
        return overInputs(input -> {
            for (Reference reference : library(input).references()) {
                Reference once = Normalisers.normalise(reference);
                assertEquals(once, Normalisers.normalise(once));
            }
        });
    }

    @TestFactory
    Stream<DynamicTest> whatIsWrittenIsReadAgain() throws IOException {
        return overInputs(input -> {
            for (Format format : Formats.ALL) {
                // Twice: what the input has and the format has no word for is lost at the first writing at the latest.
                Library library = reread(format, library(input));
                assertSame(library, reread(format, library), format);
            }
        });
    }

    private static Library reread(Format format, Library library) throws FormatException {
        return format.read(SourceText.of("written", format.write(library)), finding -> {});
    }

    private static void assertSame(Library expected, Library actual, Format format) {
        assertEquals(expected.references().size(), actual.references().size());
        for (int i = 0; i < expected.references().size(); i++) {
            Reference before = expected.references().get(i);
            Reference after = actual.references().get(i);
            assertTrue(after.sameAs(before), () -> format.name() + "\n" + before + "\n" + after);
        }
    }

    private static Stream<DynamicTest> overInputs(Property property) throws IOException {
        return FixtureTest.files().stream()
                .flatMap(file -> FixtureTest.read(file).stream())
                .map(fixture -> overInput(fixture, property));
    }

    private static DynamicTest overInput(Case fixture, Property property) {
        String place = fixture.file() + ":" + fixture.line() + ": " + fixture.title();
        return DynamicTest.dynamicTest(place, () -> property.check(fixture.input()));
    }

    private static Library library(Block input) throws Exception {
        return FixtureRun.library(input, finding -> {});
    }

    /** Runs the pipe on other content; that it cannot be read is a good answer. */
    @SuppressWarnings("EmptyCatch")
    private static void run(Block input, String content) throws Exception {
        try {
            library(new Block(input.info(), content, input.line(), input.lastLine()));
        } catch (ReadException | FormatException e) {
            // told to the user
        }
    }

    private static String damaged(String text, Random random) {
        StringBuilder damaged = new StringBuilder(text);
        for (int i = 0; i < 1 + random.nextInt(4) && damaged.length() > 0; i++) {
            int at = random.nextInt(damaged.length());
            switch (random.nextInt(4)) {
                case 0 -> damaged.deleteCharAt(at);
                case 1 -> damaged.insert(at, "(){}[]<>\"'\\&%$#@,.;:–\u0000\u200f\ud800\n".charAt(random.nextInt(24)));
                case 2 -> damaged.setCharAt(at, (char) random.nextInt(0x3000));
                default -> damaged.insert(at, damaged.substring(at, Math.min(at + 40, damaged.length())));
            }
        }
        return damaged.toString();
    }
}
