package ibid.read;

import java.util.ArrayList;
import java.util.List;

/** Takes the footnotes at the foot of columns out of the text, and puts them after it. */
final class Footnotes {
    /** Their size, of the text's. */
    private static final float SMALLER = 0.93f;

    private Footnotes() {}

    /** The columns of a page without their footnotes, then these. A page of one column has them last anyway. */
    static List<List<PrintedLine>> last(List<List<PrintedLine>> columns) {
        List<List<PrintedLine>> text = new ArrayList<>();
        List<List<PrintedLine>> notes = new ArrayList<>();
        for (int i = 0; i < columns.size(); i++) {
            List<PrintedLine> column = columns.get(i);
            int start = i + 1 < columns.size() ? start(column, columns.get(i + 1)) : column.size();
            add(column.subList(0, start), text);
            add(column.subList(start, column.size()), notes);
        }
        text.addAll(notes);
        return text;
    }

    private static void add(List<PrintedLine> lines, List<List<PrintedLine>> to) {
        if (!lines.isEmpty()) {
            to.add(lines);
        }
    }

    /** Where the footnotes of a column begin: its last lines, smaller than what goes on in the next one, from a number on. */
    private static int start(List<PrintedLine> column, List<PrintedLine> next) {
        float size = next.get(0).size();
        int start = column.size();
        while (start > 0 && column.get(start - 1).size() < SMALLER * size) {
            start--;
        }
        boolean followsText = start > 0 && Math.abs(column.get(start - 1).size() - size) < (1 - SMALLER) * size;
        while (followsText && start < column.size() && !isNumbered(column.get(start))) {
            start++;
        }
        return followsText ? start : column.size();
    }

    private static boolean isNumbered(PrintedLine line) {
        return line.text().matches("[\\d*†‡]+[.)]? .*");
    }
}
