package ibid.read;

import ibid.text.Xml;
import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/**
 * The XML of an article, as a stream of elements and text. Names are qualified by the prefixes of the caller, whatever the
 * file's are. Document types are refused, so that there are no entities; nesting is bounded. Not thread-safe.
 */
final class XmlPart {
    /** Elements in one another; tables in text boxes in tables make dozens. */
    private static final int DEEPEST = 5000;

    private final String place;
    private final Map<String, String> prefixes;
    private final XMLStreamReader xml;
    private int event;
    private int depth;
    private String element = "";

    /**
     * @param place what messages call it, {@code file: part}
     * @param prefixes the prefix of each namespace that matters; elements of others are called {@code ?}
     */
    XmlPart(String place, InputStream content, Map<String, String> prefixes) throws ReadException {
        this.place = place;
        this.prefixes = prefixes;
        try {
            this.xml = factory().createXMLStreamReader(decoded(content));
        } catch (IOException e) {
            throw unreadable(e);
        } catch (XMLStreamException e) {
            throw broken(e);
        }
    }

    private static XMLInputFactory factory() {
        XMLInputFactory factory = Xml.factory();
        factory.setProperty("jdk.xml.maxElementDepth", DEEPEST + 1);
        return factory;
    }

    /**
     * UTF-8 or UTF-16, as both formats have it. The JDK's own decoding tells bytes that are neither on standard error; here
     * they become U+FFFD.
     */
    private static Reader decoded(InputStream content) throws IOException {
        BufferedInputStream bytes = new BufferedInputStream(content);
        bytes.mark(3);
        byte[] start = bytes.readNBytes(3);
        bytes.reset();
        int mark = start.length < 3 ? 0 : (start[0] & 0xFF) << 8 | (start[1] & 0xFF);
        boolean wide = mark == 0xFEFF || mark == 0xFFFE;
        if (mark == 0xEFBB) {
            bytes.skipNBytes(3);
        }
        return new InputStreamReader(bytes, wide ? StandardCharsets.UTF_16 : StandardCharsets.UTF_8);
    }

    /** Goes on to the next element, end of an element or text; false at the end. */
    boolean next() throws ReadException {
        try {
            if (event == XMLStreamConstants.END_ELEMENT) {
                depth--;
            }
            do {
                if (!xml.hasNext()) {
                    return false;
                }
                event = xml.next();
                refuseDocumentType();
            } while (!xml.isStartElement() && !xml.isEndElement() && !isCharacters());
            enter();
            return true;
        } catch (XMLStreamException e) {
            throw broken(e);
        }
    }

    private boolean isCharacters() {
        return event == XMLStreamConstants.CHARACTERS || event == XMLStreamConstants.CDATA;
    }

    private void enter() throws ReadException {
        if (isText()) {
            return;
        }
        element = prefixes.getOrDefault(String.valueOf(xml.getNamespaceURI()), "?") + ":" + xml.getLocalName();
        if (xml.isStartElement() && ++depth > DEEPEST) {
            throw new ReadException(
                    place + " has more than " + DEEPEST + " elements in one another, as no article has");
        }
    }

    private void refuseDocumentType() throws ReadException {
        if (event == XMLStreamConstants.DTD) {
            throw new ReadException(place + " declares a document type, which is refused; save the article anew");
        }
    }

    boolean isStart() {
        return event == XMLStreamConstants.START_ELEMENT;
    }

    boolean isEnd() {
        return event == XMLStreamConstants.END_ELEMENT;
    }

    boolean isText() {
        return !isStart() && !isEnd();
    }

    /** The qualified name of the element that begins or ends here, {@code w:p}. */
    String name() {
        return element;
    }

    boolean begins(String name) {
        return isStart() && element.equals(name);
    }

    boolean ends(String name) {
        return isEnd() && element.equals(name);
    }

    /** How many elements are open, the one that begins or ends here among them. */
    int depth() {
        return depth;
    }

    String text() {
        return xml.getText();
    }

    /** The attribute of that local name, whatever its namespace; empty if there is none. */
    String attribute(String name) {
        for (int i = 0; i < xml.getAttributeCount(); i++) {
            if (xml.getAttributeLocalName(i).equals(name)) {
                return xml.getAttributeValue(i);
            }
        }
        return "";
    }

    /** Goes on to the end of the element that begins here. */
    void skip() throws ReadException {
        skipTo(depth);
    }

    /** Goes on to the end of the open element of that depth. */
    void skipTo(int ofDepth) throws ReadException {
        while (next()) {
            if (isEnd() && depth == ofDepth) {
                return;
            }
        }
    }

    /** The text in the element that begins here, to whose end this goes on. */
    String content() throws ReadException {
        int own = depth;
        StringBuilder text = new StringBuilder();
        while (next() && !(isEnd() && depth == own)) {
            if (isText()) {
                text.append(text());
            }
        }
        return text.toString();
    }

    private ReadException unreadable(IOException e) {
        return new ReadException(place + " " + e.getMessage() + "; get the file again");
    }

    private ReadException broken(XMLStreamException e) {
        Throwable cause = e.getNestedException();
        if (cause instanceof IOException unreadable) {
            return unreadable(unreadable);
        }
        int line = e.getLocation() == null ? 0 : e.getLocation().getLineNumber();
        return new ReadException(place + " is not well-formed XML at line " + line + "; save the article anew");
    }
}
