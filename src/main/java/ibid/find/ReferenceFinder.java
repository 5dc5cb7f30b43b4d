package ibid.find;

import ibid.model.Article;
import ibid.model.Origin;
import ibid.model.ReferenceList;
import ibid.text.Span;
import java.util.ArrayList;
import java.util.List;

/**
 * Finds the reference lists of an article, with or without a heading, wherever they stand. The lines of the article are
 * read as a chain of {@link Part}s, twice: the second time with what the first has shown of the habits of its lists.
 * Thread-safe.
 */
public final class ReferenceFinder {
    private final PartChain chain;

    /** With the model that comes with ibid. */
    public ReferenceFinder() {
        this(PartChain.shipped());
    }

    public ReferenceFinder(PartChain chain) {
        this.chain = chain;
    }

    /** @return the lists in the order of the article; none if it has none */
    public List<ReferenceList> find(Article article) {
        if (!article.lists().isEmpty()) {
            return article.lists();
        }
        Evidence evidence = Evidence.of(article);
        return lists(article, evidence, read(evidence, habits(evidence, chain), chain));
    }

    /** Takes an article at its word that all below its first line is a reference list, whatever it looks like. */
    List<ReferenceList> findAnything(Article article) {
        Evidence evidence = Evidence.of(article);
        Part[] parts = chain.decode(evidence, Habits.UNKNOWN);
        for (int i = 0; i < parts.length; i++) {
            parts[i] = i == 0 ? Part.HEADING : parts[i] == Part.OUTSIDE ? Part.BEGIN : parts[i];
        }
        return lists(article, evidence, Listing.stretches(evidence, parts));
    }

    private static List<ReferenceList> lists(Article article, Evidence evidence, List<Listing> listings) {
        Printing printing = new Printing(evidence.lines());
        return listings.stream()
                .map(listing -> list(article, evidence, listing, printing))
                .toList();
    }

    /** What a first reading shows. */
    static Habits habits(Evidence evidence, PartChain chain) {
        return Habits.of(evidence, Listing.parts(evidence.size(), read(evidence, Habits.UNKNOWN, chain)));
    }

    private static List<Listing> read(Evidence evidence, Habits habits, PartChain chain) {
        return Listing.select(evidence, Listing.of(evidence, habits, chain.decode(evidence, habits)));
    }

    private static ReferenceList list(Article article, Evidence evidence, Listing listing, Printing printing) {
        List<ReferenceList.Entry> entries = new ArrayList<>();
        for (List<Integer> item : listing.items()) {
            List<Line> lines = new ArrayList<>();
            item.forEach(i -> lines.add(evidence.line(i)));
            Span span = lines.get(0).span().union(lines.get(lines.size() - 1).span());
            entries.add(new ReferenceList.Entry(printing.print(lines), Origin.of(article.source(), span)));
        }
        return new ReferenceList(entries);
    }
}
