package ibid.text;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Random;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

class LineDiffTest {
    @Test
    void makesOneTextOfAnother() {
        Random random = new Random(3);
        for (int i = 0; i < 3000; i++) {
            String before = text(random);
            String after = text(random);
            assertEquals(after, Edit.apply(LineDiff.edits(before, after), before));
            assertEquals("", LineDiff.unified("x", before, before));
        }
    }

    private static String text(Random random) {
        StringBuilder text = new StringBuilder();
        for (int i = random.nextInt(12); i > 0; i--) {
            text.append((char) ('a' + random.nextInt(6))).append('\n');
        }
        return text.append(random.nextInt(3) == 0 ? "z" : "").toString();
    }

    @Test
    void tellsOneChangedLineAsOne() {
        assertEquals("""
                --- x
                +++ x
                @@ -2,6 +2,7 @@
                 b
                 c
                 d
                -e
                +E
                +é
                 f
                 g
                """, LineDiff.unified("x", "a\nb\nc\nd\ne\nf\ng\n", "a\nb\nc\nd\nE\né\nf\ng\n"));
        assertTrue(LineDiff.unified("x", "a", "a\n").endsWith("-a\n\\ No newline at end of file\n+a\n"));
    }

    @Test
    @Timeout(value = 20, unit = TimeUnit.SECONDS)
    void takesItsTimeOnNothing() {
        String same = "x\n".repeat(200_000);
        String other = "y\nx\n".repeat(150_000);
        assertEquals(other, Edit.apply(LineDiff.edits(same, other), same));
    }
}
