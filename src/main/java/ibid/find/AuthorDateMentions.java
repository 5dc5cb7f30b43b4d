package ibid.find;

import ibid.model.PartialDate;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * Finds what cites by authors and date: {@code (see Smith, 2004a; Lee & Wu, in press)}, {@code Smith and Lee (2004,
 * 2006, p. 12)}, and {@code Smith et al. 2004} where the list has such a work.
 */
final class AuthorDateMentions {
    /** Characters of authors in a sentence. */
    private static final int LONGEST = 400;

    private final String text;
    private final ListedNames listed;
    private List<Mention> found = new ArrayList<>();
    private final BitSet taken;
    private final Set<Integer> covered = new HashSet<>();

    private AuthorDateMentions(String text, ListedNames listed) {
        this.text = text;
        this.listed = listed;
        this.taken = new BitSet(text.length());
    }

    static AuthorDateMentions of(String text, List<Enclosure> enclosures, ListedNames listed) {
        AuthorDateMentions mentions = new AuthorDateMentions(text, listed);
        enclosures.forEach(mentions::readEnclosed);
        mentions.readProse();
        mentions.found = Strangers.removed(text, listed, mentions.found);
        return mentions;
    }

    /** In no particular order. */
    List<Mention> found() {
        return found;
    }

    /** How many of the listed works are cited. */
    int covered() {
        return covered.size();
    }

    /** What is read of one mention. */
    private static final class Group {
        final List<Mention.Piece> pieces = new ArrayList<>();
        List<String> authors = List.of();
        boolean others;
        int start;
    }

    private void readEnclosed(Enclosure enclosure) {
        Group group = new Group();
        group.start = enclosure.open();
        int from = enclosure.open() + 1;
        int depth = 0;
        for (int at = from; at < enclosure.close(); at++) {
            char c = text.charAt(at);
            depth += c == '(' || c == '[' ? 1 : c == ')' || c == ']' ? -1 : 0;
            CitedDate date = depth == 0 && !taken.get(at) && mayBegin(c) ? CitedDate.at(text, at) : null;
            if (date != null && date.end() <= enclosure.close()) {
                readDate(date, enclosure, from, group);
                at = date.end() - 1;
                from = date.end();
            }
        }
        if (!group.pieces.isEmpty()) {
            accept(group, group.start, enclosure.close() + 1);
        }
    }

    private static boolean mayBegin(char c) {
        return (c >= '0' && c <= '9') || Character.isLetter(c);
    }

    private void readDate(CitedDate date, Enclosure enclosure, int from, Group group) {
        boolean first = group.pieces.isEmpty() && isBlank(enclosure.open() + 1, date.start());
        AuthorRun run = first ? beforeEnclosure(enclosure, date) : within(from, date);
        boolean goesOn = run.isEmpty() && !group.pieces.isEmpty() && goesOn(from, date.start());
        if (!goesOn && (run.isEmpty() || !isCredible(run, date))) {
            return;
        }
        if (!goesOn) {
            group.authors = run.authors();
            group.others = run.others();
            group.start = first ? run.start() : group.start;
        }
        int start = goesOn ? date.start() : run.start();
        for (String one : date.dates()) {
            group.pieces.add(new Mention.Piece(group.authors, group.others, one, start, date.end()));
        }
    }

    private AuthorRun beforeEnclosure(Enclosure enclosure, CitedDate date) {
        int from = Math.max(0, enclosure.open() - LONGEST);
        return AuthorRun.before(text, from, narrativeEnd(enclosure.open()), listed, true)
                .fromListed(listed, date.dates().get(0));
    }

    /** The authors since the date before; semicolons may stand between them, or before them. */
    private AuthorRun within(int from, CitedDate date) {
        AuthorRun all = AuthorRun.before(text, from, date.start(), listed, false)
                .fromListed(listed, date.dates().get(0));
        int semicolon = date.start() - 1;
        while (semicolon >= from && text.charAt(semicolon) != ';') {
            semicolon--;
        }
        boolean divided = semicolon >= from
                && !text.substring(semicolon + 1, date.start()).isBlank();
        boolean known = !all.isEmpty()
                && listed.leads(all.authors().get(0), date.dates().get(0));
        return divided && !known ? AuthorRun.before(text, semicolon + 1, date.start(), listed, false) : all;
    }

    /** The end of what stands before an opening parenthesis, a comma left out. */
    private int narrativeEnd(int open) {
        int end = open;
        while (end > 0 && (text.charAt(end - 1) == ' ' || text.charAt(end - 1) == ',')) {
            end--;
        }
        return end;
    }

    /** Whether nothing but marks and "and" stands between the date before and this one. */
    private boolean goesOn(int from, int to) {
        String between = text.substring(from, to)
                .strip()
                .replaceAll("[,;&]|and|und|et|y|e", "")
                .strip();
        return between.isEmpty();
    }

    private boolean isBlank(int from, int to) {
        return text.substring(from, to).isBlank();
    }

    /** Not a month, an address or a name of something else: what the list does not have must look like authors. */
    private boolean isCredible(AuthorRun run, CitedDate date) {
        List<String> authors = run.authors();
        int last = authors.size() - 1;
        if (isDate(authors.get(last), date)) {
            return false;
        }
        if (listed.entry(authors.get(0), date.dates().get(0)) >= 0) {
            return true;
        }
        if (authors.get(0).length() < 2) {
            return false;
        }
        boolean series = last == 0
                || run.others()
                || text.substring(run.start(), date.start())
                        .matches("(?s).*(&|\\band\\b|\\bund\\b|\\bet\\b|\\by\\b|\\be\\b).*");
        return series && !isQuantity(authors.get(0));
    }

    private static boolean isQuantity(String author) {
        return Words.isInitials(author) && author.length() < 3;
    }

    /** {@code July 2004}, unless the list has a work of someone with that name. */
    private boolean isDate(String author, CitedDate date) {
        return isMonth(author) && !listed.leads(author, date.dates().get(0));
    }

    private static boolean isMonth(String author) {
        return PartialDate.parse(author + " 2004") instanceof PartialDate date
                && (date.start().month() > 0 || date.season() > 0);
    }

    /** Dates that stand behind authors whom the list knows, without parentheses or with one that was never closed. */
    private void readProse() {
        for (int at = 0; at < text.length(); at++) {
            char c = text.charAt(at);
            boolean begins = (c == '1' || c == '2') && !taken.get(at);
            CitedDate date = begins ? CitedDate.at(text, at) : null;
            if (date != null) {
                readBare(date);
                at = date.end() - 1;
            }
        }
    }

    private void readBare(CitedDate date) {
        int from = date.start();
        while (from > 0 && from > date.start() - LONGEST && !taken.get(from - 1)) {
            from--;
        }
        AuthorRun run = AuthorRun.before(text, from, date.start(), listed, true)
                .fromListed(listed, date.dates().get(0));
        boolean known = !run.isEmpty()
                && listed.entry(run.authors().get(0), date.dates().get(0)) >= 0;
        if (known
                && !isReference(run)
                && !isDate(run.authors().get(run.authors().size() - 1), date)) {
            Group group = new Group();
            date.dates()
                    .forEach(one -> group.pieces.add(
                            new Mention.Piece(run.authors(), run.others(), one, run.start(), date.end())));
            accept(group, run.start(), date.end());
        }
    }

    /** {@code Smith, J.A. 2004}: initials behind a comma are found in lists, of which the article has one more. */
    private static boolean isReference(AuthorRun run) {
        return run.authors().stream().skip(1).anyMatch(Words::isInitials);
    }

    private void accept(Group group, int start, int end) {
        found.add(new Mention(start, end, group.pieces));
        taken.set(start, end);
        for (Mention.Piece piece : group.pieces) {
            int entry = listed.entry(piece.authors().get(0), piece.date());
            if (entry >= 0) {
                covered.add(entry);
            }
        }
    }
}
