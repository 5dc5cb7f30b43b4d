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
    /** @return the lists in the order of the article; none if it has none */
    public List<ReferenceList> find(Article article) {
        if (!article.lists().isEmpty()) {
            return article.lists();
        }
        List<Line> lines = Line.of(article);
        Evidence evidence = Evidence.of(lines, article.source());
        Printing printing = new Printing(lines);
        List<Listing> listings = read(evidence, Habits.UNKNOWN);
        Habits habits = Habits.of(evidence, Listing.parts(evidence.size(), listings));
        List<ReferenceList> lists = new ArrayList<>();
        for (Listing listing : read(evidence, habits)) {
            lists.add(list(article, evidence, listing, printing));
        }
        return lists;
    }

    private static List<Listing> read(Evidence evidence, Habits habits) {
        return Listing.select(evidence, Listing.of(evidence, habits, PartChain.decode(evidence, habits)));
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
