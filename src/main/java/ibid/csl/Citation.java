package ibid.csl;

import ibid.csl.render.Cite;
import java.util.List;

/**
 * What is cited at one place of a document.
 *
 * @param note number of the note, 0 in the text
 */
public record Citation(List<Cite> cites, int note) {
    public Citation {
        cites = List.copyOf(cites);
    }

    /** Works cited in the text, with nothing around. */
    public static Citation of(List<String> ids) {
        return new Citation(ids.stream().map(Cite::of).toList(), 0);
    }
}
