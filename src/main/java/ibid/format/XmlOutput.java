package ibid.format;

import ibid.text.Xml;
import java.util.ArrayDeque;
import java.util.Deque;

/** XML as it grows: indented by two spaces, an element without elements on one line. Not thread-safe. */
final class XmlOutput {
    private final StringBuilder xml = new StringBuilder();
    private final Deque<String> open = new ArrayDeque<>();
    private final int depth;

    /** @param depth how deep the first element is indented */
    XmlOutput(int depth) {
        this.depth = depth;
    }

    /** Opens an element that holds elements; {@code tag} may have attributes. */
    void open(String tag) {
        indent().append('<').append(tag).append(">\n");
        open.push(tag.split(" ")[0]);
    }

    void close() {
        String name = open.pop();
        indent().append("</").append(name).append(">\n");
    }

    /** An element that holds text, of which there is none if it is empty. */
    void leaf(String tag, String content) {
        if (!content.isEmpty()) {
            indent().append('<').append(tag).append('>').append(content);
            xml.append("</").append(tag.split(" ")[0]).append(">\n");
        }
    }

    void empty(String tag) {
        indent().append('<').append(tag).append("/>\n");
    }

    /** What is XML already, with its indentation and line ends. */
    void add(String ready) {
        xml.append(ready);
    }

    private StringBuilder indent() {
        return xml.append("  ".repeat(depth + open.size()));
    }

    @Override
    public String toString() {
        return xml.toString();
    }

    /** A blank and an attribute; nothing if there is no value. */
    static String attribute(String name, String value) {
        return value.isEmpty() ? "" : " " + name + "=\"" + escaped(value) + "\"";
    }

    /** For text and for attributes; what XML has no place for is U+FFFD. */
    static String escaped(String text) {
        StringBuilder escaped = new StringBuilder(text.length() + 8);
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            switch (c) {
                case '&' -> escaped.append("&amp;");
                case '<' -> escaped.append("&lt;");
                case '>' -> escaped.append("&gt;");
                case '"' -> escaped.append("&quot;");
                case '\n', '\t', '\r' -> escaped.append("&#").append((int) c).append(';');
                default -> escaped.append(Xml.canHold(text, i) ? c : '\ufffd');
            }
        }
        return escaped.toString();
    }

    /** Whether it may be the {@code id} of an element; of letters only those are looked at that keys have. */
    static boolean isId(String text) {
        return text.matches("[\\p{L}_][\\p{L}\\p{Nd}_.-]*");
    }
}
