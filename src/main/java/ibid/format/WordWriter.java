package ibid.format;

import ibid.model.Field;
import ibid.model.ItemType;
import ibid.model.Library;
import ibid.model.Name;
import ibid.model.Names;
import ibid.model.Origin;
import ibid.model.PartialDate;
import ibid.model.Reference;
import ibid.text.Markup;
import ibid.text.SourceText;
import ibid.text.XmlException;
import ibid.text.XmlReader;
import java.util.Map;

/** Writes Word's sources. Each is read again, and what that shows to be missing is added to its comments. */
final class WordWriter {
    private final Reference reference;
    private final XmlOutput xml = new XmlOutput(1);

    private WordWriter(Reference reference) {
        this.reference = reference;
    }

    static String write(Library library) {
        XmlOutput xml = new XmlOutput(0);
        xml.add("<?xml version=\"1.0\" encoding=\"UTF-8\" standalone=\"yes\"?>\n");
        xml.open("b:Sources xmlns:b=\"" + WordXml.NAMESPACE + "\" xmlns=\"" + WordXml.NAMESPACE
                + "\" SelectedStyle=\"\"");
        library.references().forEach(reference -> xml.add(new WordWriter(reference).source(unsaid(reference))));
        xml.close();
        return xml.toString();
    }

    static Map<String, String> unsaid(Reference reference) {
        return ExactValues.missing(reference, exact -> reread(new WordWriter(reference).source(exact)));
    }

    private static Reference reread(String source) {
        try {
            return new WordReader(XmlReader.read(SourceText.of("", source.strip()))).reference(Origin.NONE);
        } catch (XmlException e) {
            throw new IllegalStateException(source, e);
        }
    }

    private String source(Map<String, String> exact) {
        xml.open("b:Source");
        leaf("Tag", reference.id());
        leaf("SourceType", WordTable.written(reference.type()));
        if (WordTable.NAMES.values().stream()
                .anyMatch(field -> reference.get(field).isPresent())) {
            people();
        }
        WordTable.texts(reference.type()).forEach((name, field) -> leaf(name, Markup.plain(reference.text(field))));
        reference.get(Field.ISSUED).ifPresent(date -> date(date, ""));
        reference.get(Field.ACCESSED).ifPresent(date -> date(date, "Accessed"));
        Field<?> pages = reference.type() == ItemType.BOOK ? Field.NUMBER_OF_PAGES : Field.PAGE;
        leaf("Pages", reference.text(pages).replace('–', '-'));
        leaf("StandardNumber", reference.text(reference.has(Field.ISBN) ? Field.ISBN : Field.ISSN));
        leaf("Comments", ExtraLines.note(reference.text(Field.NOTE), exact));
        xml.close();
        return xml.toString();
    }

    private void leaf(String name, String text) {
        xml.leaf("b:" + name, XmlOutput.escaped(text));
    }

    private void people() {
        xml.open("b:Author");
        WordTable.NAMES.forEach((role, field) -> {
            boolean first = !field.equals(Field.AUTHOR) || role.equals("Author");
            reference.get(field).filter(none -> first).ifPresent(names -> names(role, names));
        });
        xml.close();
    }

    /** Word has either people or one organisation; what is neither is told in the comments. */
    private void names(String role, Names names) {
        xml.open("b:" + role);
        if (names.list().size() == 1 && names.list().get(0).isLiteral()) {
            leaf("Corporate", names.list().get(0).literal());
        } else {
            xml.open("b:NameList");
            names.list().forEach(this::person);
            xml.close();
        }
        xml.close();
    }

    private void person(Name name) {
        xml.open("b:Person");
        leaf("Last", name.isLiteral() ? name.literal() : (name.nonDroppingParticle() + " " + name.family()).strip());
        int blank = name.given().indexOf(' ');
        leaf("Middle", blank < 0 ? "" : name.given().substring(blank + 1));
        leaf("First", blank < 0 ? name.given() : name.given().substring(0, blank));
        xml.close();
    }

    private void date(PartialDate date, String kind) {
        PartialDate.Day start = date.start();
        leaf("Year" + kind, Integer.toString(start.year()));
        leaf("Month" + kind, start.month() == 0 ? "" : BibDates.MONTHS.get(start.month() - 1));
        leaf("Day" + kind, start.day() == 0 ? "" : Integer.toString(start.day()));
    }
}
