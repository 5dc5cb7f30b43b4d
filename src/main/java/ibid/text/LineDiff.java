package ibid.text;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * What differs between two texts, as a unified diff. Lines that stand once in both are its anchors (patience diff), so
 * that it takes little more time than reading the texts. For one thread.
 *
 * @see <a href="https://www.gnu.org/software/diffutils/manual/html_node/Detailed-Unified.html">Unified format</a>
 */
public final class LineDiff {
    private static final int CONTEXT = 3;

    private final List<String> before;
    private final List<String> after;
    /** Lines of one text and the other that are the same, in order; the ends of both come last. */
    private final List<int[]> same = new ArrayList<>();

    private LineDiff(List<String> before, List<String> after) {
        this.before = before;
        this.after = after;
        match(0, before.size(), 0, after.size());
        same.add(new int[] {before.size(), after.size()});
    }

    /** The diff of a file; empty if both texts are the same. */
    public static String unified(String name, String before, String after) {
        if (before.equals(after)) {
            return "";
        }
        String hunks = new LineDiff(lines(before), lines(after)).hunks();
        return "--- " + name + "\n+++ " + name + "\n" + hunks;
    }

    /** The edits that make a text another, by whole lines. */
    public static List<Edit> edits(String before, String after) {
        LineDiff diff = new LineDiff(lines(before), lines(after));
        List<Edit> edits = new ArrayList<>();
        int line = 0;
        int offset = 0;
        for (int[] change : diff.changes()) {
            offset += length(diff.before, line, change[0]);
            int end = offset + length(diff.before, change[0], change[1]);
            String text = String.join("", diff.after.subList(change[2], change[3]));
            edits.add(new Edit(new Span(offset, end), text));
            line = change[1];
            offset = end;
        }
        return edits;
    }

    private static int length(List<String> lines, int from, int to) {
        return lines.subList(from, to).stream().mapToInt(String::length).sum();
    }

    /** With their line ends. */
    private static List<String> lines(String text) {
        List<String> lines = new ArrayList<>();
        int start = 0;
        while (start < text.length()) {
            int feed = text.indexOf('\n', start);
            int end = feed < 0 ? text.length() : feed + 1;
            lines.add(text.substring(start, end));
            start = end;
        }
        return lines;
    }

    private void match(int from, int to, int otherFrom, int otherTo) {
        int start = from;
        int otherStart = otherFrom;
        while (start < to && otherStart < otherTo && before.get(start).equals(after.get(otherStart))) {
            same.add(new int[] {start++, otherStart++});
        }
        int tail = 0;
        while (to - tail > start
                && otherTo - tail > otherStart
                && before.get(to - tail - 1).equals(after.get(otherTo - tail - 1))) {
            tail++;
        }
        int end = to - tail;
        int otherEnd = otherTo - tail;
        List<int[]> anchors = anchors(start, end, otherStart, otherEnd);
        for (int[] anchor : anchors) {
            match(start, anchor[0], otherStart, anchor[1]);
            same.add(anchor);
            start = anchor[0] + 1;
            otherStart = anchor[1] + 1;
        }
        if (!anchors.isEmpty()) {
            match(start, end, otherStart, otherEnd);
        }
        for (int i = 0; i < tail; i++) {
            same.add(new int[] {end + i, otherEnd + i});
        }
    }

    /** Lines that stand once in both parts, as many as are in order. */
    private List<int[]> anchors(int from, int to, int otherFrom, int otherTo) {
        Map<String, Integer> once = once(before, from, to);
        Map<String, Integer> other = once(after, otherFrom, otherTo);
        List<int[]> pairs = new ArrayList<>();
        for (int i = from; i < to; i++) {
            int place = once.getOrDefault(before.get(i), -1);
            int there = other.getOrDefault(before.get(i), -1);
            if (place >= 0 && there >= 0) {
                pairs.add(new int[] {i, there});
            }
        }
        return increasing(pairs);
    }

    /** Where each line stands; -1 if it stands there more than once. */
    private static Map<String, Integer> once(List<String> lines, int from, int to) {
        Map<String, Integer> once = new HashMap<>();
        for (int i = from; i < to; i++) {
            once.merge(lines.get(i), i, (first, second) -> -1);
        }
        return once;
    }

    /** The longest part of the pairs whose second numbers grow too, by patience sorting. */
    private static List<int[]> increasing(List<int[]> pairs) {
        int[] tails = new int[pairs.size()];
        int[] previous = new int[pairs.size()];
        int length = 0;
        for (int i = 0; i < pairs.size(); i++) {
            int low = 0;
            int high = length;
            while (low < high) {
                int middle = (low + high) >>> 1;
                boolean less = pairs.get(tails[middle])[1] < pairs.get(i)[1];
                low = less ? middle + 1 : low;
                high = less ? high : middle;
            }
            previous[i] = low == 0 ? -1 : tails[low - 1];
            tails[low] = i;
            length = Math.max(length, low + 1);
        }
        List<int[]> longest = new ArrayList<>();
        for (int i = length == 0 ? -1 : tails[length - 1]; i >= 0; i = previous[i]) {
            longest.add(pairs.get(i));
        }
        Collections.reverse(longest);
        return longest;
    }

    private String hunks() {
        StringBuilder text = new StringBuilder();
        List<int[]> changes = changes();
        int first = 0;
        while (first < changes.size()) {
            int last = first;
            while (last + 1 < changes.size() && changes.get(last + 1)[0] - changes.get(last)[1] <= 2 * CONTEXT) {
                last++;
            }
            hunk(text, changes.subList(first, last + 1));
            first = last + 1;
        }
        return text.toString();
    }

    /** Each as start and end before, start and end after. */
    private List<int[]> changes() {
        List<int[]> changes = new ArrayList<>();
        int at = 0;
        int otherAt = 0;
        for (int[] line : same) {
            if (line[0] > at || line[1] > otherAt) {
                changes.add(new int[] {at, line[0], otherAt, line[1]});
            }
            at = line[0] + 1;
            otherAt = line[1] + 1;
        }
        return changes;
    }

    private void hunk(StringBuilder text, List<int[]> changes) {
        int[] first = changes.get(0);
        int[] last = changes.get(changes.size() - 1);
        int above = Math.min(CONTEXT, first[0]);
        int below = Math.min(CONTEXT, before.size() - last[1]);
        int from = first[0] - above;
        text.append("@@ -").append(range(from, last[1] + below));
        text.append(" +").append(range(first[2] - above, last[3] + below)).append(" @@\n");
        int at = from;
        for (int[] change : changes) {
            lines(text, ' ', before, at, change[0]);
            lines(text, '-', before, change[0], change[1]);
            lines(text, '+', after, change[2], change[3]);
            at = change[1];
        }
        lines(text, ' ', before, at, last[1] + below);
    }

    /** Of no lines, the line before them is told. */
    private static String range(int from, int to) {
        int count = to - from;
        return count == 1 ? "" + (from + 1) : (count == 0 ? from : from + 1) + "," + count;
    }

    private static void lines(StringBuilder text, char mark, List<String> lines, int from, int to) {
        for (String line : lines.subList(from, to)) {
            text.append(mark).append(line);
            if (!line.endsWith("\n")) {
                text.append("\n\\ No newline at end of file\n");
            }
        }
    }
}
