package ibid.model;

import ibid.text.Span;

/**
 * A paragraph, heading or list item of an article, as its reader saw it.
 *
 * @param kind what the block is
 * @param level of a heading 1 to 6, of a list item its depth from 1, otherwise 0
 * @param group number of the list a list item belongs to, so that neighbours of one list can be told; otherwise 0
 * @param text its text; line breaks only where the source's lines may matter (plain text), white space otherwise folded
 * @param span its place in the article's source
 */
public record Block(Kind kind, int level, int group, String text, Span span) {
    public enum Kind {
        HEADING,
        PARAGRAPH,
        /** One physical line of a plain text, which may be a whole paragraph or a part of one; empty lines too. */
        LINE,
        LIST_ITEM,
        TABLE_ROW,
        QUOTE,
        CODE,
        FOOTNOTE,
        /** Navigation, cookie notices, comments: outside the article proper. */
        BOILERPLATE
    }
}
