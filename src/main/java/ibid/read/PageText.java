package ibid.read;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Prints a column as lines of text: indents as spaces, gaps as empty lines. */
final class PageText {
    /** Points by which lines that begin at one margin may differ. */
    private static final float TOLERANCE = 1.5f;

    /** The distance of lines with a gap between them, in usual ones. */
    private static final float GAP = 1.25f;

    /** The width of a space that indents, as a part of the font's size. */
    private static final float SPACE = 0.5f;

    private static final int WIDEST_INDENT = 40;

    private final List<PrintedLine> lines;
    private final float[] edges;
    private final Map<Integer, Float> distances;

    private PageText(List<PrintedLine> lines) {
        this.lines = lines;
        this.edges = sorted(lines.stream().map(PrintedLine::left).toList());
        this.distances = distances(lines);
    }

    /** The lines of a page, empty ones where it has gaps. */
    static List<String> lines(List<List<PrintedWord>> columns) {
        List<String> text = new ArrayList<>();
        for (List<PrintedLine> column :
                Footnotes.last(columns.stream().map(PrintedLine::of).toList())) {
            new PageText(column).print(text);
        }
        return text;
    }

    private void print(List<String> to) {
        for (int i = 0; i < lines.size(); i++) {
            if (i > 0 && isGap(lines.get(i - 1), lines.get(i))) {
                to.add("");
            }
            to.add(" ".repeat(indent(lines.get(i))) + lines.get(i).text());
        }
    }

    private boolean isGap(PrintedLine before, PrintedLine line) {
        float usual = distances.getOrDefault(halfPoints(line.size()), 1.6f * Math.max(before.size(), line.size()));
        return line.y() - before.y() > GAP * usual;
    }

    /** Columns from the margin to where the line begins; the same for lines that begin nearly at one place. */
    private int indent(PrintedLine line) {
        int place = Arrays.binarySearch(edges, line.left());
        while (place > 0 && edges[place] - edges[place - 1] < TOLERANCE) {
            place--;
        }
        float size = lines.get(lines.size() / 2).size();
        int columns = Math.round((edges[place] - margin()) / (SPACE * size));
        return Math.max(0, Math.min(WIDEST_INDENT, columns));
    }

    /** The leftmost edge that several lines have, or that of the leftmost line. */
    private float margin() {
        for (int i = 1; i < edges.length; i++) {
            if (edges[i] - edges[i - 1] < TOLERANCE) {
                return edges[i - 1];
            }
        }
        return edges[0];
    }

    /** How far apart lines of each size of letters are where no gap is between them. */
    private static Map<Integer, Float> distances(List<PrintedLine> lines) {
        Map<Integer, List<Float>> bySize = new HashMap<>();
        for (int i = 1; i < lines.size(); i++) {
            int size = halfPoints(lines.get(i).size());
            if (size == halfPoints(lines.get(i - 1).size())) {
                bySize.computeIfAbsent(size, key -> new ArrayList<>())
                        .add(lines.get(i).y() - lines.get(i - 1).y());
            }
        }
        Map<Integer, Float> usual = new HashMap<>();
        bySize.forEach((size, all) -> usual.put(size, sorted(all)[all.size() / 4]));
        return usual;
    }

    private static float[] sorted(List<Float> values) {
        float[] sorted = new float[values.size()];
        for (int i = 0; i < sorted.length; i++) {
            sorted[i] = values.get(i);
        }
        Arrays.sort(sorted);
        return sorted;
    }

    private static int halfPoints(float size) {
        return Math.round(size * 2);
    }
}
