package ibid.find.synthesis;

/**
 * A part of an article that stands by itself, whatever the format.
 *
 * @param marker what numbers it, with the white space after it; empty if nothing does
 * @param text on one line
 * @param tail what a page prints behind it without its belonging there, such as links; empty if nothing
 */
record Piece(Kind kind, String marker, String text, String tail) {
    enum Kind {
        TITLE,
        BYLINE,
        HEADING,
        SUBHEADING,
        PARAGRAPH,
        QUOTE,
        BULLET,
        NUMBERED,
        /** Of a table; its cells are separated by tabs. */
        ROW,
        CAPTION,
        /** An equation or a line of code. */
        CODE,
        /** What surrounds the article, and no author wrote. */
        NOTICE,
        COMMENT,
        /** Stands at the end of the page. */
        FOOTNOTE,
        LIST_HEADING,
        /** A heading within the list. */
        GROUP,
        /** A reference of the list. */
        ENTRY,
        /** A numbered note among those of a list that is no reference, or words between references. */
        REMARK,
        /** What is said of the reference above. */
        ANNOTATION;

        boolean isListed() {
            return compareTo(GROUP) >= 0;
        }

        boolean isHeading() {
            return this == TITLE || this == HEADING || this == SUBHEADING || this == LIST_HEADING || this == GROUP;
        }
    }

    static Piece of(Kind kind, String text) {
        return new Piece(kind, "", text, "");
    }

    static Piece numbered(Kind kind, String marker, String text) {
        return new Piece(kind, marker, text, "");
    }

    Piece withTail(String added) {
        return new Piece(kind, marker, text, added);
    }

    Piece withText(String changed) {
        return new Piece(kind, marker, changed, tail);
    }
}
