package ibid.find.synthesis;

import java.util.List;

/**
 * An article that nobody wrote, and what its reference list holds. Immutable.
 *
 * @param name of its file: {@code made.txt}, {@code made.html} or {@code made.md}
 * @param content the whole file
 * @param references in the order of the article, each as a person would copy it off the page: on one line, without
 *     number, bullet or label, words that a line end has broken made whole; none if it has no list
 */
public record MadeArticle(String name, String content, List<String> references) {
    public MadeArticle {
        references = List.copyOf(references);
    }
}
