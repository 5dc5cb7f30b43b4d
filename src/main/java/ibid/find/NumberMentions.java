package ibid.find;

import ibid.model.Cite;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/**
 * Finds what cites by numbers between marks of one form: {@code [1,3–5]}, {@code [5]–[8],[10]}, or {@code (1, 2)}.
 */
final class NumberMentions {
    /** Works in one range. */
    private static final int WIDEST = 200;

    /** Beside numbers, between the marks. */
    private static final Set<String> WORDS = Set.copyOf(List.of(
            ("see also e g eg cf reviewed in for review reviews a refs ref reference references and by und et y e vgl siehe"
                            + " therein voir ver véase")
                    .split(" ")));

    /** Before a number that is none of a work. */
    private static final Set<String> NO_WORKS = Set.copyOf(List.of(
            ("equation equations eq eqs eqn eqns equação ecuación gleichung fig figs figure figures table tables step"
                            + " steps scheme compound formula section sections chapter"
                            + " and or to hypothesis expression inequality problem")
                    .split(" ")));

    private final String text;
    private final int listed;
    private final char open;
    private final List<Mention> found = new ArrayList<>();
    private final Set<Integer> covered = new HashSet<>();

    private NumberMentions(String text, int listed, char open) {
        this.text = text;
        this.listed = listed;
        this.open = open;
    }

    /** @param listed how many works the lists have */
    static NumberMentions of(String text, List<Enclosure> enclosures, int listed, char open) {
        NumberMentions mentions = new NumberMentions(text, listed, open);
        for (Enclosure enclosure : enclosures) {
            if (text.charAt(enclosure.open()) == open) {
                mentions.read(enclosure);
            }
        }
        return mentions;
    }

    List<Mention> found() {
        return found;
    }

    int covered() {
        return covered.size();
    }

    private void read(Enclosure enclosure) {
        List<Mention.Piece> pieces = numbers(enclosure.open() + 1, enclosure.close());
        if (pieces.isEmpty() || !mayCite(enclosure, pieces)) {
            return;
        }
        pieces.forEach(piece -> covered.add(Integer.parseInt(piece.label())));
        Mention last = found.isEmpty() ? null : found.get(found.size() - 1);
        if (last != null && last.pieces().size() < WIDEST && isJoin(last.end(), enclosure.open())) {
            found.set(found.size() - 1, joined(last, pieces, enclosure));
        } else {
            found.add(new Mention(enclosure.open(), enclosure.close() + 1, pieces));
        }
    }

    /** {@code [5]–[8]} is a range. */
    private Mention joined(Mention last, List<Mention.Piece> pieces, Enclosure enclosure) {
        List<Mention.Piece> all = new ArrayList<>(last.pieces());
        if (isDash(text.substring(last.end(), enclosure.open()).strip())) {
            Mention.Piece before = all.get(all.size() - 1);
            Mention.Piece first = pieces.get(0);
            int from = Integer.parseInt(before.label());
            int to = Integer.parseInt(first.label());
            for (int number = from + 1; number < to && to - from < WIDEST; number++) {
                all.add(new Mention.Piece(Cite.Kind.NUMBER, "" + number, before.start(), first.end()));
                covered.add(number);
            }
        }
        all.addAll(pieces);
        return new Mention(last.start(), enclosure.close() + 1, all);
    }

    private boolean isJoin(int from, int to) {
        if (from > to || to - from > 4) {
            return false;
        }
        String between = text.substring(from, to).strip();
        return between.isEmpty() || between.equals(",") || between.equals(";") || isDash(between);
    }

    private static boolean isDash(String mark) {
        return mark.length() == 1 && NumberRun.DASHES.indexOf(mark.charAt(0)) >= 0;
    }

    /** The numbers between two marks; none if there is something else too. */
    private List<Mention.Piece> numbers(int from, int to) {
        if (to - from > 200) {
            return List.of();
        }
        List<Mention.Piece> pieces = new ArrayList<>();
        int at = from;
        while (at < to) {
            char c = text.charAt(at);
            if (c >= '0' && c <= '9') {
                NumberRun run = NumberRun.at(text, at, to);
                if (run.first() < 1
                        || run.last() > listed
                        || run.last() < run.first()
                        || run.last() - run.first() > WIDEST) {
                    return List.of();
                }
                run.addTo(pieces);
                at = run.end();
            } else if (Character.isLetter(c)) {
                int end = wordEnd(at, to);
                String word = text.substring(at, end).toLowerCase(Locale.ROOT);
                if (!pieces.isEmpty() && isLocator(word)) {
                    at = locatorEnd(end, to);
                } else if (WORDS.contains(word)) {
                    at = end;
                } else {
                    return List.of();
                }
            } else if (",;. &*\n\u00A0\u2009\u202F".indexOf(c) >= 0) {
                at++;
            } else {
                return List.of();
            }
        }
        return pieces;
    }

    private static boolean isLocator(String word) {
        return word.equals("p") || word.equals("pp") || word.equals("s") || word.equals("chap") || word.equals("ch");
    }

    private int locatorEnd(int from, int to) {
        int at = from;
        while (at < to && text.charAt(at) != ';') {
            at++;
        }
        return at;
    }

    private int wordEnd(int from, int to) {
        int at = from;
        while (at < to && Character.isLetter(text.charAt(at))) {
            at++;
        }
        return at;
    }

    /** Not the number of an equation, of a figure or of an item in a sentence. */
    private boolean mayCite(Enclosure enclosure, List<Mention.Piece> pieces) {
        int before = enclosure.open();
        while (before > 0 && text.charAt(before - 1) == ' ') {
            before--;
        }
        if (before == 0 || text.charAt(before - 1) == '\n') {
            return false;
        }
        char c = text.charAt(before - 1);
        boolean small = pieces.size() == 1 && pieces.get(0).label().length() == 1;
        if (open == '(' && small && ",;:=".indexOf(c) >= 0 && before < enclosure.open()) {
            return false;
        }
        int start = before;
        while (start > 0 && Character.isLetter(text.charAt(start - 1))) {
            start--;
        }
        int end = c == '.' ? before - 1 : before;
        start = c == '.' ? Math.min(start, end) : start;
        while (c == '.' && start > 0 && Character.isLetter(text.charAt(start - 1))) {
            start--;
        }
        String word = text.substring(start, Math.max(start, end)).toLowerCase(Locale.ROOT);
        return open == '[' || !NO_WORKS.contains(word);
    }
}
