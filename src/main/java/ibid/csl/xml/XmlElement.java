package ibid.csl.xml;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * An element of a style or locale. Immutable, unlike a DOM, so that one parsed style serves many threads and can be
 * rewritten without a copy of what stays.
 *
 * @param name local name; elements outside the CSL namespace are not kept
 * @param text the character data of an element without children, otherwise empty
 * @param line line of the start tag, from 1
 */
public record XmlElement(
        String name, Map<String, String> attributes, List<XmlElement> children, String text, int line) {
    public XmlElement {
        attributes = Collections.unmodifiableMap(new LinkedHashMap<>(attributes));
        children = List.copyOf(children);
    }

    public static XmlElement of(String name, Map<String, String> attributes, List<XmlElement> children) {
        return new XmlElement(name, attributes, children, "", 0);
    }

    public boolean is(String otherName) {
        return name.equals(otherName);
    }

    /** The attribute's value, empty if absent. */
    public String attribute(String attribute) {
        return attributes.getOrDefault(attribute, "");
    }

    public boolean has(String attribute) {
        return attributes.containsKey(attribute);
    }

    /** The first child of that name. */
    public Optional<XmlElement> child(String childName) {
        for (XmlElement child : children) {
            if (child.is(childName)) {
                return Optional.of(child);
            }
        }
        return Optional.empty();
    }

    public XmlElement with(String attribute, String value) {
        Map<String, String> copy = new LinkedHashMap<>(attributes);
        copy.put(attribute, value);
        return new XmlElement(name, copy, children, text, line);
    }

    public XmlElement without(String attribute) {
        Map<String, String> copy = new LinkedHashMap<>(attributes);
        copy.remove(attribute);
        return new XmlElement(name, copy, children, text, line);
    }

    public XmlElement withChildren(List<XmlElement> newChildren) {
        return new XmlElement(name, attributes, newChildren, text, line);
    }
}
