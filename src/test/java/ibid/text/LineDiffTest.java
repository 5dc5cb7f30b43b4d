package ibid.text;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

class LineDiffTest {
    private static final Pattern HUNK = Pattern.compile("@@ -(\\d+)(?:,(\\d+))? \\+(\\d+)(?:,(\\d+))? @@");

    @Test
    void theSameHasNoDiff() {
        assertEquals("", LineDiff.unified("a", "x\ny\n", "x\ny\n"));
    }

    @Test
    void linesAroundAChangeAreShown() {
        assertEquals("""
                --- a
                +++ a
                @@ -2,7 +2,7 @@
                 2
                 3
                 4
                -5
                +five
                 6
                 7
                 8
                """, LineDiff.unified("a", "1\n2\n3\n4\n5\n6\n7\n8\n9\n", "1\n2\n3\n4\nfive\n6\n7\n8\n9\n"));
    }

    @Test
    void anEndWithoutALineEndIsTold() {
        assertEquals("""
                --- a
                +++ a
                @@ -1 +1 @@
                -x
                \\ No newline at end of file
                +y
                """, LineDiff.unified("a", "x", "y\n"));
    }

    /** What comes out turns the one text into the other, whatever they are. */
    @Test
    void aDiffAppliedGivesTheOtherText() {
        Random random = new Random(11);
        for (int i = 0; i < 2000; i++) {
            String before = text(random);
            String after = text(random);
            String diff = LineDiff.unified("a", before, after);
            assertEquals(after, before.equals(after) ? before : applied(before, diff), diff);
        }
    }

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

    /** Few different lines, many changes. */
    @Test
    @Timeout(5)
    void longTextsTakeNoTime() {
        StringBuilder before = new StringBuilder();
        StringBuilder after = new StringBuilder();
        for (int i = 0; i < 100_000; i++) {
            before.append(i % 7).append('\n');
            after.append(i % 11).append('\n');
        }
        assertTrue(LineDiff.unified("a", before.toString(), after.toString()).length() > 1000);
    }

    private static String text(Random random) {
        StringBuilder text = new StringBuilder();
        int lines = random.nextInt(14);
        for (int i = 0; i < lines; i++) {
            text.append((char) ('a' + random.nextInt(9))).append('\n');
        }
        return text.toString();
    }

    private static String applied(String before, String diff) {
        List<String> old = Arrays.asList(before.split("(?<=\n)"));
        List<String> lines = Arrays.asList(diff.split("(?<=\n)"));
        List<String> made = new ArrayList<>();
        int at = 0;
        for (String line : lines.subList(2, lines.size())) {
            Matcher hunk = HUNK.matcher(line.strip());
            if (hunk.matches()) {
                int start = Integer.parseInt(hunk.group(1)) - ("0".equals(hunk.group(2)) ? 0 : 1);
                made.addAll(old.subList(at, start));
                at = start;
                assertEquals(made.size(), Integer.parseInt(hunk.group(3)) - ("0".equals(hunk.group(4)) ? 0 : 1));
            } else if (line.startsWith("+")) {
                made.add(line.substring(1));
            } else {
                assertEquals(old.get(at), line.substring(1));
                at++;
                made.addAll(line.startsWith(" ") ? List.of(line.substring(1)) : List.of());
            }
        }
        if (!before.isEmpty()) {
            made.addAll(old.subList(at, old.size()));
        }
        return String.join("", made);
    }
}
