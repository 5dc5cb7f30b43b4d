package ibid.csl.output;

import java.util.ArrayDeque;
import java.util.Deque;

/**
 * An entry as CommonMark, as people write it: only what would be taken for markup is escaped.
 *
 * @see <a href="https://spec.commonmark.org/0.31.2/#backslash-escapes">backslash escapes</a>
 */
public final class Markdown implements Sink {
    private static final int ITALIC = 1;
    private static final int BOLD = 2;
    private static final int EMPHASIS = ITALIC | BOLD;

    private final StringBuilder out = new StringBuilder();
    private final String ownNumber;
    private final Deque<Tag> open = new ArrayDeque<>();
    private String address = "";

    /** The closing delimiter of the last stretch, to be replaced by a tag if a letter follows. */
    private int closedAt = -1;

    private int openedAt = -1;
    private String delimiter = "";
    private boolean isAfterWord;

    /** @param number the entry's place in the list; a label "1." may make it a list item, any other number may not */
    public Markdown(int number) {
        ownNumber = number + ".";
    }

    @Override
    public void text(String text) {
        int emphasis = (has(Tag.ITALIC) || has(Tag.OBLIQUE) ? ITALIC : 0) | (has(Tag.BOLD) ? BOLD : 0);
        if (Html.isWebAddress(address)) {
            out.append(MarkdownText.link(text, address));
        } else if (emphasis != 0) {
            emphasis(text, emphasis);
        } else if (has(Tag.SUPERSCRIPT) || has(Tag.SUBSCRIPT)) {
            out.append(raised(MarkdownText.escape(text)));
        } else {
            plain(text);
        }
    }

    private String raised(String escaped) {
        String tag = has(Tag.SUPERSCRIPT) ? "sup" : has(Tag.SUBSCRIPT) ? "sub" : "";
        return tag.isEmpty() ? escaped : "<" + tag + ">" + escaped + "</" + tag + ">";
    }

    /** Whether the innermost format of its kind is that one. */
    private boolean has(Tag tag) {
        for (Tag candidate : open) {
            if (candidate.kind() == tag.kind()) {
                return candidate == tag;
            }
        }
        return false;
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
        String wanted = formats == EMPHASIS ? "***" : formats == BOLD ? "**" : "*";
        boolean goesOn = closedAt == out.length() && wanted.equals(delimiter) && text.startsWith(inner);
        if (goesOn) {
            out.setLength(out.length() - delimiter.length());
        } else {
            open(text, inner, wanted);
        }
        out.append(raised(MarkdownText.escape(inner))).append(delimiter);
        closedAt = out.length();
        if (isAfterWord) {
            useTags();
        }
        out.append(text, text.indexOf(inner) + inner.length(), text.length());
    }

    private void open(String text, String inner, String wanted) {
        delimiter = wanted;
        out.append(text, 0, text.indexOf(inner));
        isAfterWord = out.length() > 0 && MarkdownText.isWord(out.charAt(out.length() - 1));
        openedAt = out.length();
        out.append(delimiter);
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
    public void open(Tag tag, String target) {
        open.push(tag);
        if (tag == Tag.LINK) {
            address = target;
        } else if (tag.kind() == Tag.Kind.DISPLAY) {
            out.append(' ');
        }
    }

    @Override
    public void close(Tag tag) {
        open.pop();
        if (tag == Tag.LINK) {
            address = "";
        } else if (tag.kind() == Tag.Kind.DISPLAY) {
            out.append(' ');
        }
    }

    @Override
    public String finish() {
        String text = foldSpaces(out);
        return MarkdownText.paragraph(text, ownNumber);
    }

    private static String foldSpaces(CharSequence text) {
        StringBuilder folded = new StringBuilder(text.length());
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i) == '\n' || text.charAt(i) == '\t' ? ' ' : text.charAt(i);
            boolean isDoubled = c == ' ' && (folded.length() == 0 || folded.charAt(folded.length() - 1) == ' ');
            if (!isDoubled) {
                folded.append(c);
            }
        }
        return folded.toString().strip();
    }

    private static boolean startsWithLetter(String text) {
        return !text.isEmpty() && MarkdownText.isWord(text.charAt(0));
    }
}
