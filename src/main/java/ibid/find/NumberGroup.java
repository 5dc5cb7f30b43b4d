package ibid.find;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/** Reads what stands between two marks, if it is nothing but numbers of works: {@code see 1, 3–5; 7, p. 12}. */
final class NumberGroup {
    /** Works in one range. */
    private static final int WIDEST = 200;

    /** Characters between the marks. */
    private static final int LONGEST = 200;

    private static final String MARKS = ",;. &*\n\u00A0\u2009\u202F";

    private static final Set<String> LOCATORS = Set.of("p", "pp", "s", "chap", "ch");

    /** Beside numbers. */
    private static final Set<String> WORDS = Set.copyOf(List.of(
            ("see also e g eg cf reviewed in for review reviews a refs ref reference references and by und et y e vgl siehe"
                            + " therein voir ver véase")
                    .split(" ")));

    private final String text;
    private final int to;
    private final int highest;
    private final List<Mention.Piece> pieces = new ArrayList<>();

    private NumberGroup(String text, int to, int highest) {
        this.text = text;
        this.to = to;
        this.highest = highest;
    }

    /**
     * The works cited, none if there is something else too.
     *
     * @param highest a higher number is none of a work
     */
    static List<Mention.Piece> read(String text, int from, int to, int highest) {
        NumberGroup group = new NumberGroup(text, to, highest);
        int at = to - from > LONGEST ? -1 : from;
        while (at >= 0 && at < to) {
            at = group.step(at);
        }
        return at < 0 ? List.of() : group.pieces;
    }

    /** The place behind what stands here, -1 if that does not belong between numbers. */
    private int step(int at) {
        char c = text.charAt(at);
        if (c >= '0' && c <= '9') {
            return number(at);
        } else if (Character.isLetter(c)) {
            return word(at);
        }
        return MARKS.indexOf(c) >= 0 ? at + 1 : -1;
    }

    private int number(int at) {
        NumberRun run = NumberRun.at(text, at, to);
        boolean works = run.first() >= 1
                && run.last() <= highest
                && run.last() >= run.first()
                && run.last() - run.first() <= WIDEST;
        if (!works) {
            return -1;
        }
        run.addTo(pieces);
        return run.end();
    }

    private int word(int at) {
        int end = at;
        while (end < to && Character.isLetter(text.charAt(end))) {
            end++;
        }
        String word = text.substring(at, end).toLowerCase(Locale.ROOT);
        if (!pieces.isEmpty() && LOCATORS.contains(word)) {
            int semicolon = text.indexOf(';', end);
            return semicolon < 0 || semicolon > to ? to : semicolon;
        }
        return WORDS.contains(word) ? end : -1;
    }
}
