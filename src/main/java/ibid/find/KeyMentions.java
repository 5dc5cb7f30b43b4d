package ibid.find;

import ibid.model.Cite;
import ibid.model.ReferenceList;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/**
 * Finds what cites by the label that the list prints in front of a work, {@code [NM77, Kn98]}, and by citation keys:
 * {@code [see @smith2004, p. 3; -@lee2006]}, {@code \citep[p.~3]{smith2004,lee2006}}.
 *
 * @see <a href="https://pandoc.org/MANUAL.html#citation-syntax">Pandoc's citation syntax</a>
 */
final class KeyMentions {
    private static final int LONGEST_COMMAND = 30;
    private static final int LONGEST_GROUP = 1500;

    /** What numbers of figures and the like are referred to by, with the same mark. */
    private static final List<String> CROSS_REFERENCES =
            List.of("fig:", "tbl:", "tab:", "eq:", "sec:", "lst:", "fig-", "tbl-", "eq-", "sec-");

    private final String text;
    private final Set<String> labels = new HashSet<>();
    private final List<Mention> found = new ArrayList<>();

    private KeyMentions(String text, List<ReferenceList.Entry> entries) {
        this.text = text;
        for (ReferenceList.Entry entry : entries) {
            if (Marker.of(entry.text()).kind() == Marker.Kind.LABEL) {
                labels.add(entry.text().substring(1, entry.text().indexOf(']')));
            }
        }
    }

    static List<Mention> of(String text, List<Enclosure> enclosures, List<ReferenceList.Entry> entries) {
        KeyMentions mentions = new KeyMentions(text, entries);
        enclosures.stream()
                .filter(enclosure -> text.charAt(enclosure.open()) == '[')
                .forEach(mentions::readEnclosed);
        mentions.readProse(!mentions.found.isEmpty());
        mentions.readCommands();
        return mentions.found;
    }

    private void readEnclosed(Enclosure enclosure) {
        List<Mention.Piece> pieces = new ArrayList<>();
        int start = enclosure.open() + 1;
        for (int at = start; at <= enclosure.close(); at++) {
            char c = text.charAt(at);
            if (c == ',' || c == ';' || c == ']') {
                addLabel(start, at, pieces);
                start = at + 1;
            } else if (c == '@') {
                at = addKey(at, pieces) - 1;
            }
        }
        if (!pieces.isEmpty()) {
            found.add(new Mention(enclosure.open(), enclosure.close() + 1, pieces));
        }
    }

    private void addLabel(int start, int end, List<Mention.Piece> pieces) {
        String label = text.substring(start, end).strip();
        if (labels.contains(label)) {
            pieces.add(new Mention.Piece(Cite.Kind.LABEL, label, start, end));
        }
    }

    /** Adds the key behind an {@code @}; where it ends. */
    private int addKey(int at, List<Mention.Piece> pieces) {
        char before = at > 0 ? text.charAt(at - 1) : ' ';
        int end = keyEnd(at + 1);
        boolean key = end > at + 1 && !Character.isLetterOrDigit(before) && before != '.';
        if (key && CROSS_REFERENCES.stream().noneMatch(prefix -> text.startsWith(prefix, at + 1))) {
            pieces.add(new Mention.Piece(Cite.Kind.KEY, text.substring(at + 1, end), at, end));
        }
        return Math.max(end, at + 1);
    }

    /** Marks belong to a key only if it goes on behind them. */
    private int keyEnd(int from) {
        int end = from;
        int at = from;
        while (at < text.length() && (isKey(text.charAt(at)) || ":.#$%&-+?<>~/".indexOf(text.charAt(at)) >= 0)) {
            at++;
            end = isKey(text.charAt(at - 1)) ? at : end;
        }
        return end;
    }

    private static boolean isKey(char c) {
        return Character.isLetterOrDigit(c) || c == '_';
    }

    /** {@code @smith2004 says}, in a text that has keys in brackets: elsewhere it is someone's account. */
    private void readProse(boolean hasKeys) {
        Set<Integer> taken = new HashSet<>();
        found.forEach(mention -> mention.pieces().forEach(piece -> taken.add(piece.start())));
        for (int at = text.indexOf('@'); at >= 0 && hasKeys; at = text.indexOf('@', at + 1)) {
            List<Mention.Piece> pieces = new ArrayList<>();
            int end = addKey(at, pieces);
            if (!pieces.isEmpty() && !taken.contains(at)) {
                found.add(new Mention(at, end, pieces));
            }
        }
    }

    private void readCommands() {
        for (int at = text.indexOf('\\'); at >= 0; at = text.indexOf('\\', at + 1)) {
            int end = at + 1;
            while (end < text.length() && end - at < LONGEST_COMMAND && Character.isLetter(text.charAt(end))) {
                end++;
            }
            String command = text.substring(at + 1, end).toLowerCase(Locale.ROOT);
            if (command.contains("cite") && !command.equals("nocite") && !command.equals("citestyle")) {
                readCommand(at, end);
            }
        }
    }

    /** A command from its options on. */
    private void readCommand(int start, int from) {
        int at = from < text.length() && text.charAt(from) == '*' ? from + 1 : from;
        for (int close = close(at, '[', ']'); close > 0; close = close(at, '[', ']')) {
            at = close + 1;
        }
        int close = close(at, '{', '}');
        if (close < 0) {
            return;
        }
        List<Mention.Piece> pieces = new ArrayList<>();
        int piece = at + 1;
        for (int i = piece; i <= close; i++) {
            boolean ends = text.charAt(i) == ',' || i == close;
            if (ends && !text.substring(piece, i).isBlank()) {
                pieces.add(new Mention.Piece(
                        Cite.Kind.KEY, text.substring(piece, i).strip(), piece, i));
            }
            piece = ends ? i + 1 : piece;
        }
        if (!pieces.isEmpty()) {
            found.add(new Mention(start, close + 1, pieces));
        }
    }

    /** Where a group closes that opens at a place; -1 if none does, or it is too long. */
    private int close(int at, char open, char close) {
        if (at >= text.length() || text.charAt(at) != open) {
            return -1;
        }
        int end = Math.min(text.length(), at + LONGEST_GROUP);
        int found = at;
        while (found < end && text.charAt(found) != close) {
            found++;
        }
        return found < end ? found : -1;
    }
}
