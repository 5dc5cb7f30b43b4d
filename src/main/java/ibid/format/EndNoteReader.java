package ibid.format;

import ibid.model.Finding;
import ibid.model.Library;
import ibid.model.Origin;
import ibid.model.Reference;
import ibid.model.Severity;
import ibid.text.SourceText;
import ibid.text.Span;
import ibid.text.Xml;
import java.io.StringReader;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.function.Consumer;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/** Reads one EndNote XML text, record by record. What a document type declares is not looked at. Not thread-safe. */
final class EndNoteReader {
    /** Elements in one another in a record; EndNote has five. */
    private static final int DEEPEST = 20;

    private static final String STYLE = "style";

    private final SourceText source;
    private final Consumer<Finding> findings;
    private final List<Reference> references = new ArrayList<>();

    EndNoteReader(SourceText source, Consumer<Finding> findings) {
        this.source = source;
        this.findings = findings;
    }

    Library read() throws FormatException {
        try {
            XMLStreamReader xml = Xml.factory().createXMLStreamReader(new StringReader(source.text()));
            while (xml.hasNext()) {
                xml.next();
                if (xml.isStartElement() && xml.getLocalName().equals("record")) {
                    references.add(EndNoteConversion.reference(record(xml), source.name()));
                }
            }
        } catch (XMLStreamException e) {
            broken(e);
        }
        return new Library(references);
    }

    /** The records before the place where the XML is broken are kept. */
    private void broken(XMLStreamException e) throws FormatException {
        int line = e.getLocation() == null ? 0 : e.getLocation().getLineNumber();
        String message = "not well-formed XML from here on; export it from EndNote again";
        Origin origin = new Origin(source.name(), 0, line, Span.EMPTY);
        if (references.isEmpty()) {
            throw new FormatException(origin + ": " + message);
        }
        findings.accept(new Finding("BIB005", Severity.ERROR, "", message, origin));
    }

    private static EndNoteRecord record(XMLStreamReader xml) throws XMLStreamException {
        EndNoteRecord record = new EndNoteRecord(xml.getLocation().getLineNumber());
        Deque<String> path = new ArrayDeque<>();
        StringBuilder text = new StringBuilder();
        while (xml.next() >= 0) {
            if (xml.isStartElement()) {
                begin(xml, record, path, text);
            } else if (xml.isEndElement()) {
                if (path.isEmpty()) {
                    return record;
                }
                end(record, path, text);
            } else if (xml.hasText()) {
                text.append(xml.getText());
            }
        }
        return record;
    }

    private static void begin(XMLStreamReader xml, EndNoteRecord record, Deque<String> path, StringBuilder text)
            throws XMLStreamException {
        String name = xml.getLocalName();
        if (path.size() > DEEPEST) {
            throw new XMLStreamException("too deep", xml.getLocation());
        } else if (name.equals(STYLE)) {
            text.append(styled(xml));
            return;
        } else if (name.equals("ref-type")) {
            String type = attribute(xml, "name");
            record.setType(type, xml.getElementText().strip());
            return;
        }
        text.setLength(0);
        path.addLast(name);
    }

    private static void end(EndNoteRecord record, Deque<String> path, StringBuilder text) {
        record.add(String.join("/", path), text.toString().strip());
        text.setLength(0);
        path.removeLast();
    }

    /** The text in a {@code style}, with mark-up for what its faces are. */
    private static String styled(XMLStreamReader xml) throws XMLStreamException {
        String face = attribute(xml, "face");
        String text = xml.getElementText();
        for (EndNoteFace known : EndNoteFace.values()) {
            text = known.isIn(face) && !text.isBlank() ? known.marked(text) : text;
        }
        return text;
    }

    private static String attribute(XMLStreamReader xml, String name) {
        String value = xml.getAttributeValue(null, name);
        return value == null ? "" : value;
    }
}
