package ibid.report;

import ibid.text.Xml;

/** XML as it grows, an element a line. For one thread. */
final class XmlOutput {
    private final StringBuilder text = new StringBuilder("<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n");
    private int depth;

    /** @param attributes names and values in turn; an empty value leaves the attribute out */
    XmlOutput open(String name, String... attributes) {
        tag(name, attributes).append(">\n");
        depth++;
        return this;
    }

    XmlOutput close(String name) {
        depth--;
        indented("</").append(name).append(">\n");
        return this;
    }

    XmlOutput empty(String name, String... attributes) {
        tag(name, attributes).append("/>\n");
        return this;
    }

    XmlOutput element(String name, String content, String... attributes) {
        tag(name, attributes).append('>');
        Xml.appendEscaped(text, content);
        text.append("</").append(name).append(">\n");
        return this;
    }

    private StringBuilder tag(String name, String... attributes) {
        indented("<").append(name);
        for (int i = 0; i < attributes.length; i += 2) {
            if (!attributes[i + 1].isEmpty()) {
                text.append(' ')
                        .append(attributes[i])
                        .append("=\"")
                        .append(quoted(attributes[i + 1]))
                        .append('"');
            }
        }
        return text;
    }

    private StringBuilder indented(String start) {
        return text.append("  ".repeat(depth)).append(start);
    }

    private static String quoted(String value) {
        StringBuilder escaped = new StringBuilder();
        Xml.appendEscaped(escaped, value);
        return escaped.toString().replace("\"", "&quot;").replace("\n", "&#10;").replace("\t", "&#9;");
    }

    @Override
    public String toString() {
        return text.toString();
    }
}
