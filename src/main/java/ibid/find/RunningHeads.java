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
        for (List<Integer> same : places.values()) {
            if (same.size() > 2 && areApart(same)) {
                same.forEach(found.heads::set);
            }
        }
        return found;
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

    private static boolean isPageNumber(String text) {
        int digits = 0;
        for (int i = 0; i < text.length(); i++) {
            digits += Character.isDigit(text.charAt(i)) ? 1 : 0;
        }
        return digits > 0 && digits <= 4 && text.length() <= 9;
    }

    private static boolean areApart(List<Integer> places) {
        int near = 0;
        for (int i = 1; i < places.size(); i++) {
            near += places.get(i) - places.get(i - 1) < SHORTEST_PAGE ? 1 : 0;
        }
        return near * 5 <= places.size();
    }
}
