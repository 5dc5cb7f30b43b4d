package ibid.csl.xml;

import java.io.IOException;
import java.io.StringReader;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import javax.xml.XMLConstants;
import javax.xml.parsers.ParserConfigurationException;
import javax.xml.parsers.SAXParser;
import javax.xml.parsers.SAXParserFactory;
import org.jspecify.annotations.Nullable;
import org.xml.sax.Attributes;
import org.xml.sax.InputSource;
import org.xml.sax.Locator;
import org.xml.sax.SAXException;
import org.xml.sax.SAXParseException;
import org.xml.sax.helpers.DefaultHandler;

/**
 * Reads the XML of styles and locales, which may come from anyone. A document type is refused, so there are no entities,
 * and nothing outside the text is ever read; size and depth are limited.
 *
 * @see <a href="https://cheatsheetseries.owasp.org/cheatsheets/XML_External_Entity_Prevention_Cheat_Sheet.html#java">XXE
 *     prevention</a>
 */
public final class CslXml {
    /** In characters; the largest published style has 245,342. */
    public static final int MAX_SIZE = 4_000_000;

    /** The deepest published style has 19 levels; JDK 25 itself stops, in words of its own, at 100. */
    static final int MAX_DEPTH = 64;

    private static final String NAMESPACE = "http://purl.org/net/xbiblio/csl";
    private static final String NO_DOCTYPE = "http://apache.org/xml/features/disallow-doctype-decl";

    private CslXml() {}

    /**
     * The root element of a style or locale.
     *
     * @param source what messages call it
     * @throws CslException if this is not XML, not in the CSL namespace, or not safe to read
     */
    public static XmlElement parse(String source, String text) throws CslException {
        if (text.isBlank()) {
            throw new CslException(source + ": the file is empty; a CSL style is an XML file with a <style> element");
        }
        if (text.length() > MAX_SIZE) {
            throw new CslException(source + ": too large for a CSL style (limit: " + MAX_SIZE + " characters)");
        }
        Builder builder = new Builder();
        try {
            saxParser().parse(new InputSource(new StringReader(text)), builder);
        } catch (SAXParseException e) {
            throw new CslException(source + ":" + Math.max(1, e.getLineNumber()) + ": " + explain(e));
        } catch (SAXException e) {
            throw new CslException(source + ":" + builder.line() + ": " + e.getMessage());
        } catch (IOException | ParserConfigurationException e) {
            throw new IllegalStateException(e);
        }
        return builder.root();
    }

    private static String explain(SAXParseException e) {
        String message = String.valueOf(e.getMessage());
        return message.contains("DOCTYPE")
                ? "a document type is not allowed in a style; delete the <!DOCTYPE …> declaration"
                : "not well-formed XML, so not a CSL style: "
                        + message.lines().findFirst().orElse("");
    }

    private static SAXParser saxParser() throws ParserConfigurationException, SAXException {
        SAXParserFactory factory = SAXParserFactory.newDefaultInstance();
        factory.setNamespaceAware(true);
        factory.setFeature(XMLConstants.FEATURE_SECURE_PROCESSING, true);
        factory.setFeature(NO_DOCTYPE, true);
        return factory.newSAXParser();
    }

    private static final class Builder extends DefaultHandler {
        private final Deque<Open> open = new ArrayDeque<>();
        private @Nullable Locator locator;
        private @Nullable XmlElement root;

        @Override
        public void setDocumentLocator(Locator newLocator) {
            locator = newLocator;
        }

        @Override
        public void startElement(String uri, String name, String qualifiedName, Attributes attributes)
                throws SAXException {
            if (open.size() >= MAX_DEPTH) {
                throw new SAXException("elements nested more than " + MAX_DEPTH + " deep; no style needs that");
            }
            if (open.isEmpty() && !uri.equals(NAMESPACE)) {
                throw new SAXException("not a CSL style: the root element is <" + qualifiedName
                        + ">; expected <style xmlns=\"" + NAMESPACE + "\">");
            }
            open.push(new Open(name, uri.equals(NAMESPACE), attributes, line()));
        }

        @Override
        public void characters(char[] characters, int start, int length) {
            open.element().text.append(characters, start, length);
        }

        @Override
        public void endElement(String uri, String name, String qualifiedName) {
            Open closed = open.pop();
            if (open.isEmpty()) {
                root = closed.toElement();
            } else if (closed.isCsl) {
                open.element().children.add(closed.toElement());
            }
        }

        @Override
        public InputSource resolveEntity(String publicId, String systemId) throws SAXException {
            throw new SAXException("a style may not refer to another file: " + systemId);
        }

        int line() {
            return locator == null ? 1 : Math.max(1, locator.getLineNumber());
        }

        XmlElement root() {
            if (root == null) {
                throw new IllegalStateException("a document without an element");
            }
            return root;
        }
    }

    /** An element whose end tag has not been seen. */
    private static final class Open {
        private final String name;
        private final boolean isCsl;
        private final Map<String, String> attributes = new LinkedHashMap<>();
        private final int line;
        private final List<XmlElement> children = new ArrayList<>();
        private final StringBuilder text = new StringBuilder();

        Open(String name, boolean isCsl, Attributes attributes, int line) {
            this.name = name;
            this.isCsl = isCsl;
            this.line = line;
            for (int i = 0; i < attributes.getLength(); i++) {
                this.attributes.put(attributes.getQName(i), attributes.getValue(i));
            }
        }

        XmlElement toElement() {
            return new XmlElement(name, attributes, children, children.isEmpty() ? text.toString() : "", line);
        }
    }
}
