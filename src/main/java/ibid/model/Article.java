package ibid.model;

import ibid.text.SourceText;
import java.util.List;

/**
 * An article, as all later stages know it, whatever its file format.
 *
 * @param source the decoded text of the file (for binary formats the text that the reader extracted)
 * @param blocks in reading order
 */
public record Article(SourceText source, List<Block> blocks) {
    public Article {
        blocks = List.copyOf(blocks);
    }
}
