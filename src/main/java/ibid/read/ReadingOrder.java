package ibid.read;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/**
 * Divides a page into the columns it is printed in, in the order in which they are read. A column begins and ends where
 * something is printed across the gutter beside it: a title, a table, a figure's caption. The parts on both sides are
 * divided again, so that columns may change within a page.
 */
final class ReadingOrder {
    /** Columns in columns, more than any page has. */
    private static final int DEEPEST = 10;

    private final List<List<PrintedWord>> columns = new ArrayList<>();
    private final List<Gutter> gutters = new ArrayList<>();
    private final List<Gutter> known;

    private ReadingOrder(List<Gutter> known) {
        this.known = known;
    }

    /**
     * The words of each column of each page, columns in reading order, words in none. Where one page surely has a gutter,
     * another may have it with few lines beside it.
     */
    static List<List<List<PrintedWord>>> columns(List<List<PrintedWord>> pages) {
        List<Gutter> known = new ArrayList<>();
        for (List<PrintedWord> page : pages) {
            of(page, List.of()).gutters.stream()
                    .filter(gutter -> known.stream().noneMatch(gutter::isLike))
                    .forEach(known::add);
        }
        return pages.stream().map(page -> of(page, known).columns).toList();
    }

    private static ReadingOrder of(List<PrintedWord> page, List<Gutter> known) {
        ReadingOrder order = new ReadingOrder(known);
        order.divide(Strip.of(page, known), 0);
        return order;
    }

    private void divide(List<Strip> strips, int depth) {
        if (strips.isEmpty()) {
            return;
        }
        Gutter gutter = depth < DEEPEST ? Gutter.best(strips, known) : Gutter.NONE;
        if (gutter.isNone()) {
            columns.add(strips.stream().flatMap(strip -> strip.words().stream()).toList());
            return;
        }
        if (gutter.isSure()) {
            gutters.add(gutter);
        }
        List<Strip> between = strips.subList(gutter.from(), gutter.to());
        divide(strips.subList(0, gutter.from()), depth + 1);
        divide(between.stream().filter(strip -> strip.right() <= gutter.x()).toList(), depth + 1);
        divide(between.stream().filter(strip -> strip.right() > gutter.x()).toList(), depth + 1);
        divide(strips.subList(gutter.to(), strips.size()), depth + 1);
    }

    /** Words of a line with nothing but word spaces between them, so that no gutter divides them. */
    record Strip(List<PrintedWord> words, float left, float right, float y, float size) {
        /** The widest space between words, as a part of the font's size. */
        private static final float WIDEST_SPACE = 0.6f;

        /** Points by which lines that begin at one edge may differ. */
        private static final float EDGE = 1;

        /** @param known gutters of other pages; a strip may end there */
        static List<Strip> of(List<PrintedWord> words, List<Gutter> known) {
            List<Strip> strips = new ArrayList<>();
            for (List<PrintedWord> line : lines(words)) {
                int from = 0;
                for (int i = 1; i <= line.size(); i++) {
                    if (i == line.size() || isGap(line.get(i - 1), line.get(i), known)) {
                        strips.add(strip(line.subList(from, i)));
                        from = i;
                    }
                }
            }
            strips.sort(Comparator.comparing(Strip::y).thenComparing(Strip::left));
            return strips;
        }

        private static boolean isGap(PrintedWord before, PrintedWord after, List<Gutter> known) {
            float gap = before.gapTo(after);
            boolean startsColumn = known.stream().anyMatch(gutter -> Math.abs(after.left() - gutter.edge()) < EDGE);
            return gap > WIDEST_SPACE * Math.max(before.size(), after.size()) || (startsColumn && gap > EDGE);
        }

        private static Strip strip(List<PrintedWord> words) {
            float right = words.get(0).right();
            float size = 0;
            for (PrintedWord word : words) {
                right = Math.max(right, word.right());
                size = Math.max(size, word.size());
            }
            return new Strip(
                    List.copyOf(words), words.get(0).left(), right, words.get(0).y(), size);
        }

        /** Words at the same height, from left to right. */
        private static List<List<PrintedWord>> lines(List<PrintedWord> words) {
            List<PrintedWord> sorted = new ArrayList<>(words);
            sorted.sort(Comparator.comparing(PrintedWord::y));
            List<List<PrintedWord>> lines = new ArrayList<>();
            for (PrintedWord word : sorted) {
                List<PrintedWord> line = lines.isEmpty() ? List.of() : lines.get(lines.size() - 1);
                if (line.isEmpty() || Math.abs(word.y() - line.get(0).y()) > 0.1f * word.size()) {
                    line = new ArrayList<>();
                    lines.add(line);
                }
                line.add(word);
            }
            lines.forEach(line -> line.sort(Comparator.comparing(PrintedWord::left)));
            return lines;
        }
    }
}
