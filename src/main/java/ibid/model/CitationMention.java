package ibid.model;

import java.util.List;

/**
 * A place in an article's text that cites.
 *
 * @param text as printed, {@code (Smith, 2004; Lee, 2006)} or {@code [3–5]}, on one line
 * @param cites the works cited, in the order of the text; at least one
 * @param origin its place in the article's source
 */
public record CitationMention(String text, List<Cite> cites, Origin origin) {
    public CitationMention {
        cites = List.copyOf(cites);
    }

    /** Of the works of the article's library that it cites, each once; none if it cites what is not listed. */
    public List<String> referenceIds() {
        return cites.stream()
                .flatMap(cite -> cite.referenceIds().stream())
                .distinct()
                .toList();
    }
}
