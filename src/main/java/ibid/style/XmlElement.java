package ibid.style;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import org.w3c.dom.Document;
import org.w3c.dom.Element;

/**
 * An element of a style or locale. Immutable, unlike a DOM, so that one parsed style serves many threads and can be
 * rewritten without a copy of what stays.
 *
 * @param name local name; elements outside the CSL namespace are not kept
 * @param text the character data of an element without children, otherwise empty
 * @param line line of the start tag, from 1
 */
record XmlElement(String name, Map<String, String> attributes, List<XmlElement> children, String text, int line) {
    XmlElement {
        attributes = Collections.unmodifiableMap(new LinkedHashMap<>(attributes));
        children = List.copyOf(children);
    }

    static XmlElement of(String name, Map<String, String> attributes, List<XmlElement> children) {
        return new XmlElement(name, attributes, children, "", 0);
    }

    boolean is(String otherName) {
        return name.equals(otherName);
    }

    /** The attribute's value, empty if absent. */
    String attribute(String attribute) {
        return attributes.getOrDefault(attribute, "");
    }

    boolean has(String attribute) {
        return attributes.containsKey(attribute);
    }

    /** The first child of that name. */
    Optional<XmlElement> child(String childName) {
        for (XmlElement child : children) {
            if (child.is(childName)) {
                return Optional.of(child);
            }
        }
        return Optional.empty();
    }

    XmlElement with(String attribute, String value) {
        Map<String, String> copy = new LinkedHashMap<>(attributes);
        copy.put(attribute, value);
        return new XmlElement(name, copy, children, text, line);
    }

    XmlElement without(String attribute) {
        Map<String, String> copy = new LinkedHashMap<>(attributes);
        copy.remove(attribute);
        return new XmlElement(name, copy, children, text, line);
    }

    XmlElement withChildren(List<XmlElement> newChildren) {
        return new XmlElement(name, attributes, newChildren, text, line);
    }

    /** The element as the root of a new DOM document, which is what citeproc-java reads. */
    Document toDocument() {
        try {
            Document document = DocumentBuilderFactory.newDefaultInstance()
                    .newDocumentBuilder()
                    .newDocument();
            document.appendChild(toDom(document));
            return document;
        } catch (ParserConfigurationException e) {
            throw new IllegalStateException(e);
        }
    }

    private Element toDom(Document document) {
        Element element = document.createElement(name);
        attributes.forEach(element::setAttribute);
        if (children.isEmpty() && !text.isEmpty()) {
            element.appendChild(document.createTextNode(text));
        }
        for (XmlElement child : children) {
            element.appendChild(child.toDom(document));
        }
        return element;
    }
}
