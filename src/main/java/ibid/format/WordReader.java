package ibid.format;

import ibid.model.Field;
import ibid.model.ItemType;
import ibid.model.Name;
import ibid.model.Names;
import ibid.model.Origin;
import ibid.model.PartialDate;
import ibid.model.Reference;
import ibid.model.Value;
import ibid.text.XmlNode;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;

/** Makes a {@link Reference} of a {@code b:Source}. */
final class WordReader {
    private static final Pattern ISSN = Pattern.compile("\\d{4}-?\\d{3}[\\dXx]");
    private static final Pattern DOI =
            Pattern.compile("(?i)(?:https?://(?:dx\\.)?doi\\.org/|doi:\\s*)?10\\.\\d{4,9}/\\S+");
    private static final String ET_AL = "et al.";

    private final XmlNode source;
    private final Map<Field<?>, Value> fields = new LinkedHashMap<>();

    WordReader(XmlNode source) {
        this.source = source;
    }

    Reference reference(Origin origin) {
        ExtraLines.Note note = ExtraLines.read(
                source.first("Comments").map(XmlNode::raw).orElse("").strip());
        ItemType type = ItemType.of(note.exact().getOrDefault("type", ""))
                .orElseGet(() ->
                        WordTable.read(text("SourceType"), !text("ThesisType").isEmpty()));
        source.first("Author").ifPresent(this::people);
        date(Field.ISSUED, "Year", "Month", "Day");
        date(Field.ACCESSED, "YearAccessed", "MonthAccessed", "DayAccessed");
        WordTable.texts(type).forEach((name, field) -> put(field, text(name)));
        if (!text("StateProvince").isEmpty() || !text("CountryRegion").isEmpty()) {
            List<String> place = new ArrayList<>(List.of(text("City"), text("StateProvince"), text("CountryRegion")));
            place.removeIf(String::isEmpty);
            put(Field.PUBLISHER_PLACE, String.join(", ", place));
        }
        put(type == ItemType.BOOK ? Field.NUMBER_OF_PAGES : Field.PAGE, text("Pages"));
        standardNumber(text("StandardNumber"));
        put(Field.NOTE, note.text());
        return note.applyTo(new Reference(text("Tag"), type, fields, origin));
    }

    private String text(String name) {
        return source.first(name).map(XmlNode::text).orElse("");
    }

    /** The first {@code b:Author} holds all roles, one of which is called so again. */
    private void people(XmlNode roles) {
        WordTable.NAMES.forEach((role, field) -> {
            Names names = new Names(List.of(), false);
            for (XmlNode each : roles.all(role)) {
                names = JatsNames.joined(names, names(each));
            }
            if ((!names.list().isEmpty() || names.others()) && !fields.containsKey(field)) {
                fields.put(field, names);
            }
        });
    }

    private static Names names(XmlNode role) {
        List<Name> names = new ArrayList<>();
        boolean others = false;
        for (XmlNode each : role.within(Set.of("Person", "Corporate"))) {
            if (each.name().equals("Corporate") && each.text().equals(ET_AL)) {
                others = true;
            } else {
                names.add(each.name().equals("Corporate") ? Name.literal(each.text()) : person(each));
            }
        }
        names.removeIf(name -> name.text().isEmpty());
        return new Names(names, others);
    }

    private static Name person(XmlNode person) {
        String first = person.first("First").map(XmlNode::text).orElse("");
        String middle = person.first("Middle").map(XmlNode::text).orElse("");
        return Name.person(person.first("Last").map(XmlNode::text).orElse(""), (first + " " + middle).strip());
    }

    private void date(Field<PartialDate> field, String yearName, String monthName, String dayName) {
        String year = text(yearName);
        if (year.isEmpty()) {
            return;
        }
        Value read = BibDates.readUnpadded(year);
        if (read instanceof PartialDate known && !text(monthName).isEmpty()) {
            read = BibDates.withMonth(known, text(monthName), text(dayName))
                    .map(Value.class::cast)
                    .orElse(read);
        }
        fields.put(field, read);
    }

    /** Word has one element for all of them; a book's is an ISBN. */
    private void standardNumber(String number) {
        if (ISSN.matcher(number).matches()) {
            put(Field.ISSN, number);
        } else if (DOI.matcher(number).matches()) {
            put(Field.DOI, XmlIdentifiers.bareDoi(number));
        } else {
            put(Field.ISBN, number);
        }
    }

    private void put(Field<?> field, String text) {
        if (!text.isEmpty()) {
            fields.put(field, field.read(text));
        }
    }
}
