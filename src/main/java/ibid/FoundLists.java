package ibid;

import ibid.model.ReferenceList;
import ibid.text.SourceText;
import java.util.List;
import java.util.stream.Stream;

/**
 * What was found in an article.
 *
 * @param source the article's text, into which the origins of the entries point
 * @param lists in the order of the article
 */
public record FoundLists(SourceText source, List<ReferenceList> lists) {
    public FoundLists {
        lists = List.copyOf(lists);
    }

    /** The entries of all lists. */
    public Stream<ReferenceList.Entry> entries() {
        return lists.stream().flatMap(list -> list.entries().stream());
    }
}
