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

    /** Characters between one pair of marks and the next that belong together. */
    private static final int LONGEST_JOIN = 4;

    /** How much higher than the list is long a number may be that still cites, wrongly. */
    private static final int BEYOND = 5;

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

    /** Among them numbers that are higher than the list is long, if nearly all of the list is cited in the same way. */
    List<Mention> found() {
        boolean citing = covered.size() * 5 >= listed * 4 && !areParagraphs();
        return citing ? found : found.stream().filter(this::isWithin).toList();
    }

    private boolean isWithin(Mention mention) {
        return mention.pieces().stream().allMatch(piece -> Integer.parseInt(piece.label()) <= listed);
    }

    /** Whether the numbers only count, as journals do with paragraphs. */
    private boolean areParagraphs() {
        int next = 0;
        for (int i = 1; i < found.size(); i++) {
            int before = Integer.parseInt(found.get(i - 1).pieces().get(0).label());
            next += found.get(i).pieces().size() == 1
                            && found.get(i).pieces().get(0).label().equals("" + (before + 1))
                    ? 1
                    : 0;
        }
        return found.size() > BEYOND && next * 5 > found.size() * 4;
    }

    /** How many of the listed works are cited. */
    int covered() {
        return covered.size();
    }

    private void read(Enclosure enclosure) {
        // A number in brackets that no list has is a fault; in parentheses it may be anything.
        int highest = open == '[' ? listed + BEYOND : listed;
        List<Mention.Piece> pieces = NumberGroup.read(text, enclosure.open() + 1, enclosure.close(), highest);
        if (pieces.isEmpty() || !mayCite(enclosure, pieces)) {
            return;
        }
        pieces.forEach(piece -> cover(Integer.parseInt(piece.label())));
        Mention last = found.isEmpty() ? null : found.get(found.size() - 1);
        if (last != null && last.pieces().size() < WIDEST && isJoin(last.end(), enclosure.open())) {
            found.set(found.size() - 1, joined(last, pieces, enclosure));
        } else {
            found.add(new Mention(enclosure.open(), enclosure.close() + 1, pieces));
        }
    }

    private void cover(int number) {
        if (number <= listed) {
            covered.add(number);
        }
    }

    /** {@code [5]–[8]} is a range. */
    private Mention joined(Mention last, List<Mention.Piece> pieces, Enclosure enclosure) {
        List<Mention.Piece> all = new ArrayList<>(last.pieces());
        if (isDash(text.substring(last.end(), enclosure.open()).strip())) {
            all.addAll(between(all.get(all.size() - 1), pieces.get(0)));
        }
        all.addAll(pieces);
        return new Mention(last.start(), enclosure.close() + 1, all);
    }

    private List<Mention.Piece> between(Mention.Piece before, Mention.Piece after) {
        int from = Integer.parseInt(before.label());
        int to = Integer.parseInt(after.label());
        List<Mention.Piece> between = new ArrayList<>();
        for (int number = from + 1; number < to && to - from < WIDEST; number++) {
            between.add(new Mention.Piece(Cite.Kind.NUMBER, "" + number, before.start(), after.end()));
            cover(number);
        }
        return between;
    }

    private boolean isJoin(int from, int to) {
        if (from > to || to - from > LONGEST_JOIN) {
            return false;
        }
        String between = text.substring(from, to).strip();
        return between.isEmpty() || between.equals(",") || between.equals(";") || isDash(between);
    }

    private static boolean isDash(String mark) {
        return mark.length() == 1 && NumberRun.DASHES.indexOf(mark.charAt(0)) >= 0;
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
        boolean small = pieces.size() == 1 && pieces.get(0).label().length() == 1;
        boolean item = small && ",;:=".indexOf(text.charAt(before - 1)) >= 0 && before < enclosure.open();
        return open == '[' || (!item && !NO_WORKS.contains(wordBefore(before)));
    }

    /** The word that ends at a place, with or without a full stop behind it. */
    private String wordBefore(int place) {
        int end = text.charAt(place - 1) == '.' ? place - 1 : place;
        int start = end;
        while (start > 0 && Character.isLetter(text.charAt(start - 1))) {
            start--;
        }
        return text.substring(start, end).toLowerCase(Locale.ROOT);
    }
}
