package ibid.format;

import ibid.model.Field;
import ibid.model.ItemType;
import ibid.model.Library;
import ibid.model.Name;
import ibid.model.Names;
import ibid.model.Origin;
import ibid.model.Pages;
import ibid.model.PartialDate;
import ibid.model.Reference;
import ibid.model.Value;
import ibid.text.Markup;
import ibid.text.SourceText;
import ibid.text.XmlException;
import ibid.text.XmlReader;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;

/** Writes MODS. Each item is read again, and what that shows to be missing is added as notes. */
final class ModsWriter {
    private final Reference reference;
    private final String id;
    private final XmlOutput xml = new XmlOutput(1);

    private ModsWriter(Reference reference, String id) {
        this.reference = reference;
        this.id = id;
    }

    static String write(Library library) {
        XmlOutput xml = new XmlOutput(0);
        xml.add("<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n");
        xml.open("modsCollection xmlns=\"http://www.loc.gov/mods/v3\"");
        Set<String> ids = new HashSet<>();
        for (Reference reference : library.references()) {
            boolean free = XmlOutput.isId(reference.id()) && ids.add(reference.id());
            String id = free ? reference.id() : "";
            xml.add(new ModsWriter(reference, id).mods(unsaid(reference, id)));
        }
        xml.close();
        return xml.toString();
    }

    static Map<String, String> unsaid(Reference reference) {
        return unsaid(reference, XmlOutput.isId(reference.id()) ? reference.id() : "");
    }

    private static Map<String, String> unsaid(Reference reference, String id) {
        String said = new ModsWriter(reference, id).mods(Map.of());
        try {
            return ExactValues.missing(
                    reference, new ModsReader(XmlReader.read(SourceText.of("", said.strip()))).reference(Origin.NONE));
        } catch (XmlException e) {
            throw new IllegalStateException(said, e);
        }
    }

    private String mods(Map<String, String> exact) {
        boolean part = ModsTable.isPart(reference.type());
        xml.open("mods" + XmlOutput.attribute("ID", id) + " version=\"3.8\"");
        titles(Field.TITLE, Field.TITLE_SHORT);
        ModsTable.ROLES.forEach((role, field) -> people(role, field, !part || !role.equals("edt")));
        event();
        leaf("typeOfResource", ModsTable.resource(reference.type()));
        boolean marc =
                !ModsTable.written(reference.type()).equals(reference.type().id());
        leaf("genre" + (marc ? " authority=\"marcgt\"" : " authority=\"local\""), ModsTable.written(reference.type()));
        if (part) {
            host();
        } else {
            publication();
        }
        if (!part && reference.has(Field.COLLECTION_TITLE)) {
            series();
        }
        description();
        identifiers(part);
        location();
        ExactValues.write(xml, "note", "type", exact);
        xml.close();
        return xml.toString();
    }

    private void leaf(String tag, String text) {
        xml.leaf(tag, XmlOutput.escaped(text));
    }

    private void titles(Field<?> field, Field<?> shortField) {
        title("titleInfo", reference.text(field));
        title("titleInfo type=\"abbreviated\"", reference.text(shortField));
    }

    /** Titles in MODS are without mark-up. */
    private void title(String tag, String text) {
        if (!text.isEmpty()) {
            xml.open(tag);
            leaf("title", Markup.plain(text));
            xml.close();
        }
    }

    private void people(String role, Field<Names> field, boolean here) {
        Names names = reference.get(field).orElse(null);
        if (names == null || !here) {
            return;
        }
        names.list().forEach(name -> person(name, role));
        if (names.others()) {
            xml.open("name");
            xml.empty("etal");
            role(role);
            xml.close();
        }
    }

    private void person(Name name, String role) {
        xml.open(name.isLiteral() ? "name type=\"corporate\"" : "name type=\"personal\"");
        leaf("namePart", name.literal());
        leaf(
                "namePart type=\"family\"",
                name.isLiteral() ? "" : (name.nonDroppingParticle() + " " + name.family()).strip());
        leaf("namePart type=\"given\"", name.given());
        leaf("namePart type=\"termsOfAddress\"", name.suffix());
        role(role);
        xml.close();
    }

    private void role(String role) {
        xml.open("role");
        leaf("roleTerm authority=\"marcrelator\" type=\"code\"", role);
        xml.close();
    }

    private void event() {
        if (reference.has(Field.EVENT_TITLE)) {
            xml.open("name type=\"conference\"");
            leaf("namePart", reference.text(Field.EVENT_TITLE));
            xml.close();
        }
    }

    private void host() {
        xml.open("relatedItem type=\"host\"");
        titles(Field.CONTAINER_TITLE, Field.CONTAINER_TITLE_SHORT);
        people("edt", Field.EDITOR, true);
        people("aut", Field.CONTAINER_AUTHOR, true);
        publication();
        leaf("identifier type=\"issn\"", reference.text(Field.ISSN));
        if (reference.has(Field.COLLECTION_TITLE)) {
            series();
        }
        xml.close();
    }

    private void series() {
        xml.open("relatedItem type=\"series\"");
        title("titleInfo", reference.text(Field.COLLECTION_TITLE));
        people("edt", Field.COLLECTION_EDITOR, true);
        if (reference.has(Field.COLLECTION_NUMBER)) {
            xml.open("part");
            detail("volume", Field.COLLECTION_NUMBER);
            xml.close();
        }
        xml.close();
    }

    private void publication() {
        if (hasAny(Field.PUBLISHER, Field.PUBLISHER_PLACE, Field.EDITION, Field.ISSUED)) {
            xml.open("originInfo");
            leaf("publisher", reference.text(Field.PUBLISHER));
            if (reference.has(Field.PUBLISHER_PLACE)) {
                xml.open("place");
                leaf("placeTerm type=\"text\"", reference.text(Field.PUBLISHER_PLACE));
                xml.close();
            }
            leaf("edition", reference.text(Field.EDITION));
            issued();
            xml.close();
        }
        if (hasAny(Field.VOLUME, Field.ISSUE, Field.CHAPTER_NUMBER, Field.PAGE)) {
            xml.open("part");
            detail("volume", Field.VOLUME);
            detail("issue", Field.ISSUE);
            detail("chapter", Field.CHAPTER_NUMBER);
            pages();
            xml.close();
        }
    }

    private boolean hasAny(Field<?>... fields) {
        for (Field<?> field : fields) {
            if (reference.has(field)) {
                return true;
            }
        }
        return false;
    }

    private void issued() {
        Value date = reference.fields().get(Field.ISSUED);
        if (date != null) {
            leaf(date instanceof PartialDate ? "dateIssued encoding=\"edtf\"" : "dateIssued", date.text());
        }
    }

    private void detail(String kind, Field<?> field) {
        if (reference.has(field)) {
            xml.open("detail type=\"" + kind + "\"");
            leaf("number", reference.text(field));
            xml.close();
        }
    }

    private void pages() {
        if (!reference.has(Field.PAGE)) {
            return;
        }
        Pages pages = reference.get(Field.PAGE).orElse(null);
        xml.open("extent unit=\"pages\"");
        if (pages == null || pages.ranges().size() > 1) {
            leaf("list", reference.text(Field.PAGE));
        } else {
            leaf("start", pages.first());
            leaf("end", pages.ranges().get(0).last());
        }
        xml.close();
    }

    private void description() {
        if (reference.has(Field.LANGUAGE)) {
            xml.open("language");
            leaf("languageTerm type=\"code\"", reference.text(Field.LANGUAGE));
            xml.close();
        }
        if (hasAny(Field.MEDIUM, Field.NUMBER_OF_PAGES)) {
            xml.open("physicalDescription");
            leaf("form", reference.text(Field.MEDIUM));
            String pages = reference.text(Field.NUMBER_OF_PAGES);
            leaf("extent", pages.isEmpty() ? "" : pages + " p.");
            xml.close();
        }
        leaf("abstract", reference.text(Field.ABSTRACT));
        if (reference.type() == ItemType.THESIS) {
            leaf("note type=\"thesis\"", reference.text(Field.GENRE));
        }
        leaf("note", reference.text(Field.NOTE));
        for (String keyword : Keywords.of(reference.text(Field.KEYWORD))) {
            xml.open("subject");
            leaf("topic", keyword);
            xml.close();
        }
    }

    private void identifiers(boolean part) {
        ModsTable.IDENTIFIERS.forEach(
                (kind, field) -> leaf("identifier" + XmlOutput.attribute("type", kind), reference.text(field)));
        if (!part) {
            leaf("identifier type=\"issn\"", reference.text(Field.ISSN));
        }
    }

    private void location() {
        if (hasAny(Field.URL, Field.ARCHIVE, Field.CALL_NUMBER)) {
            xml.open("location");
            leaf("physicalLocation", reference.text(Field.ARCHIVE));
            leaf("shelfLocator", reference.text(Field.CALL_NUMBER));
            String accessed =
                    reference.get(Field.ACCESSED).map(PartialDate::text).orElse("");
            leaf("url" + XmlOutput.attribute("dateLastAccessed", accessed), reference.text(Field.URL));
            xml.close();
        }
    }
}
