package ibid.style;

import ibid.model.Library;
import java.util.List;

/** Formats references in a style. Implementations are thread-safe. */
public interface Engine {
    /** What the entries are written in. */
    enum Output {
        /** Plain text, an entry on one line. */
        TEXT,
        /** A {@code <div class="csl-entry">} for each entry; all text is escaped. */
        HTML,
        /** <a href="https://spec.commonmark.org/">CommonMark</a>. */
        MARKDOWN,
        /** LaTeX for hyperref. */
        LATEX,
        /** Typst markup. */
        TYPST,
        /** Rich Text Format without the document around. */
        RTF,
        /** AsciiDoc. */
        ASCIIDOC
    }

    /**
     * A formatted reference.
     *
     * @param id the reference's
     * @param text without a line end
     * @param indent how far the style indents all lines of plain text but the first, in columns
     */
    record Entry(String id, String text, int indent) {
        /** An entry whose lines all begin at the same place. */
        public Entry(String id, String text) {
            this(id, text, 0);
        }
    }

    /**
     * The bibliography of a library: an entry for each reference, in the order that the style asks for.
     *
     * @param locale language tag such as {@code en-GB} that goes before the style's own; empty to leave it to the style
     * @throws StyleException naming the style, if it has no bibliography, if the locale's language is unknown, or if
     *     the style cannot print a single reference, or if the engine does not write that output. If it can print some, the others come out as plain text with all
     *     that they hold.
     */
    List<Entry> bibliography(Library library, Style style, String locale, Output output) throws StyleException;
}
