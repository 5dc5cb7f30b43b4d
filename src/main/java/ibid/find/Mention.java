package ibid.find;

import ibid.model.Cite;
import java.util.List;

/**
 * A citation in the running text.
 *
 * @param start where it begins in the text
 * @param end where it ends
 * @param pieces the works it cites
 */
record Mention(int start, int end, List<Piece> pieces) {
    /** One work, as {@link Cite} has it. */
    record Piece(Cite.Kind kind, List<String> authors, boolean others, String date, String label, int start, int end) {
        /** A work cited by authors and date. */
        Piece(List<String> authors, boolean others, String date, int start, int end) {
            this(Cite.Kind.AUTHOR_DATE, authors, others, date, "", start, end);
        }

        /** A work cited by a number, label or key. */
        Piece(Cite.Kind kind, String label, int start, int end) {
            this(kind, List.of(), false, "", label, start, end);
        }
    }
}
