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
        int at = 0;
        while (true) {
            while (at < head.length() && (head.charAt(at) <= ' ' || head.charAt(at) == '\uFEFF')) {
                at++;
            }
            if (!head.startsWith("<", at)) {
                return "";
            }
            boolean declares = head.startsWith("<!", at) || head.startsWith("<?", at);
            int end = declares ? declarationEnd(head, at) : nameEnd(head, at + 1);
            if (!declares || end < 0) {
                return end < 0 ? "" : local(head.substring(at + 1, end));
            }
            at = end;
        }
    }

    /** Where a comment, instruction or document type that begins at {@code at} ends; -1 if it does not. */
    private static int declarationEnd(String head, int at) {
        int subset = head.indexOf('[', at);
        int close = head.indexOf('>', at);
        String end = head.startsWith("<!--", at) ? "-->" : head.startsWith("<?", at) ? "?>" : ">";
        if (end.equals(">") && subset >= 0 && subset < close) {
            int after = head.indexOf("]", subset);
            close = after < 0 ? -1 : head.indexOf('>', after);
        } else {
            close = head.indexOf(end, at);
        }
        return close < 0 ? -1 : close + end.length();
    }

    private static int nameEnd(String head, int start) {
        int end = start;
        while (end < head.length() && head.charAt(end) > ' ' && "/>".indexOf(head.charAt(end)) < 0) {
            end++;
        }
        return end;
    }

    private XmlNode root() throws XMLStreamException, XmlException {
        XMLInputFactory factory = XMLInputFactory.newDefaultFactory();
        factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
        factory.setProperty(XMLInputFactory.IS_REPLACING_ENTITY_REFERENCES, false);
        factory.setProperty(XMLInputFactory.IS_NAMESPACE_AWARE, false);
        XMLStreamReader xml = factory.createXMLStreamReader(new StringReader(source.text()));
        XmlNode root = null;
        while (xml.hasNext()) {
            switch (xml.next()) {
                case XMLStreamConstants.START_ELEMENT -> start(xml);
                case XMLStreamConstants.END_ELEMENT -> root = end(xml);
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
        int end = offset(xml);
        // No tag holds a < but its first.
        int start = Math.max(tagEnd, source.text().lastIndexOf('<', end - 1));
        text(start);
        Map<String, String> attributes = new LinkedHashMap<>();
        for (int i = 0; i < xml.getAttributeCount(); i++) {
            attributes.put(local(xml.getAttributeLocalName(i)), xml.getAttributeValue(i));
        }
        open.push(new Open(local(xml.getLocalName()), attributes, new ArrayList<>(), start));
        tagEnd = end;
    }

    private XmlNode end(XMLStreamReader xml) {
        int end = offset(xml);
        text(Math.max(tagEnd, source.text().lastIndexOf('<', end - 1)));
        tagEnd = end;
        Open closed = open.pop();
        Span span = new Span(closed.start(), end);
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

    /** Where the tag just read ends; the parser may have looked at what follows it already. */
    private int offset(XMLStreamReader xml) {
        int offset = Math.min(xml.getLocation().getCharacterOffset(), source.length());
        return Math.max(tagEnd, source.text().lastIndexOf('>', offset - 1) + 1);
    }

    private static String local(String name) {
        return name.substring(name.indexOf(':') + 1);
    }
}
