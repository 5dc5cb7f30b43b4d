package ibid.find;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/**
 * A pair of parentheses or brackets that belong together, in one paragraph.
 *
 * @param open place of the opening mark
 * @param close place of the closing mark
 */
record Enclosure(int open, int close) {
    /** Longer than any group of citations. */
    private static final int LONGEST = 2000;

    /** All of a text, in the order of their ends, so that inner ones come before outer ones. */
    static List<Enclosure> of(String text) {
        List<Enclosure> found = new ArrayList<>();
        List<Integer> open = new ArrayList<>();
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c == '(' || c == '[' || c == '（') {
                open.add(i);
            } else if (c == '\n' && i + 1 < text.length() && text.charAt(i + 1) == '\n') {
                open.clear();
            } else if (c == ')' || c == ']' || c == '）') {
                close(text, i, open, found);
            }
        }
        found.sort(Comparator.comparingInt(Enclosure::close));
        return found;
    }

    /** Closes the last that is open, if it is of its kind; one of the other kind within was never closed. */
    private static void close(String text, int at, List<Integer> open, List<Enclosure> found) {
        for (int depth = 0; depth < 2 && depth < open.size(); depth++) {
            int last = open.get(open.size() - 1 - depth);
            if (text.charAt(last) == opener(text.charAt(at))) {
                open.subList(open.size() - 1 - depth, open.size()).clear();
                if (at - last < LONGEST) {
                    found.add(new Enclosure(last, at));
                }
                return;
            }
        }
    }

    private static char opener(char closer) {
        return closer == ')' ? '(' : closer == ']' ? '[' : '（';
    }
}
