package ibid.text;

/**
 * A half-open range of UTF-16 offsets into a text.
 *
 * @param start first offset, 0-based
 * @param end offset after the last, at least {@code start}
 */
public record Span(int start, int end) {
    /** The span of an empty text. */
    public static final Span EMPTY = new Span(0, 0);

    public Span {
        if (start < 0 || end < start) {
            throw new IllegalArgumentException("not a span: " + start + ".." + end);
        }
    }

    public int length() {
        return end - start;
    }

    public boolean isEmpty() {
        return start == end;
    }

    /** The part of {@code text} that this span covers. */
    public String of(String text) {
        return text.substring(start, end);
    }

    /** Whether all of the other lies in it. */
    public boolean holds(Span other) {
        return start <= other.start && other.end <= end;
    }

    /** The smallest span that covers both. */
    public Span union(Span other) {
        return new Span(Math.min(start, other.start), Math.max(end, other.end));
    }
}
