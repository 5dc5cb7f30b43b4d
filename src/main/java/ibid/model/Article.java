package ibid.model;

import ibid.text.SourceText;
import java.util.List;

/**
 * An article, as all later stages know it, whatever its file format.
 *
 * @param source the decoded text of the file; for binary formats the text that the reader extracted, with a form feed
 *     between pages
 * @param blocks in reading order
 * @param lists the reference lists that the file itself marks as such; if there are any, none need be looked for
 * @param works data on works that the article cites, which the file holds apart from any list; in the order of the file
 */
public record Article(SourceText source, List<Block> blocks, List<ReferenceList> lists, List<Encoded> works) {
    public Article {
        blocks = List.copyOf(blocks);
        lists = List.copyOf(lists);
        works = List.copyOf(works);
    }

    /** Whose file says nothing about its references but what is printed. */
    public Article(SourceText source, List<Block> blocks) {
        this(source, blocks, List.of(), List.of());
    }
}
