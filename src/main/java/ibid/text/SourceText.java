package ibid.text;

import java.util.Arrays;

/**
 * A decoded text and the name it was read under, with line numbers for its offsets. Line ends are {@code \n} only:
 * whoever decodes a file replaces {@code \r\n} and {@code \r}. Immutable.
 */
public final class SourceText {
    private final String name;
    private final String text;
    private final int[] lineStarts;
    private final int[] pageStarts;

    private SourceText(String name, String text) {
        this.name = name;
        this.text = text;
        this.lineStarts = startsAfter('\n', text);
        this.pageStarts = startsAfter('\f', text);
    }

    /** @param name what messages call the text: a path as the user gave it, or {@code -} for standard input */
    public static SourceText of(String name, String text) {
        return new SourceText(
                name, text.indexOf('\r') < 0 ? text : text.replace("\r\n", "\n").replace('\r', '\n'));
    }

    public String name() {
        return name;
    }

    public String text() {
        return text;
    }

    public int length() {
        return text.length();
    }

    /** The number of lines; a final line without a line end counts. */
    public int lineCount() {
        return lineStarts.length;
    }

    /** The line, from 1, that holds the character at {@code offset}. */
    public int lineOf(int offset) {
        return numberOf(offset, lineStarts);
    }

    /** The page, from 1, that holds the character at {@code offset}; 0 if no form feed divides the text into pages. */
    public int pageOf(int offset) {
        return pageStarts.length == 1 ? 0 : numberOf(offset, pageStarts);
    }

    private static int numberOf(int offset, int[] starts) {
        int at = Arrays.binarySearch(starts, offset);
        return at >= 0 ? at + 1 : -at - 1;
    }

    /** The column, from 1 and in UTF-16 units, of the character at {@code offset}. */
    public int columnOf(int offset) {
        return offset - lineStarts[lineOf(offset) - 1] + 1;
    }

    /** The span of a line, counted from 1, without its line end. */
    public Span line(int number) {
        int start = lineStarts[number - 1];
        int end = number < lineStarts.length ? lineStarts[number] - 1 : text.length();
        return new Span(start, end);
    }

    /** The beginning of the text, at most so many characters. */
    public String head(int most) {
        return text.substring(0, Math.min(text.length(), most));
    }

    public String substring(Span span) {
        return span.of(text);
    }

    private static int[] startsAfter(char divider, String text) {
        int[] starts = new int[64];
        int count = 1;
        for (int i = text.indexOf(divider); i >= 0; i = text.indexOf(divider, i + 1)) {
            if (count == starts.length) {
                starts = Arrays.copyOf(starts, count * 2);
            }
            starts[count++] = i + 1;
        }
        return Arrays.copyOf(starts, count);
    }

    @Override
    public String toString() {
        return name + " (" + text.length() + " characters)";
    }
}
