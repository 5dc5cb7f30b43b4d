package ibid.find;

import ibid.model.Block;
import ibid.text.Folding;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Page numbers, and lines of a plain text that come back page after page with nothing but a number changed. */
final class RunningHeads {
    private static final int LONGEST = 90;
    private static final int SHORTEST_PAGE = 12;

    private final BitSet heads = new BitSet();

    private RunningHeads() {}

    boolean contains(int line) {
        return heads.get(line);
    }

    static RunningHeads of(List<Line> lines) {
        RunningHeads found = new RunningHeads();
        Map<String, List<Integer>> places = new HashMap<>();
        for (int i = 0; i < lines.size(); i++) {
            Line line = lines.get(i);
            if (line.kind() == Block.Kind.LINE && line.text().length() <= LONGEST) {
                String letters = withoutDigits(Folding.letters(line.text()));
                if (letters.isEmpty()) {
                    found.heads.set(i, isPageNumber(line.text()));
                } else {
                    places.computeIfAbsent(letters, key -> new ArrayList<>()).add(i);
                }
            }
        }
        BitSet pageNumbers = (BitSet) found.heads.clone();
        for (List<Integer> same : places.values()) {
            if ((same.size() > 2 && areApart(same)) || standBy(pageNumbers, same)) {
                same.forEach(found.heads::set);
            }
        }
        return found;
    }

    /** Whether twice or more a page number stands before or after the line. */
    private static boolean standBy(BitSet pageNumbers, List<Integer> places) {
        int times = 0;
        for (int i : places) {
            times += pageNumbers.get(i + 1) || (i > 0 && pageNumbers.get(i - 1)) ? 1 : 0;
        }
        return times > 1;
    }

    private static String withoutDigits(String text) {
        StringBuilder letters = new StringBuilder(text.length());
        for (int i = 0; i < text.length(); i++) {
            if (!Character.isDigit(text.charAt(i))) {
                letters.append(text.charAt(i));
            }
        }
        return letters.toString();
    }

    /** {@code 12}, {@code - 12 -}, {@code [12]} */
    private static boolean isPageNumber(String text) {
        int from = 0;
        int to = text.length();
        while (from < to && "-–—[|· ".indexOf(text.charAt(from)) >= 0) {
            from++;
        }
        while (to > from && "-–—]|· ".indexOf(text.charAt(to - 1)) >= 0) {
            to--;
        }
        return to - from <= 4 && Words.isDigits(text, from, to);
    }

    private static boolean areApart(List<Integer> places) {
        int near = 0;
        for (int i = 1; i < places.size(); i++) {
            near += places.get(i) - places.get(i - 1) < SHORTEST_PAGE ? 1 : 0;
        }
        return near * 5 <= places.size();
    }
}
