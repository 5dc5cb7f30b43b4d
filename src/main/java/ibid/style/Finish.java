package ibid.style;

import java.util.ArrayDeque;
import java.util.Deque;

/** What citeproc-java leaves undone, done on its text: the places are known by {@link Marks} that {@link Repairs} set. */
final class Finish {
    private Finish() {}

    /** The text with the marks of formats, links and display groups alone. */
    static String apply(String marked, Ordinals ordinals) {
        String text = Marks.restoreCase(marked);
        text = text.indexOf(Marks.AFTER_GIVEN_NAME) < 0 ? text : NameParts.place(text);
        text = text.indexOf(Marks.NO_PERIODS) < 0 ? text : stripPeriods(text);
        return ordinals.apply(collidePeriods(text));
    }

    private static String stripPeriods(String text) {
        StringBuilder stripped = new StringBuilder(text.length());
        Deque<Character> open = new ArrayDeque<>();
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            boolean isOwnMark = c == Marks.NO_PERIODS;
            if (Marks.begins(c)) {
                open.push(c);
            } else if (c == Marks.END && !open.isEmpty()) {
                isOwnMark = open.pop() == Marks.NO_PERIODS;
            }
            if (!isOwnMark && !(c == '.' && open.contains(Marks.NO_PERIODS))) {
                stripped.append(c);
            }
        }
        return stripped.toString();
    }

    /** A full stop behind a mark is one too many if a sentence ends in front of it; citeproc-java saw the mark only. */
    private static String collidePeriods(String text) {
        StringBuilder collided = new StringBuilder(text.length());
        char visible = ' ';
        boolean behindMark = false;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i) == Marks.HYPHEN ? '-' : text.charAt(i);
            if (Marks.isMark(c)) {
                behindMark = true;
                collided.append(NameParts.isPlace(c) ? "" : c);
            } else if (!(c == '.' && behindMark && ".?!".indexOf(visible) >= 0)) {
                behindMark = false;
                visible = c;
                collided.append(c);
            }
        }
        return collided.toString();
    }
}
