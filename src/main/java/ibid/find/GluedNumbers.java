package ibid.find;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * Finds superscript numbers: {@code outcomes¹²,¹³}, and {@code outcomes.25,27–29 Indirect}, which is what a reader leaves
 * of them that knows no superscripts.
 */
final class GluedNumbers {
    private static final String SUPERSCRIPTS = "⁰¹²³⁴⁵⁶⁷⁸⁹";

    /** How much higher than all before it the number of a work may be that is cited for the first time. */
    private static final int LEAP = 12;

    private final String text;
    private final String digits;
    private final int listed;
    private final List<Mention> found = new ArrayList<>();
    private final Set<Integer> covered = new HashSet<>();
    private int highest;

    private GluedNumbers(String text, int listed) {
        this.text = text;
        this.digits = plain(text);
        this.listed = listed;
    }

    static GluedNumbers of(String text, int listed) {
        GluedNumbers numbers = new GluedNumbers(text, listed);
        numbers.read();
        return numbers;
    }

    List<Mention> found() {
        return found;
    }

    /** How many of the listed works are cited; 0 if too few for these to be citations at all. */
    int covered() {
        return covered.size() * 2 < listed ? 0 : covered.size();
    }

    private static String plain(String text) {
        StringBuilder plain = new StringBuilder(text);
        for (int i = 0; i < text.length(); i++) {
            int digit = text.charAt(i) < '²' && text.charAt(i) != '¹' ? -1 : SUPERSCRIPTS.indexOf(text.charAt(i));
            if (digit >= 0) {
                plain.setCharAt(i, (char) ('0' + digit));
            } else if (text.charAt(i) == '⁻' || text.charAt(i) == '˒') {
                plain.setCharAt(i, text.charAt(i) == '⁻' ? '-' : ',');
            }
        }
        return plain.toString();
    }

    private void read() {
        int at = 1;
        while (at < digits.length()) {
            boolean begins = isDigit(at) && !isDigit(at - 1) && mayPrecede(at);
            int end = begins ? readGroup(at) : -1;
            at = Math.max(at + 1, end);
        }
    }

    private boolean isDigit(int at) {
        return digits.charAt(at) >= '0' && digits.charAt(at) <= '9';
    }

    /** A word in small letters or a closing mark. */
    private boolean mayPrecede(int at) {
        char before = digits.charAt(at - 1);
        boolean superscript = digits.charAt(at) != text.charAt(at);
        int back = at - 1;
        boolean spaced = before == ' ' && at > 1 && digits.charAt(at - 2) == '.';
        if (spaced) {
            back--;
        }
        while (back > 0 && ".,;:)”’\"'»]?!".indexOf(digits.charAt(back)) >= 0) {
            back--;
        }
        boolean marked = back < at - 1;
        int start = back + 1;
        while (start > 0 && Character.isLetter(digits.charAt(start - 1))) {
            start--;
        }
        String word = digits.substring(start, back + 1);
        int letters = word.length();
        boolean small = letters > 0 && word.chars().skip(1).allMatch(Character::isLowerCase);
        if (superscript) {
            return letters > 2 || marked;
        }
        return marked
                ? (before != ',' || letters > 0) && (letters > 1 || before == ')' || before == ']')
                : small && letters > 2;
    }

    /** The end of a group that cites, -1 if it does not. */
    private int readGroup(int start) {
        List<Mention.Piece> pieces = new ArrayList<>();
        int at = start;
        while (true) {
            NumberRun run = NumberRun.at(digits, at, digits.length());
            if (run.first() < 1 || run.last() < run.first() || run.last() > listed) {
                return -1;
            }
            run.addTo(pieces);
            int next = run.end();
            boolean more = next + 1 < digits.length() && digits.charAt(next) == ',' && isDigit(next + 1);
            at = more ? next + 1 : next;
            if (!more) {
                break;
            }
        }
        int last = Integer.parseInt(pieces.get(pieces.size() - 1).label());
        if (!mayFollow(at) || Integer.parseInt(pieces.get(0).label()) > highest + LEAP) {
            return -1;
        }
        highest = Math.max(highest, last);
        pieces.forEach(piece -> covered.add(Integer.parseInt(piece.label())));
        found.add(new Mention(start, at, pieces));
        return at;
    }

    private boolean mayFollow(int at) {
        if (at >= digits.length()) {
            return true;
        }
        char after = digits.charAt(at);
        char next = at + 1 < digits.length() ? digits.charAt(at + 1) : ' ';
        return AuthorRun.isSpace(after) || (",.;:)]—".indexOf(after) >= 0 && !Character.isDigit(next));
    }
}
