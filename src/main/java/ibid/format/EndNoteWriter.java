package ibid.format;

import ibid.model.Library;
import ibid.model.Reference;
import ibid.text.Xml;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;

/** Writes EndNote XML. Not thread-safe. */
final class EndNoteWriter {
    /** The order of the elements of a record, as EndNote has it. */
    static final List<String> ORDER = List.of(
            EndNoteTable.AUTHORS,
            EndNoteTable.SECONDARY_AUTHORS,
            EndNoteTable.TERTIARY_AUTHORS,
            EndNoteTable.TRANSLATORS,
            "titles/title",
            "titles/secondary-title",
            "titles/tertiary-title",
            "titles/alt-title",
            "titles/short-title",
            "pages",
            "volume",
            "number",
            "num-vols",
            "edition",
            "section",
            "keywords/keyword",
            "dates/year",
            "dates/pub-dates/date",
            "pub-location",
            "publisher",
            "isbn",
            "accession-num",
            "call-num",
            "label",
            "work-type",
            "abstract",
            "notes",
            "research-notes",
            "urls/related-urls/url",
            "custom2",
            "misc3",
            "electronic-resource-num",
            "remote-database-name",
            "language",
            "access-date");

    private final StringBuilder xml = new StringBuilder();
    private final Deque<String> open = new ArrayDeque<>();

    String write(Library library) {
        xml.append("<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<xml><records>\n");
        int number = 0;
        for (Reference reference : library.references()) {
            write(EndNoteConversion.record(reference), ++number);
        }
        return xml.append("</records></xml>\n").toString();
    }

    private void write(EndNoteRecord record, int number) {
        xml.append("<record>\n  <rec-number>").append(number).append("</rec-number>\n  <ref-type name=\"");
        xml.append(record.type()).append("\">").append(record.number()).append("</ref-type>\n");
        for (String path : ORDER) {
            for (String text : record.all(path)) {
                element(List.of(path.split("/")), text);
            }
        }
        closeTo(List.of());
        xml.append("</record>\n");
    }

    private void element(List<String> path, String text) {
        List<String> parents = path.subList(0, path.size() - 1);
        closeTo(parents);
        for (String parent : parents.subList(open.size(), parents.size())) {
            indent().append('<').append(parent).append(">\n");
            open.addLast(parent);
        }
        String name = path.get(path.size() - 1);
        indent().append('<').append(name).append('>');
        styled(text);
        xml.append("</").append(name).append(">\n");
    }

    /** Closes what is open and not among these. */
    private void closeTo(List<String> parents) {
        while (!List.copyOf(open).equals(parents.subList(0, Math.min(open.size(), parents.size())))) {
            String name = open.removeLast();
            indent().append("</").append(name).append(">\n");
        }
    }

    private StringBuilder indent() {
        return xml.append("  ".repeat(open.size() + 1));
    }

    private void styled(String text) {
        Matcher marked = EndNoteFace.find(text);
        int from = 0;
        while (marked.find()) {
            Xml.appendEscaped(xml, text.substring(from, marked.start()));
            String face = EndNoteFace.of(marked.group(1)).name().toLowerCase(Locale.ROOT);
            xml.append("<style face=\"").append(face).append("\">");
            Xml.appendEscaped(xml, marked.group(2));
            xml.append("</style>");
            from = marked.end();
        }
        Xml.appendEscaped(xml, text.substring(from));
    }
}
