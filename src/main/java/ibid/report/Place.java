package ibid.report;

import ibid.model.Origin;
import ibid.text.SourceText;
import ibid.text.Span;
import java.nio.charset.StandardCharsets;

/**
 * A place in a file, as tools count: lines and columns from 1, columns in UTF-16 units, the end behind the last
 * character. What is not known is 0; of a file that is no text, only the page is.
 */
record Place(int page, int line, int column, int endLine, int endColumn) {
    static Place of(CheckedFile file, Origin origin) {
        SourceText source = file.source();
        if (!file.isText() || origin.line() < 1 || origin.line() > source.lineCount()) {
            return new Place(origin.page(), 0, 0, 0, 0);
        }
        Span span = trimmed(source, origin.span());
        // Data inside an article has offsets of its own, which mean nothing here.
        return span.isEmpty() || source.lineOf(span.start()) != origin.line()
                ? new Place(origin.page(), origin.line(), 0, 0, 0)
                : of(source, origin, span);
    }

    private static Place of(SourceText source, Origin origin, Span span) {
        int last = span.end() - 1;
        return new Place(
                origin.page(),
                origin.line(),
                source.columnOf(span.start()),
                source.lineOf(last),
                source.columnOf(last) + 1);
    }

    private static Span trimmed(SourceText source, Span span) {
        int end = Math.min(span.end(), source.length());
        while (end > span.start() && Character.isWhitespace(source.text().charAt(end - 1))) {
            end--;
        }
        return end > span.start() ? new Span(span.start(), end) : Span.EMPTY;
    }

    boolean hasLine() {
        return line > 0;
    }

    boolean hasColumn() {
        return column > 0;
    }

    /** A column counted in bytes of UTF-8 instead. */
    static int inBytes(SourceText source, int line, int column) {
        int start = source.line(line).start();
        return source.text().substring(start, start + column - 1).getBytes(StandardCharsets.UTF_8).length + 1;
    }
}
