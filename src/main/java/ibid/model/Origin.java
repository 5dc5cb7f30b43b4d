package ibid.model;

import ibid.text.SourceText;
import ibid.text.Span;

/**
 * Where a value was found, so that a message can point into the file.
 *
 * @param source name of the file as the user gave it, {@code -} for standard input, empty if there is none
 * @param page page from 1, as counted, not as printed; 0 if the source has no pages
 * @param line line from 1, 0 if unknown
 * @param span offsets into the decoded text of the source, empty if unknown
 */
public record Origin(String source, int page, int line, Span span) {
    /** Of a value that was not read from anywhere. */
    public static final Origin NONE = new Origin("", 0, 0, Span.EMPTY);

    /** The place of {@code span} in {@code source}. */
    public static Origin of(SourceText source, Span span) {
        return new Origin(source.name(), source.pageOf(span.start()), source.lineOf(span.start()), span);
    }

    /** {@code file:line}, as far as it is known. */
    @Override
    public String toString() {
        return line > 0 ? source + ":" + line : source;
    }
}
