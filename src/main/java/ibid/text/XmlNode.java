package ibid.text;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * An element of an XML file, or a stretch of text in one. Immutable; never deeper than {@link XmlReader} allows, so that
 * whoever walks it may recurse.
 *
 * @param name of an element, without its prefix; empty if this is text
 * @param attributes by their names without prefixes, in the order of the file
 * @param children of an element, in the order of the file
 * @param content of text, as it stands there, references resolved
 * @param span from the first to the last character in the source, tags included
 */
public record XmlNode(String name, Map<String, String> attributes, List<XmlNode> children, String content, Span span) {
    static XmlNode text(String content, Span span) {
        return new XmlNode("", Map.of(), List.of(), content, span);
    }

    public boolean isText() {
        return name.isEmpty();
    }

    /** The value of an attribute, empty if there is none. */
    public String attribute(String attribute) {
        return attributes.getOrDefault(attribute, "").strip();
    }

    /** All text in it, white space folded to one space and none at the ends. */
    public String text() {
        return fold(raw());
    }

    /** All text in it as it stands there. */
    public String raw() {
        if (isText()) {
            return content;
        }
        StringBuilder text = new StringBuilder();
        append(text);
        return text.toString();
    }

    private void append(StringBuilder text) {
        text.append(content);
        for (XmlNode child : children) {
            child.append(text);
        }
    }

    /** The children that are elements. */
    public List<XmlNode> elements() {
        return children.stream().filter(child -> !child.isText()).toList();
    }

    /** The children of that name. */
    public List<XmlNode> all(String child) {
        return children.stream().filter(node -> node.name.equals(child)).toList();
    }

    /** The first child of that name. */
    public Optional<XmlNode> first(String child) {
        return children.stream().filter(node -> node.name.equals(child)).findFirst();
    }

    /** The elements of these names in it, itself not; not those that stand in another of them. */
    public List<XmlNode> within(Set<String> names) {
        List<XmlNode> found = new ArrayList<>();
        within(names, found);
        return found;
    }

    private void within(Set<String> names, List<XmlNode> found) {
        for (XmlNode child : children) {
            if (names.contains(child.name)) {
                found.add(child);
            } else {
                child.within(names, found);
            }
        }
    }

    /** Whether an element of one of these names stands anywhere in it. */
    public boolean holds(Set<String> names) {
        return children.stream().anyMatch(child -> names.contains(child.name) || child.holds(names));
    }

    /** The same without the children of these names. */
    public XmlNode without(Set<String> names) {
        List<XmlNode> kept =
                children.stream().filter(child -> !names.contains(child.name)).toList();
        return new XmlNode(name, attributes, kept, content, span);
    }

    /** White space of XML in rows is one space, at the ends none; a no-break space is none. */
    public static String fold(String text) {
        StringBuilder folded = new StringBuilder(text.length());
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c != ' ' && c != '\n' && c != '\t' && c != '\r') {
                folded.append(c);
            } else if (folded.length() > 0 && folded.charAt(folded.length() - 1) != ' ') {
                folded.append(' ');
            }
        }
        int end = folded.length();
        return end > 0 && folded.charAt(end - 1) == ' ' ? folded.substring(0, end - 1) : folded.toString();
    }
}
