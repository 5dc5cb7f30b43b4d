package ibid;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import ibid.model.Field;
import ibid.model.Reference;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Test;

/** Nothing is lost: every word of a printed reference is in some field. */
class LossesTest {
    private static final Ibid IBID = new Ibid();
    private static final Path DEV = Path.of("..", "shared", "corpora", "dev");

    /** How many in a hundred references may lose a word; may only fall. */
    private static final double MOST_OF_OURS = 1.0;

    private static final double MOST_OF_DEV = 0.5;
    private static final double MOST_OF_DAMAGED = 3.2;

    @Test
    void aWordThatIsInNoFieldIsTold() {
        String printed = "Smith J. Sleep and load. Ergonomics. 2019 May;12(3):783-6.";
        Reference parsed = IBID.parse(printed);
        assertEquals(List.of(), Losses.of(IBID.segments(printed), parsed));
        assertEquals(List.of("ergonomics"), Losses.of(IBID.segments(printed), parsed.without(Field.CONTAINER_TITLE)));
        assertEquals(List.of("12"), Losses.of(IBID.segments(printed), parsed.without(Field.VOLUME)));
        assertEquals(List.of("783", "6"), Losses.of(IBID.segments(printed), parsed.without(Field.PAGE)));
    }

    @Test
    void hardlyAnyWordOfOurOwnReferencesIsLost() throws Exception {
        assertFew(MOST_OF_OURS, RobustnessTest.lines(FixtureTest.FIXTURES.resolve("tagged")));
    }

    @Test
    void hardlyAnyWordOfOurOwnReferencesIsLostByDamage() throws Exception {
        List<String> lines = RobustnessTest.lines(FixtureTest.FIXTURES.resolve("tagged"));
        List<String> damaged = new ArrayList<>();
        Damage damage = new Damage(1);
        for (int i = 0; damaged.size() < 4_000; i++) {
            String line = damage.of(lines.get(i % lines.size()), lines.get((i + 1) % lines.size()));
            if (line.length() < 1_000) {
                damaged.add(line);
            }
        }
        assertFew(MOST_OF_DAMAGED, damaged);
    }

    @Test
    void hardlyAnyWordOfTheDevelopmentSetsIsLost() throws Exception {
        Assumptions.assumeTrue(Files.exists(DEV), "no ../shared/corpora/dev to parse");
        assertFew(MOST_OF_DEV, RobustnessTest.lines(DEV));
    }

    private static void assertFew(double most, List<String> lines) {
        List<String> losses = new ArrayList<>();
        for (String line : lines) {
            List<String> lost = Losses.of(IBID.segments(line), IBID.parse(line));
            if (!lost.isEmpty()) {
                losses.add(lost + " of " + line);
            }
        }
        double percent = 100.0 * losses.size() / lines.size();
        assertTrue(percent <= most, () -> percent + " % of " + lines.size() + "\n" + String.join("\n", losses));
    }
}
