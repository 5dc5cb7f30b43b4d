package ibid.find;

import ibid.model.Article;
import ibid.model.CitationMention;
import ibid.model.Cite;
import ibid.model.Origin;
import ibid.model.ReferenceList;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;

/**
 * Finds where the text of an article cites, outside its reference lists. Whether it cites by numbers or by authors and
 * dates is decided by which of the two reaches more of the list. Stateless, thread-safe.
 */
public final class MentionFinder {
    private MentionFinder() {}

    /** @return not yet linked, in the order of the article */
    public static List<CitationMention> find(Article article, List<ReferenceList> lists) {
        RunningText running = RunningText.of(article, lists);
        String text = running.text();
        List<ReferenceList.Entry> entries =
                lists.stream().flatMap(list -> list.entries().stream()).toList();
        List<Enclosure> enclosures = Enclosure.of(text);
        List<Mention> found = new ArrayList<>(KeyMentions.of(text, enclosures, entries));
        if (found.isEmpty()) {
            found.addAll(printed(text, enclosures, entries));
        }
        found.sort(Comparator.comparingInt(Mention::start));
        return found.stream().map(mention -> mention(article, running, mention)).toList();
    }

    /** By whichever of the forms that are printed reaches most of the list. */
    private static List<Mention> printed(String text, List<Enclosure> enclosures, List<ReferenceList.Entry> entries) {
        ListedNames listed = new ListedNames(entries);
        AuthorDateMentions dates = AuthorDateMentions.of(text, enclosures, listed);
        NumberMentions brackets = NumberMentions.of(text, enclosures, listed.size(), '[');
        NumberMentions parentheses = NumberMentions.of(text, enclosures, listed.size(), '(');
        GluedNumbers glued = GluedNumbers.of(text, listed.size());
        int most = IntStream.of(dates.covered(), brackets.covered(), parentheses.covered(), glued.covered())
                .max()
                .orElse(0);
        if (most == dates.covered()) {
            return withDesignations(text, dates.found(), entries);
        } else if (most == brackets.covered()) {
            return brackets.found();
        }
        return most == parentheses.covered() ? withNested(text, parentheses, brackets, enclosures) : glued.found();
    }

    /** Within parentheses brackets take the place of those that cite: {@code (corn cobs [13] and straw [14])}. */
    private static List<Mention> withNested(
            String text, NumberMentions parentheses, NumberMentions brackets, List<Enclosure> enclosures) {
        BitSet within = new BitSet();
        enclosures.stream()
                .filter(enclosure -> text.charAt(enclosure.open()) == '(')
                .forEach(enclosure -> within.set(enclosure.open(), enclosure.close()));
        List<Mention> all = new ArrayList<>(parentheses.found());
        brackets.found().stream().filter(mention -> within.get(mention.start())).forEach(all::add);
        return all;
    }

    private static List<Mention> withDesignations(String text, List<Mention> dated, List<ReferenceList.Entry> entries) {
        BitSet taken = new BitSet(text.length());
        dated.forEach(mention -> taken.set(mention.start(), mention.end()));
        List<String> printed = entries.stream().map(ReferenceList.Entry::text).toList();
        List<Mention> all = new ArrayList<>(dated);
        Designations.of(text, printed).stream()
                .filter(mention -> taken.get(mention.start(), mention.end()).isEmpty())
                .forEach(all::add);
        return all;
    }

    private static CitationMention mention(Article article, RunningText running, Mention mention) {
        List<Cite> cites =
                mention.pieces().stream().map(piece -> cite(piece, running)).toList();
        String printed =
                running.text().substring(mention.start(), mention.end()).replaceAll("\\s+", " ");
        return new CitationMention(
                printed, cites, Origin.of(article.source(), running.place(mention.start(), mention.end())));
    }

    private static Cite cite(Mention.Piece piece, RunningText running) {
        return new Cite(
                piece.kind(),
                piece.authors(),
                piece.others(),
                piece.date(),
                piece.label(),
                running.place(piece.start(), piece.end()),
                Cite.Match.ABSENT,
                List.of());
    }
}
