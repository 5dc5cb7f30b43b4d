package ibid.style;

import ibid.csl.xml.XmlElement;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import org.w3c.dom.Document;
import org.w3c.dom.Element;

/** Elements as a DOM, which is what citeproc-java reads. */
final class Dom {
    private Dom() {}

    /** A new document with the element as its root. */
    static Document of(XmlElement root) {
        try {
            Document document = DocumentBuilderFactory.newDefaultInstance()
                    .newDocumentBuilder()
                    .newDocument();
            document.appendChild(element(root, document));
            return document;
        } catch (ParserConfigurationException e) {
            throw new IllegalStateException(e);
        }
    }

    private static Element element(XmlElement source, Document document) {
        Element element = document.createElement(source.name());
        source.attributes().forEach(element::setAttribute);
        if (source.children().isEmpty() && !source.text().isEmpty()) {
            element.appendChild(document.createTextNode(source.text()));
        }
        for (XmlElement child : source.children()) {
            element.appendChild(element(child, document));
        }
        return element;
    }
}
