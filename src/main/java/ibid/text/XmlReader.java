package ibid.text;

import java.io.StringReader;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import javax.xml.stream.Location;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/**
 * Reads XML into a tree. Nothing outside the text is ever loaded: a document type is passed over, whatever it declares,
 * and of entities only those for characters are known. Prefixes are dropped, so that a part of a file may be read as
 * well. Not thread-safe.
 *
 * @see <a href="https://www.w3.org/TR/xml/">XML 1.0</a>
 * @see <a href="https://www.w3.org/TR/xml-entity-names/">XML Entity Definitions for Characters</a>
 */
public final class XmlReader {
    /** How deep elements may stand in one another, which is ten times as deep as in any article. */
    public static final int DEEPEST = 300;

    private final SourceText source;
    private final Consumer<String> unknownEntities;
    private final Deque<Open> open = new ArrayDeque<>();
    private final StringBuilder text = new StringBuilder();
    /** Where the last tag ended. */
    private int tagEnd;
    /** Whether that was the tag of an element without content. */
    private boolean isEmpty;

    /** An element whose end is not yet read. */
    private record Open(String name, Map<String, String> attributes, List<XmlNode> children, int start) {}

    private XmlReader(SourceText source, Consumer<String> unknownEntities) {
        this.source = source;
        this.unknownEntities = unknownEntities;
    }

    /** @throws XmlException if the text is no well-formed XML, or nested deeper than {@link #DEEPEST} */
    public static XmlNode read(SourceText source) throws XmlException {
        return read(source, name -> {});
    }

    /**
     * @param unknownEntities told the names of entities that are kept as they stand
     * @throws XmlException if the text is no well-formed XML, or nested deeper than {@link #DEEPEST}
     */
    public static XmlNode read(SourceText source, Consumer<String> unknownEntities) throws XmlException {
        try {
            return new XmlReader(source, unknownEntities).root();
        } catch (XMLStreamException e) {
            throw new XmlException(place(source, e.getLocation()) + ": not well-formed XML; " + reason(e));
        }
    }

    private static String place(SourceText source, Location location) {
        return source.name() + ":" + (location == null ? 1 : Math.max(1, location.getLineNumber()));
    }

    /** What the parser says, on one line and without the place. */
    private static String reason(XMLStreamException e) {
        String message = String.valueOf(e.getMessage());
        int at = message.indexOf("Message: ");
        String reason = XmlNode.fold(at < 0 ? message : message.substring(at + 9));
        boolean cut = reason.startsWith("XML document structures must start and end");
        return cut ? "the file breaks off inside an element" : reason;
    }

    /** The name of the first element of a file of which this is the beginning, without its prefix; empty if none shows. */
    public static String rootName(String head) {
        return XmlTags.rootName(head);
    }

    /**
     * The name of an entity that a file of which this is the beginning declares for itself; empty if there is none. Such
     * entities are not expanded: they can make a small file huge, or bring another file in.
     */
    public static String declaredEntity(String head) {
        return XmlTags.declaredEntity(head);
    }

    private XmlNode root() throws XMLStreamException, XmlException {
        if (XmlTags.next(source.text(), 0) < 0) {
            throw new XmlException(source.name() + ":1: not well-formed XML; there is no element");
        }
        XMLInputFactory factory = Xml.factory();
        factory.setProperty(XMLInputFactory.IS_REPLACING_ENTITY_REFERENCES, false);
        factory.setProperty(XMLInputFactory.IS_NAMESPACE_AWARE, false);
        XMLStreamReader xml = factory.createXMLStreamReader(new StringReader(XmlTags.withoutDoctype(source.text())));
        XmlNode root = null;
        while (xml.hasNext()) {
            switch (xml.next()) {
                case XMLStreamConstants.START_ELEMENT -> start(xml);
                case XMLStreamConstants.END_ELEMENT -> root = end();
                case XMLStreamConstants.ENTITY_REFERENCE -> entity(xml.getLocalName());
                case XMLStreamConstants.CHARACTERS, XMLStreamConstants.CDATA, XMLStreamConstants.SPACE ->
                    text.append(xml.getTextCharacters(), xml.getTextStart(), xml.getTextLength());
                default -> {}
            }
        }
        if (root == null) {
            throw new XMLStreamException("there is no element", xml.getLocation());
        }
        return root;
    }

    private void start(XMLStreamReader xml) throws XmlException {
        if (open.size() >= DEEPEST) {
            throw new XmlException(place(source, xml.getLocation()) + ": elements are nested more than " + DEEPEST
                    + " deep, which no article needs; repair the file");
        }
        int start = Math.max(tagEnd, XmlTags.next(source.text(), tagEnd));
        text(start);
        Map<String, String> attributes = new LinkedHashMap<>();
        for (int i = 0; i < xml.getAttributeCount(); i++) {
            attributes.put(XmlTags.local(xml.getAttributeLocalName(i)), xml.getAttributeValue(i));
        }
        open.push(new Open(XmlTags.local(xml.getLocalName()), attributes, new ArrayList<>(), start));
        tagEnd = XmlTags.end(source.text(), start);
        isEmpty = source.text().startsWith("/>", tagEnd - 2);
    }

    private XmlNode end() {
        if (!isEmpty) {
            int start = Math.max(tagEnd, XmlTags.next(source.text(), tagEnd));
            text(start);
            tagEnd = XmlTags.end(source.text(), start);
        }
        isEmpty = false;
        Open closed = open.pop();
        Span span = new Span(closed.start(), tagEnd);
        XmlNode node = new XmlNode(closed.name(), closed.attributes(), List.copyOf(closed.children()), "", span);
        if (!open.isEmpty()) {
            open.peek().children().add(node);
        }
        return node;
    }

    /** Ends the text that stands before a tag. */
    private void text(int end) {
        if (!text.isEmpty() && !open.isEmpty()) {
            open.peek().children().add(XmlNode.text(text.toString(), new Span(tagEnd, end)));
        }
        text.setLength(0);
    }

    private void entity(String name) {
        String character = CharacterEntities.get(name);
        if (character == null) {
            unknownEntities.accept(name);
            text.append('&').append(name).append(';');
        } else {
            text.append(character);
        }
    }
}
