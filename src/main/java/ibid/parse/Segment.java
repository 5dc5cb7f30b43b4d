package ibid.parse;

import ibid.text.Span;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/**
 * A labelled stretch of a printed reference, punctuation included.
 *
 * @param text as printed, without white space around it
 * @param span its place in the printed reference
 */
public record Segment(Label label, String text, Span span) {
    /** The labels that there are among segments. */
    static Set<Label> labels(List<Segment> segments) {
        Set<Label> labels = EnumSet.noneOf(Label.class);
        for (Segment segment : segments) {
            labels.add(segment.label());
        }
        return labels;
    }

    /** Whether the next segment was printed right after this one, without a space: {@code 14(3)}. */
    boolean touches(Segment next) {
        return span.end() == next.span().start();
    }

    /** The same stretch under another label. */
    Segment as(Label other) {
        return other == label ? this : new Segment(other, text, span);
    }

    /** What stands before an offset in its text. */
    Segment head(int offset) {
        String head = text.substring(0, offset).stripTrailing();
        return new Segment(label, head, new Span(span.start(), span.start() + head.length()));
    }

    /** What stands from an offset in its text on. */
    Segment tail(int offset) {
        String tail = text.substring(offset).stripLeading();
        return new Segment(label, tail, new Span(span.start() + text.length() - tail.length(), span.end()));
    }

    /** This and the next as one, under this label; what a hyphen cut in two is put together. */
    Segment with(Segment next) {
        String space = touches(next) || text.endsWith("-") ? "" : " ";
        return new Segment(label, text + space + next.text, new Span(span.start(), next.span.end()));
    }
}
