package ibid.parse;

import ibid.text.Span;

/**
 * A labelled stretch of a printed reference, punctuation included.
 *
 * @param text as printed, without white space around it
 * @param span its place in the printed reference
 */
public record Segment(Label label, String text, Span span) {
    /** Whether the next segment was printed right after this one, without a space: {@code 14(3)}. */
    boolean touches(Segment next) {
        return span.end() == next.span().start();
    }

    /** The same stretch under another label. */
    Segment as(Label other) {
        return new Segment(other, text, span);
    }
}
