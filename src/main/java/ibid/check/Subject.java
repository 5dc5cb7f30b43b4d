package ibid.check;

import ibid.model.Article;
import ibid.model.CitationMention;
import ibid.model.Library;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What is checked.
 *
 * @param library the references, each with its origin
 * @param article that they stand in; null if the library is a file of its own
 * @param mentions where the article cites; none if there is no article
 */
public record Subject(Library library, @Nullable Article article, List<CitationMention> mentions) {
    public Subject {
        mentions = List.copyOf(mentions);
    }
}
