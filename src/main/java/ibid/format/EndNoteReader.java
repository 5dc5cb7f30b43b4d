package ibid.format;

import ibid.model.Finding;
import ibid.model.Library;
import ibid.model.Origin;
import ibid.model.Reference;
import ibid.model.Severity;
import ibid.text.SourceText;
import ibid.text.Span;
import ibid.text.Xml;
import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.function.Consumer;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/**
 * Reads one EndNote XML text, record by record; a broken one costs no other. What a document type declares is not looked at.
 * Not thread-safe.
 */
final class EndNoteReader {
    /** Elements in one another in a record; EndNote has five. */
    private static final int DEEPEST = 20;

    private static final String STYLE = "style";
    private static final Pattern START = Pattern.compile("<(?:[\\w.-]++:)?record[\\s>]");

    private final SourceText source;
    private final Consumer<Finding> findings;
    private final XMLInputFactory factory = Xml.factory();
    private final Matcher starts;
    private final List<Reference> references = new ArrayList<>();
    private final List<Finding> broken = new ArrayList<>();

    EndNoteReader(SourceText source, Consumer<Finding> findings) {
        this.source = source;
        this.findings = findings;
        this.starts = START.matcher(source.text());
    }

    Library read() throws FormatException {
        try {
            XMLStreamReader xml = xml(0);
            while (xml.hasNext()) {
                xml.next();
                if (isRecord(xml)) {
                    starts.find();
                    add(record(xml, 0));
                }
            }
        } catch (XMLStreamException e) {
            broken(e, 0);
            rest();
        }
        if (references.isEmpty() && !broken.isEmpty()) {
            throw new FormatException(
                    broken.get(0).origin() + ": " + broken.get(0).message());
        }
        broken.forEach(findings);
        return new Library(references);
    }

    /** The records behind the one where the XML is broken, each as if it stood alone. */
    private void rest() {
        while (starts.find()) {
            int before = source.lineOf(starts.start()) - 1;
            try {
                XMLStreamReader xml = xml(starts.start());
                xml.nextTag();
                add(record(xml, before));
            } catch (XMLStreamException e) {
                broken(e, before);
            }
        }
    }

    private XMLStreamReader xml(int from) throws XMLStreamException {
        StringReader text = new StringReader(source.text());
        try {
            text.skip(from);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return factory.createXMLStreamReader(text);
    }

    private static boolean isRecord(XMLStreamReader xml) {
        return xml.isStartElement() && xml.getLocalName().equals("record");
    }

    private void add(EndNoteRecord record) {
        references.add(EndNoteConversion.reference(record, source.name()));
    }

    private void broken(XMLStreamException e, int before) {
        int line = before + (e.getLocation() == null ? 0 : e.getLocation().getLineNumber());
        String message = "not well-formed XML; the record here is left out, export it from EndNote again";
        broken.add(new Finding("BIB005", Severity.ERROR, "", message, new Origin(source.name(), 0, line, Span.EMPTY)));
    }

    private static EndNoteRecord record(XMLStreamReader xml, int before) throws XMLStreamException {
        EndNoteRecord record = new EndNoteRecord(before + xml.getLocation().getLineNumber());
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
