package ibid.model;

import java.util.List;

/**
 * A place in an article's text that cites.
 *
 * @param text as printed, {@code (Smith, 2004)} or {@code [3–5]}
 * @param referenceIds of the works of the article's library that it cites, in the order of the text; none if it cites
 *     what is not listed
 * @param origin its place in the article's source
 */
public record CitationMention(String text, List<String> referenceIds, Origin origin) {
    public CitationMention {
        referenceIds = List.copyOf(referenceIds);
    }
}
