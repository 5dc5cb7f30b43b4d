package ibid.read;

import ibid.text.Folding;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** The rows at the top and the foot of pages that come back in the same place, and the page numbers. */
final class RunningRows {
    /** Rows at each end of a page that may be running heads or feet. */
    private static final int DEPTH = 2;

    /** Points that the same row may be off. */
    private static final float TOLERANCE = 6;

    private final List<List<Row>> pages = new ArrayList<>();
    private final Map<String, List<Row>> texts = new HashMap<>();
    private final Map<Integer, Integer> numberings = new HashMap<>();

    private RunningRows() {}

    /** The pages without them. */
    static List<List<PrintedWord>> removed(List<List<PrintedWord>> pages) {
        RunningRows running = new RunningRows();
        for (List<PrintedWord> page : pages) {
            running.add(page);
        }
        List<List<PrintedWord>> bodies = new ArrayList<>();
        for (int page = 0; page < pages.size(); page++) {
            bodies.add(running.body(page, pages.get(page)));
        }
        return bodies;
    }

    private void add(List<PrintedWord> words) {
        List<Row> rows = new ArrayList<>();
        List<Row> all = rows(words);
        for (int i = 0; i < all.size(); i++) {
            if (i < DEPTH || i >= all.size() - DEPTH) {
                Row row = all.get(i);
                rows.add(row);
                texts.computeIfAbsent(row.letters(), key -> new ArrayList<>()).add(row);
                if (row.letters().isEmpty()) {
                    numberings.merge(row.number() - pages.size(), 1, Integer::sum);
                }
            }
        }
        pages.add(rows);
    }

    private List<PrintedWord> body(int page, List<PrintedWord> words) {
        Set<PrintedWord> running = new HashSet<>();
        for (Row row : pages.get(page)) {
            if (row.letters().isEmpty() ? isPageNumber(row, page) : comesBack(row)) {
                running.addAll(row.words());
            }
        }
        return words.stream().filter(word -> !running.contains(word)).toList();
    }

    /** Whether other pages are numbered the same way. */
    private boolean isPageNumber(Row row, int page) {
        return row.number() >= 0 && numberings.getOrDefault(row.number() - page, 0) > 1;
    }

    private boolean comesBack(Row row) {
        int times = 0;
        for (Row other : texts.getOrDefault(row.letters(), List.of())) {
            times += Math.abs(other.y() - row.y()) < TOLERANCE ? 1 : 0;
        }
        return times > 2 || (times == 2 && pages.size() < 6);
    }

    private static List<Row> rows(List<PrintedWord> words) {
        List<PrintedWord> sorted = new ArrayList<>(words);
        sorted.sort(Comparator.comparing(PrintedWord::y));
        List<Row> rows = new ArrayList<>();
        int from = 0;
        for (int i = 1; i <= sorted.size(); i++) {
            if (i == sorted.size()
                    || sorted.get(i).y() - sorted.get(i - 1).y()
                            > 0.3f * sorted.get(i).size()) {
                rows.add(Row.of(sorted.subList(from, i)));
                from = i;
            }
        }
        return rows;
    }

    /**
     * What stands at one height of a page.
     *
     * @param letters without digits and all else
     * @param number the only one in it, otherwise -1
     */
    private record Row(List<PrintedWord> words, float y, String letters, int number) {
        static Row of(List<PrintedWord> words) {
            StringBuilder text = new StringBuilder();
            words.stream()
                    .sorted(Comparator.comparing(PrintedWord::left))
                    .forEach(word -> text.append(word.text()).append(' '));
            String letters = Folding.letters(text.toString()).replaceAll("\\d", "");
            String[] numbers = text.toString().replaceAll("\\D+", " ").strip().split(" ");
            boolean single = numbers.length == 1 && !numbers[0].isEmpty() && numbers[0].length() < 6;
            return new Row(List.copyOf(words), words.get(0).y(), letters, single ? Integer.parseInt(numbers[0]) : -1);
        }
    }
}
