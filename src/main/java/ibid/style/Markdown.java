package ibid.style;

import ibid.csl.output.MarkdownText;

/**
 * An entry as CommonMark, as people write it: only what would be taken for markup is escaped.
 *
 * @see <a href="https://spec.commonmark.org/0.31.2/#backslash-escapes">backslash escapes</a>
 */
final class Markdown implements RichText.Sink {
    private static final int EMPHASIS = RichText.ITALIC | RichText.BOLD;

    private final StringBuilder out = new StringBuilder();
    private final String ownNumber;

    /** The closing delimiter of the last stretch, to be replaced by a tag if a letter follows. */
    private int closedAt = -1;

    private int openedAt = -1;
    private String delimiter = "";

    /** @param number the entry's place in the list; a label "1." may make it a list item, any other number may not */
    Markdown(int number) {
        ownNumber = number + ".";
    }

    @Override
    public void text(String text, int formats, String address) {
        if (RichText.isWebAddress(address)) {
            out.append(MarkdownText.link(text, address));
        } else if ((formats & EMPHASIS) != 0) {
            emphasis(text, formats & EMPHASIS);
        } else if ((formats & (RichText.SUPERSCRIPT | RichText.SUBSCRIPT)) != 0) {
            String tag = (formats & RichText.SUPERSCRIPT) != 0 ? "sup" : "sub";
            out.append('<')
                    .append(tag)
                    .append('>')
                    .append(MarkdownText.escape(text))
                    .append("</" + tag + ">");
        } else {
            plain(text);
        }
    }

    private void plain(String text) {
        if (closedAt == out.length() && startsWithLetter(text)) {
            useTags();
        }
        out.append(MarkdownText.escape(text));
    }

    /** Delimiters stand at the letters: white space inside them would make them text. */
    private void emphasis(String text, int formats) {
        String inner = text.strip();
        if (inner.isEmpty()) {
            out.append(text);
            return;
        }
        delimiter = formats == EMPHASIS ? "***" : formats == RichText.BOLD ? "**" : "*";
        out.append(text, 0, text.indexOf(inner));
        boolean afterWord = out.length() > 0 && MarkdownText.isWord(out.charAt(out.length() - 1));
        openedAt = out.length();
        out.append(delimiter).append(MarkdownText.escape(inner)).append(delimiter);
        closedAt = out.length();
        if (afterWord) {
            useTags();
        }
        out.append(text, text.indexOf(inner) + inner.length(), text.length());
    }

    /** Inside a word delimiters may not count, tags always do. */
    private void useTags() {
        String begin = delimiter.length() == 1 ? "<em>" : delimiter.length() == 2 ? "<strong>" : "<strong><em>";
        String end = delimiter.length() == 1 ? "</em>" : delimiter.length() == 2 ? "</strong>" : "</em></strong>";
        out.replace(closedAt - delimiter.length(), closedAt, end);
        out.replace(openedAt, openedAt + delimiter.length(), begin);
        closedAt = -1;
    }

    @Override
    public void open(char group) {
        out.append(' ');
    }

    @Override
    public void close(char group) {
        out.append(' ');
    }

    @Override
    public String finish() {
        String text = PlainText.foldSpaces(out);
        return MarkdownText.paragraph(text, ownNumber);
    }

    private static boolean startsWithLetter(String text) {
        return !text.isEmpty() && MarkdownText.isWord(text.charAt(0));
    }
}
