package ibid.model;

import ibid.text.Span;
import java.util.List;

/**
 * One work that a mention cites: what is printed of it, and what it was linked to.
 *
 * @param kind how it is cited
 * @param authors as printed, without titles: family names, whole names, organisations or their abbreviations; none if
 *     {@code kind} is not {@link Kind#AUTHOR_DATE}
 * @param others whether the printed authors are cut off ("et al.")
 * @param date year and suffix ({@code 2004a}), or words for it ({@code in press}); empty if there is none
 * @param label the number, label or key that stands for the work, otherwise empty
 * @param span the piece's place in the article's source
 * @param match how surely it is what it was linked to
 * @param referenceIds of the works of the library that it is; more than one if it could be either
 */
public record Cite(
        Kind kind,
        List<String> authors,
        boolean others,
        String date,
        String label,
        Span span,
        Match match,
        List<String> referenceIds) {
    /** How a work is cited. */
    public enum Kind {
        /** {@code (Smith, 2004)} */
        AUTHOR_DATE,
        /** {@code [12]}, {@code (12)}, a superscript 12 */
        NUMBER,
        /** {@code [NM77]}, as the list has it in front of the work */
        LABEL,
        /** {@code [@smith2004]}, {@code \cite{smith2004}} */
        KEY
    }

    /** How well what is printed fits a listed work. */
    public enum Match {
        /** No listed work is like it. */
        ABSENT,
        EXACT,
        /** More than one listed work is so cited. */
        AMBIGUOUS,
        /** But for the diacritics of a name. */
        DIACRITICS,
        /** But for a letter or two of a name. */
        SPELLING,
        /** But for the year, or its suffix. */
        YEAR,
        /** But for an author who is missing, or too many. */
        AUTHORS;

        /** Whether something printed differs from the list, so that the link is a guess. */
        public boolean isNear() {
            return ordinal() >= DIACRITICS.ordinal();
        }
    }

    public Cite {
        authors = List.copyOf(authors);
        referenceIds = List.copyOf(referenceIds);
    }

    /** A work cited by authors and date, not yet linked. */
    public static Cite authorDate(List<String> authors, boolean others, String date, Span span) {
        return new Cite(Kind.AUTHOR_DATE, authors, others, date, "", span, Match.ABSENT, List.of());
    }

    /** A work cited by a number, label or key, not yet linked. */
    public static Cite labelled(Kind kind, String label, Span span) {
        return new Cite(kind, List.of(), false, "", label, span, Match.ABSENT, List.of());
    }

    /** The same, linked. */
    public Cite linked(Match newMatch, List<String> ids) {
        return new Cite(kind, authors, others, date, label, span, newMatch, ids);
    }
}
