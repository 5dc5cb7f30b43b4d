package ibid.format;

import ibid.text.Markup;
import ibid.text.XmlNode;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;

/**
 * The markup of a {@link ibid.model.Text} as elements of an XML format, both ways.
 *
 * @param elements for {@code i}, {@code b}, {@code sup}, {@code sub} and {@code span} the element, with attributes
 * @param tags the tag that an element stands for; empty if it stands for none and only its text counts
 */
record XmlMarkup(Map<String, String> elements, Function<XmlNode, String> tags) {
    /** The text in an element, white space folded. What is wholly set in italics is so for its looks. */
    String read(XmlNode node) {
        XmlNode inner = node;
        while (isDressed(inner)) {
            inner = inner.elements().get(0);
        }
        StringBuilder text = new StringBuilder();
        append(text, inner);
        return XmlNode.fold(text.toString());
    }

    private boolean isDressed(XmlNode node) {
        List<XmlNode> elements = node.elements();
        return elements.size() == 1
                && Set.of("i", "b").contains(tags.apply(elements.get(0)))
                && node.children().stream()
                        .allMatch(child -> !child.isText() || child.content().isBlank());
    }

    private void append(StringBuilder text, XmlNode node) {
        text.append(node.content());
        for (XmlNode child : node.children()) {
            String tag = child.isText() ? "" : tags.apply(child);
            int start = text.length();
            append(text, child);
            if (!tag.isEmpty() && text.length() > start) {
                text.insert(start, tag.equals("span") ? Markup.NOCASE : "<" + tag + ">");
                text.append("</").append(tag).append('>');
            }
        }
    }

    /** The content of an element. */
    String write(String text) {
        if (text.indexOf('<') < 0 || !Markup.isWellFormed(text)) {
            return XmlOutput.escaped(text);
        }
        StringBuilder xml = new StringBuilder();
        int at = 0;
        for (int open = text.indexOf('<'); open >= 0; open = text.indexOf('<', open + 1)) {
            int length = Markup.tagLength(text, open);
            if (length > 0) {
                xml.append(XmlOutput.escaped(text.substring(at, open)));
                xml.append(element(text.substring(open + 1, open + length - 1)));
                at = open + length;
            }
        }
        return xml.append(XmlOutput.escaped(text.substring(at))).toString();
    }

    private String element(String tag) {
        boolean closes = tag.startsWith("/");
        String name = tag.startsWith("span") ? "span" : closes ? tag.substring(1) : tag;
        String element = elements.getOrDefault(name, name);
        return closes ? "</" + element.split(" ")[0] + ">" : "<" + element + ">";
    }
}
