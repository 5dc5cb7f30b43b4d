package ibid.parse;

import ibid.text.Span;
import ibid.text.Xml;
import java.io.Reader;
import java.util.ArrayList;
import java.util.List;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/**
 * References with their labels: {@code <dataset><sequence><author>…</author> <date>…</date></sequence></dataset>}. One
 * sequence a reference; its text, all white space as one space, is the printed reference: segments with no white space
 * between their elements touch in print, as in {@code <volume>14</volume><issue>(3)</issue>}. What to train on, and what
 * a user corrects by hand.
 */
public final class TaggedXml {
    public static final String HEAD = "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<dataset>\n";
    public static final String FOOT = "</dataset>\n";

    private TaggedXml() {}

    /** One {@code <sequence>} element with its line end. */
    public static String write(List<Segment> segments) {
        StringBuilder xml = new StringBuilder("  <sequence>");
        for (int i = 0; i < segments.size(); i++) {
            Segment segment = segments.get(i);
            String tag = segment.label().tag();
            boolean touches = i > 0 && segments.get(i - 1).touches(segment);
            xml.append(touches ? "<" : "\n    <").append(tag).append('>');
            Xml.appendEscaped(xml, segment.text());
            xml.append("</").append(tag).append('>');
        }
        return xml.append("\n  </sequence>\n").toString();
    }

    /** What was printed where {@link #read} found these segments. */
    public static String printed(List<Segment> segments) {
        StringBuilder printed = new StringBuilder();
        for (int i = 0; i < segments.size(); i++) {
            boolean spaced = i > 0 && !segments.get(i - 1).touches(segments.get(i));
            printed.append(spaced ? " " : "").append(segments.get(i).text());
        }
        return printed.toString();
    }

    /**
     * Reads all sequences. The spans of the segments are places in what was printed, see {@link #printed}.
     *
     * @param name what messages call the file
     * @throws TaggedXmlException if the file is no such XML, or an element has a name that is no label
     */
    public static List<List<Segment>> read(String name, Reader xml) throws TaggedXmlException {
        try {
            return sequences(name, Xml.factory().createXMLStreamReader(xml));
        } catch (XMLStreamException e) {
            int line = e.getLocation() == null ? 0 : e.getLocation().getLineNumber();
            throw new TaggedXmlException(
                    name + ":" + line + ": not well-formed XML; a tagged reference file is expected");
        }
    }

    private static List<List<Segment>> sequences(String name, XMLStreamReader xml)
            throws XMLStreamException, TaggedXmlException {
        List<List<Segment>> sequences = new ArrayList<>();
        while (xml.hasNext()) {
            if (xml.next() == XMLStreamConstants.START_ELEMENT
                    && xml.getLocalName().equals("sequence")) {
                sequences.add(sequence(name, xml));
            }
        }
        return sequences;
    }

    private static List<Segment> sequence(String name, XMLStreamReader xml)
            throws XMLStreamException, TaggedXmlException {
        List<Segment> segments = new ArrayList<>();
        int end = 0;
        boolean spaced = false;
        while (xml.next() != XMLStreamConstants.END_ELEMENT) {
            if (!xml.isStartElement()) {
                spaced |= isSpace(xml);
                continue;
            }
            Label label = label(name, xml);
            String element = xml.getElementText();
            String text = element.strip();
            spaced |= !element.startsWith(text);
            if (!text.isEmpty()) {
                String folded = text.replaceAll("\\s+", " ");
                int start = segments.isEmpty() || !spaced ? end : end + 1;
                end = start + folded.length();
                segments.add(new Segment(label, folded, new Span(start, end)));
                spaced = false;
            }
            spaced |= !element.endsWith(text);
        }
        return segments;
    }

    /** Whether this is white space between elements, not a comment. */
    private static boolean isSpace(XMLStreamReader xml) throws XMLStreamException {
        boolean skipped = xml.getEventType() == XMLStreamConstants.COMMENT
                || xml.getEventType() == XMLStreamConstants.PROCESSING_INSTRUCTION;
        if (!skipped && !xml.isWhiteSpace()) {
            throw new XMLStreamException("text that has no label", xml.getLocation());
        }
        return !skipped;
    }

    private static Label label(String name, XMLStreamReader xml) throws TaggedXmlException {
        String tag = xml.getLocalName();
        int line = xml.getLocation().getLineNumber();
        return Label.of(tag)
                .orElseThrow(() -> new TaggedXmlException(
                        name + ":" + line + ": <" + tag + "> is no label; see the list of labels in the manual"));
    }
}
