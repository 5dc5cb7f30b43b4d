package ibid.csl;

import ibid.csl.render.Cite;
import java.util.List;

/**
 * What is cited at one place of a document.
 *
 * @param note number of the note, 0 in the text
 * @param namesAuthor whether the author of the first work is a part of the sentence, as in "Doe (1999)"
 */
public record Citation(List<Cite> cites, int note, boolean namesAuthor) {
    public Citation {
        cites = List.copyOf(cites);
    }

    /** A citation of which nothing is a part of the sentence. */
    public Citation(List<Cite> cites, int note) {
        this(cites, note, false);
    }

    /** A citation that begins with an author who is a part of the sentence. */
    public static Citation inText(List<Cite> cites) {
        return new Citation(cites, 0, true);
    }

    public Citation inNote(int number) {
        return new Citation(cites, number, namesAuthor);
    }

    /** Works cited in the text, with nothing around. */
    public static Citation of(List<String> ids) {
        return new Citation(ids.stream().map(Cite::of).toList(), 0);
    }
}
