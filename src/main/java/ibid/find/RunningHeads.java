package ibid.find;

import ibid.model.Block;
import ibid.text.Folding;
import ibid.text.SourceText;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Page numbers, and lines of a plain text that come back page after page with nothing but a number changed. Where it is
 * known where pages end, they stand there.
 */
final class RunningHeads {
    private static final int LONGEST = 90;
    private static final int SHORTEST_PAGE = 12;

    /** Lines at the top and the foot of a page that may be running heads. */
    private static final int DEPTH = 3;

    private final BitSet heads = new BitSet();

    private RunningHeads() {}

    boolean contains(int line) {
        return heads.get(line);
    }

    /** @param source of which the lines are */
    static RunningHeads of(List<Line> lines, SourceText source) {
        RunningHeads found = new RunningHeads();
        Map<String, List<Integer>> places = new HashMap<>();
        for (int i = 0; i < lines.size(); i++) {
            Line line = lines.get(i);
            boolean isShort = line.kind() == Block.Kind.LINE && line.text().length() <= LONGEST;
            if (isShort && isAtPageEnd(lines, i, source)) {
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

    /** Whether few lines part the line from where a page begins or ends, or nobody knows where pages do. */
    private static boolean isAtPageEnd(List<Line> lines, int i, SourceText source) {
        int page = page(lines, i, source);
        return page == 0 || page(lines, i - DEPTH, source) != page || page(lines, i + DEPTH, source) != page;
    }

    private static int page(List<Line> lines, int i, SourceText source) {
        return i < 0 || i >= lines.size()
                ? -1
                : source.pageOf(lines.get(i).span().start());
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
