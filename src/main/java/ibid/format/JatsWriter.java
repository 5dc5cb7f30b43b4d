package ibid.format;

import ibid.model.Field;
import ibid.model.Identifier;
import ibid.model.ItemType;
import ibid.model.Library;
import ibid.model.Names;
import ibid.model.Origin;
import ibid.model.Pages;
import ibid.model.PartialDate;
import ibid.model.Reference;
import ibid.model.Text;
import ibid.model.Value;
import ibid.text.SourceText;
import ibid.text.XmlException;
import ibid.text.XmlNode;
import ibid.text.XmlReader;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Writes a library as a {@code ref-list}. Each citation is read again, and what that shows to be missing is added. */
final class JatsWriter {
    private final Reference reference;
    private final XmlOutput xml = new XmlOutput(2);

    private JatsWriter(Reference reference) {
        this.reference = reference;
    }

    static String write(Library library) {
        XmlOutput xml = new XmlOutput(0);
        xml.add("<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n");
        xml.open("ref-list xmlns:xlink=\"http://www.w3.org/1999/xlink\"");
        Set<String> ids = new HashSet<>();
        for (Reference reference : library.references()) {
            String id = reference.id();
            boolean free = XmlOutput.isId(id) && ids.add(id);
            xml.open("ref" + XmlOutput.attribute("id", free ? id : ""));
            String citation = new JatsWriter(reference).citation(Map.of());
            Map<String, String> missing = ExactValues.missing(reference, reread(citation, free ? id : ""));
            xml.add(missing.isEmpty() ? citation : new JatsWriter(reference).citation(missing));
            xml.close();
        }
        xml.close();
        return xml.toString();
    }

    /** What JATS has no element for, or not one that would be read back the same. */
    static Map<String, String> unsaid(Reference reference) {
        String id = XmlOutput.isId(reference.id()) ? reference.id() : "";
        return ExactValues.missing(reference, reread(new JatsWriter(reference).citation(Map.of()), id));
    }

    private static Reference reread(String citation, String id) {
        try {
            XmlNode node = XmlReader.read(SourceText.of("", citation.strip()));
            return new JatsCitation(node, id, Origin.NONE).reference();
        } catch (XmlException e) {
            throw new IllegalStateException(citation, e);
        }
    }

    private String citation(Map<String, String> exact) {
        xml.open("element-citation"
                + XmlOutput.attribute("publication-type", JatsTable.publicationType(reference.type()))
                + XmlOutput.attribute("xml:lang", language()));
        JatsTable.PEOPLE.forEach(this::people);
        titles();
        issued();
        JatsTable.ELEMENTS.forEach(
                (element, field) -> element(element, reference.fields().get(field)));
        number();
        pages();
        identifiers();
        accessed();
        leaf("comment", reference.fields().get(Field.NOTE));
        leaf("annotation", reference.fields().get(Field.ANNOTE));
        ExactValues.write(xml, "named-content", "content-type", exact);
        xml.close();
        return xml.toString();
    }

    private String language() {
        String language = reference.text(Field.LANGUAGE);
        return language.matches("[A-Za-z]{2,3}(-[A-Za-z0-9]{2,8})*") ? language : "";
    }

    private void people(String kind, Field<Names> field) {
        reference.get(field).ifPresent(names -> {
            xml.open("person-group" + XmlOutput.attribute("person-group-type", kind));
            JatsNames.write(xml, names);
            xml.close();
        });
    }

    private void titles() {
        ItemType type = reference.type();
        boolean own = JatsTable.isPart(type) || type == ItemType.DATASET || reference.has(Field.CONTAINER_TITLE);
        String element = own ? JatsTable.titleElement(type) : "source";
        leaf(element, reference.fields().get(Field.TITLE));
        leaf("source", reference.fields().get(Field.CONTAINER_TITLE));
    }

    private void element(String element, @Nullable Value value) {
        String iso = value instanceof PartialDate date ? date.text() : "";
        leaf(element + XmlOutput.attribute("iso-8601-date", iso), value);
    }

    private void leaf(String tag, @Nullable Value value) {
        if (value != null) {
            String text = value.text();
            xml.leaf(tag, value instanceof Text ? JatsTable.MARKUP.write(text) : XmlOutput.escaped(text));
        }
    }

    private void issued() {
        PartialDate date = reference.get(Field.ISSUED).orElse(null);
        if (date == null) {
            leaf("year", reference.fields().get(Field.ISSUED));
            return;
        }
        String suffix = reference.text(Field.YEAR_SUFFIX).matches("[a-z]") ? reference.text(Field.YEAR_SUFFIX) : "";
        PartialDate.Day day = date.start();
        boolean simple = date.equals(PartialDate.of(day.year(), day.month(), day.day()));
        String iso = simple && suffix.isEmpty() && day.month() == 0 ? "" : date.text();
        String year = new PartialDate.Day(day.year(), 0, 0).text();
        xml.leaf("year" + XmlOutput.attribute("iso-8601-date", iso), year + suffix);
        xml.leaf("month", day.month() == 0 ? "" : BibDates.MONTHS.get(day.month() - 1));
        xml.leaf("day", day.day() == 0 ? "" : Integer.toString(day.day()));
    }

    private void number() {
        if (reference.type() == ItemType.PATENT) {
            String country = reference.text(Field.JURISDICTION);
            leaf(
                    "patent" + XmlOutput.attribute("country", country),
                    reference.fields().get(Field.NUMBER));
        } else if (reference.type() == ItemType.STANDARD) {
            leaf("std", reference.fields().get(Field.NUMBER));
        }
        leaf("size units=\"pages\"", reference.fields().get(Field.NUMBER_OF_PAGES));
    }

    private void pages() {
        Pages pages = reference.get(Field.PAGE).orElse(null);
        if (pages == null) {
            leaf("page-range", reference.fields().get(Field.PAGE));
            return;
        }
        Pages.Range range = pages.ranges().get(0);
        boolean single = range.first().equals(range.last());
        boolean number = single && pages.ranges().size() == 1 && range.first().matches("e\\d+");
        xml.leaf(number ? "elocation-id" : "fpage", XmlOutput.escaped(range.first()));
        xml.leaf("lpage", single ? "" : XmlOutput.escaped(range.last()));
        xml.leaf("page-range", pages.ranges().size() > 1 ? XmlOutput.escaped(pages.text()) : "");
    }

    private void identifiers() {
        JatsTable.IDENTIFIERS.forEach((kind, field) -> leaf(
                "pub-id" + XmlOutput.attribute("pub-id-type", kind),
                reference.fields().get(field)));
        if (reference.text(Field.ARCHIVE).equals("arXiv")) {
            leaf("pub-id pub-id-type=\"arxiv\"", reference.fields().get(Field.ARCHIVE_LOCATION));
        }
        Identifier url = reference.get(Field.URL).orElse(null);
        if (url != null) {
            String target = XmlOutput.attribute("xlink:href", url.text());
            leaf("ext-link ext-link-type=\"uri\"" + target, url);
        }
    }

    private void accessed() {
        reference
                .get(Field.ACCESSED)
                .ifPresent(date -> leaf(
                        "date-in-citation content-type=\"access-date\""
                                + XmlOutput.attribute("iso-8601-date", date.text()),
                        date));
    }
}
