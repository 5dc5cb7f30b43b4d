package ibid.format;

import ibid.model.Field;
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
import ibid.text.XmlReader;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;

/** Writes a library as a {@code listBibl}. Each entry is read again, and what that shows to be missing is added. */
final class TeiWriter {
    private final Reference reference;
    private final String id;
    private final XmlOutput xml = new XmlOutput(1);

    private TeiWriter(Reference reference, String id) {
        this.reference = reference;
        this.id = id;
    }

    static String write(Library library) {
        XmlOutput xml = new XmlOutput(0);
        xml.add("<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n");
        xml.open("listBibl xmlns=\"http://www.tei-c.org/ns/1.0\"");
        Set<String> ids = new HashSet<>();
        for (Reference reference : library.references()) {
            boolean free = XmlOutput.isId(reference.id()) && ids.add(reference.id());
            String id = free ? reference.id() : "";
            String entry = new TeiWriter(reference, id).entry(Map.of());
            Map<String, String> missing = ExactValues.missing(reference, reread(entry));
            xml.add(missing.isEmpty() ? entry : new TeiWriter(reference, id).entry(missing));
        }
        xml.close();
        return xml.toString();
    }

    /** What TEI has no element for, or not one that would be read back the same. */
    static Map<String, String> unsaid(Reference reference) {
        String id = XmlOutput.isId(reference.id()) ? reference.id() : "";
        return ExactValues.missing(reference, reread(new TeiWriter(reference, id).entry(Map.of())));
    }

    private static Reference reread(String entry) {
        try {
            return new TeiBibl(XmlReader.read(SourceText.of("", entry.strip())), Origin.NONE).reference();
        } catch (XmlException e) {
            throw new IllegalStateException(entry, e);
        }
    }

    private String entry(Map<String, String> exact) {
        xml.open("biblStruct"
                + XmlOutput.attribute("xml:id", id)
                + XmlOutput.attribute("type", reference.type().id()));
        boolean part = reference.has(Field.CONTAINER_TITLE);
        if (part) {
            xml.open("analytic");
            leaf("title level=\"a\"", Field.TITLE);
            people("author", Field.AUTHOR);
            language();
            xml.close();
        }
        monograph(part);
        series();
        identifiers();
        leaf("note type=\"accessed\"", Field.ACCESSED);
        leaf("note type=\"genre\"", Field.GENRE);
        leaf("note", Field.NOTE);
        ExactValues.write(xml, "note", "type", exact);
        xml.close();
        return xml.toString();
    }

    private void monograph(boolean part) {
        xml.open("monogr");
        ItemType type = reference.type();
        String own = type == ItemType.MANUSCRIPT || type == ItemType.THESIS ? "u" : "m";
        String level = XmlOutput.attribute("level", part ? TeiTable.level(type) : own);
        leaf("title" + level, part ? Field.CONTAINER_TITLE : Field.TITLE);
        people("author", part ? Field.CONTAINER_AUTHOR : Field.AUTHOR);
        people("editor", Field.EDITOR);
        TeiTable.ROLES.forEach((role, field) -> people("editor" + XmlOutput.attribute("role", role), field));
        if (!part) {
            language();
        }
        leaf("edition", Field.EDITION);
        meeting();
        imprint();
        String pages = reference.text(Field.NUMBER_OF_PAGES);
        xml.leaf("extent", pages.isEmpty() ? "" : XmlOutput.escaped(pages + " p."));
        xml.close();
    }

    private void language() {
        String language = reference.text(Field.LANGUAGE);
        if (!language.isEmpty()) {
            xml.empty("textLang" + XmlOutput.attribute("mainLang", language));
        }
    }

    private void meeting() {
        if (reference.has(Field.EVENT_TITLE)) {
            String place = reference.text(Field.EVENT_PLACE);
            PartialDate date = reference.get(Field.EVENT_DATE).orElse(null);
            xml.leaf(
                    "meeting",
                    TeiTable.MARKUP.write(reference.text(Field.EVENT_TITLE))
                            + (place.isEmpty() ? "" : " <placeName>" + XmlOutput.escaped(place) + "</placeName>")
                            + (date == null ? "" : " <date" + when(date) + ">" + date.text() + "</date>"));
        }
    }

    private void imprint() {
        xml.open("imprint");
        leaf("pubPlace", Field.PUBLISHER_PLACE);
        leaf("publisher", Field.PUBLISHER);
        PartialDate date = reference.get(Field.ISSUED).orElse(null);
        if (date == null) {
            xml.leaf("date", XmlOutput.escaped(reference.text(Field.ISSUED)));
        } else {
            xml.leaf("date" + when(date), date.text());
        }
        leaf("biblScope unit=\"volume\"", Field.VOLUME);
        leaf("biblScope unit=\"issue\"", Field.ISSUE);
        leaf("biblScope unit=\"chapter\"", Field.CHAPTER_NUMBER);
        leaf("biblScope unit=\"part\"", Field.PART_NUMBER);
        pages();
        xml.close();
    }

    /** A date in the form that TEI takes from W3C's schemas, which know no seasons and nothing approximate. */
    private static String when(PartialDate date) {
        String text = date.text();
        boolean plain = date.season() == 0 && date.endSeason() == 0 && !date.circa();
        if (!plain || text.startsWith("Y")) {
            return "";
        } else if (date.end() == null) {
            return XmlOutput.attribute("when", text);
        }
        String[] ends = text.split("/", 2);
        return XmlOutput.attribute("from", ends[0]) + XmlOutput.attribute("to", ends[1].equals("..") ? "" : ends[1]);
    }

    private void pages() {
        Pages.Range range = reference
                .get(Field.PAGE)
                .filter(pages -> pages.ranges().size() == 1)
                .map(pages -> pages.ranges().get(0))
                .orElse(new Pages.Range("", ""));
        String ends = range.first().equals(range.last())
                ? ""
                : XmlOutput.attribute("from", range.first()) + XmlOutput.attribute("to", range.last());
        leaf("biblScope unit=\"page\"" + ends, Field.PAGE);
    }

    private void series() {
        if (reference.has(Field.COLLECTION_TITLE)) {
            xml.open("series");
            leaf("title level=\"s\"", Field.COLLECTION_TITLE);
            people("editor", Field.COLLECTION_EDITOR);
            leaf("biblScope unit=\"volume\"", Field.COLLECTION_NUMBER);
            xml.close();
        }
    }

    private void identifiers() {
        TeiTable.IDENTIFIERS.forEach((kind, field) -> leaf("idno" + XmlOutput.attribute("type", kind), field));
        if (reference.text(Field.ARCHIVE).equals("arXiv")) {
            leaf("idno type=\"arXiv\"", Field.ARCHIVE_LOCATION);
        }
        String url = reference.text(Field.URL);
        if (!url.isEmpty()) {
            xml.empty("ptr" + XmlOutput.attribute("target", url));
        }
    }

    private void people(String tag, Field<Names> field) {
        reference.get(field).ifPresent(names -> TeiNames.write(xml, tag, names));
    }

    private void leaf(String tag, Field<?> field) {
        Value value = reference.fields().get(field);
        if (value != null) {
            String text = value.text();
            xml.leaf(tag, value instanceof Text ? TeiTable.MARKUP.write(text) : XmlOutput.escaped(text));
        }
    }
}
