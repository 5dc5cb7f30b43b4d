package ibid.style;

import ibid.style.Engine.Output;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Locale;

/** Text with {@link Marks}, written in one of the outputs. */
final class RichText {
    // What a stretch of text looks like; italics inside italics are upright, as CSL wants it.
    static final int ITALIC = 1;
    static final int BOLD = 2;
    static final int SMALL_CAPS = 4;
    static final int UNDERLINE = 8;
    static final int SUPERSCRIPT = 16;
    static final int SUBSCRIPT = 32;

    private RichText() {}

    /** Where text and its formats go. */
    interface Sink {
        /** @param address what the text is a link to, empty if it is none */
        void text(String text, int formats, String address);

        /** @param group the mark that the display group begins with */
        void open(char group);

        void close(char group);

        /** All that was written. */
        String finish();
    }

    /** @param number the entry's place in the list, from 1 */
    static String write(String marked, int number, Output output) {
        Sink sink = switch (output) {
            case TEXT -> new PlainText();
            case HTML -> new Html();
            case MARKDOWN -> new Markdown(number);
            default -> throw new IllegalArgumentException("no sink for " + output);
        };
        send(marked, sink);
        return sink.finish();
    }

    private static void send(String marked, Sink sink) {
        Deque<Character> open = new ArrayDeque<>();
        StringBuilder text = new StringBuilder();
        String address = "";
        for (int i = 0; i < marked.length(); i++) {
            char c = marked.charAt(i);
            if (!Marks.isMark(c)) {
                text.append(c);
                continue;
            }
            if (c == Marks.LINK_TEXT) {
                address = text.toString();
            } else if (text.length() > 0) {
                sink.text(text.toString(), formats(open), address);
            }
            text.setLength(0);
            if (c == Marks.END) {
                char closed = open.isEmpty() ? c : open.pop();
                address = closed == Marks.LINK ? "" : address;
                close(closed, sink);
            } else if (c != Marks.LINK_TEXT) {
                open.push(c);
                open(c, sink);
            }
        }
        if (text.length() > 0) {
            sink.text(text.toString(), formats(open), address);
        }
    }

    private static void open(char mark, Sink sink) {
        if (mark >= Marks.LEFT_MARGIN && mark <= Marks.BLOCK) {
            sink.open(mark);
        }
    }

    private static void close(char mark, Sink sink) {
        if (mark >= Marks.LEFT_MARGIN && mark <= Marks.BLOCK) {
            sink.close(mark);
        }
    }

    private static int formats(Deque<Character> open) {
        int formats = 0;
        for (char mark : open) {
            switch (mark) {
                case Marks.ITALIC -> formats ^= ITALIC;
                case Marks.BOLD -> formats ^= BOLD;
                case Marks.SMALL_CAPS -> formats ^= SMALL_CAPS;
                case Marks.UNDERLINE -> formats |= UNDERLINE;
                case Marks.SUPERSCRIPT -> formats |= SUPERSCRIPT;
                case Marks.SUBSCRIPT -> formats |= SUBSCRIPT;
                default -> {}
            }
        }
        return formats;
    }

    /** Whether a browser may be sent there. */
    static boolean isWebAddress(String address) {
        String lower = address.toLowerCase(Locale.ROOT);
        return lower.startsWith("http://") || lower.startsWith("https://") || lower.startsWith("ftp://");
    }
}
