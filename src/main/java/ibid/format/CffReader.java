package ibid.format;

import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import ibid.model.Field;
import ibid.model.ItemType;
import ibid.model.Name;
import ibid.model.Names;
import ibid.model.Origin;
import ibid.model.PartialDate;
import ibid.model.Reference;
import ibid.model.Value;
import ibid.text.Span;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** Makes a {@link Reference} of a reference of a CITATION.cff, or of the file's own head. */
final class CffReader {
    private final JsonObject item;
    private final Map<Field<?>, Value> fields = new LinkedHashMap<>();

    private CffReader(JsonObject item) {
        this.item = item;
    }

    /** @param root whether it is the head of the file, which is about software unless it says so */
    static Reference reference(JsonObject item, boolean root, String source, int line) {
        Origin origin = new Origin(source, 0, line, Span.EMPTY);
        String type = YamlValues.text(item, "type");
        return new CffReader(item).reference(type.isEmpty() && root ? "software" : type, origin);
    }

    private Reference reference(String typeName, Origin origin) {
        ExtraLines.Note note = ExtraLines.read(YamlValues.text(item, "notes"));
        ItemType type = ItemType.of(note.exact().getOrDefault("type", "")).orElseGet(() -> CffTable.read(typeName));
        CffTable.NAMES.forEach((name, field) -> names(field, name));
        dates();
        containers(type);
        publisher();
        CffTable.TEXTS.forEach((name, field) -> put(field, YamlValues.text(item, name)));
        put(Field.GENRE, type == ItemType.THESIS ? YamlValues.text(item, "thesis-type") : "");
        pages();
        identifiers();
        put(Field.LANGUAGE, YamlValues.text(item, "languages"));
        put(
                Field.KEYWORD,
                YamlValues.all(item, "keywords").stream().map(YamlValues::text).collect(Collectors.joining("; ")));
        put(Field.NOTE, note.text());
        return note.applyTo(new Reference(YamlValues.text(item, "label"), type, fields, origin));
    }

    private void names(Field<Names> field, String key) {
        List<Name> names = new ArrayList<>();
        for (JsonElement each : YamlValues.all(item, key)) {
            if (each instanceof JsonObject person && !name(person).text().isEmpty()) {
                names.add(name(person));
            } else if (each.isJsonPrimitive()) {
                names.add(Name.literal(YamlValues.text(each)));
            }
        }
        if (!names.isEmpty()) {
            fields.put(field, new Names(names, false));
        }
    }

    /** A person, or what has a {@code name}: an organisation; of a person perhaps the alias alone is known. */
    private static Name name(JsonObject person) {
        String family = YamlValues.text(person, "family-names");
        String given = YamlValues.text(person, "given-names");
        if (family.isEmpty() && given.isEmpty()) {
            String name = YamlValues.text(person, "name");
            return Name.literal(name.isEmpty() ? YamlValues.text(person, "alias") : name);
        }
        return new Name(
                family,
                given,
                "",
                YamlValues.text(person, "name-particle"),
                YamlValues.text(person, "name-suffix"),
                "");
    }

    private void dates() {
        String year = YamlValues.text(item, "year");
        String month = YamlValues.text(item, "month");
        if (!year.isEmpty()) {
            Value read = BibDates.readUnpadded(year);
            boolean dated = read instanceof PartialDate && !month.isEmpty();
            fields.put(
                    Field.ISSUED,
                    dated
                            ? BibDates.withMonth((PartialDate) read, month, "")
                                    .map(Value.class::cast)
                                    .orElse(read)
                            : read);
        }
        for (String name : List.of("issue-date", "date-published", "date-released")) {
            date(Field.ISSUED, YamlValues.text(item, name));
        }
        date(Field.ACCESSED, YamlValues.text(item, "date-downloaded"));
        date(Field.ACCESSED, YamlValues.text(item, "date-accessed"));
        date(Field.ORIGINAL_DATE, YamlValues.text(item, "year-original"));
        date(Field.EVENT_DATE, YamlValues.text(YamlValues.map(item, "conference"), "date-start"));
    }

    private void date(Field<PartialDate> field, String text) {
        if (!text.isEmpty()) {
            fields.put(field, BibDates.read(text));
        }
    }

    private void containers(ItemType type) {
        String collection = YamlValues.text(item, "collection-title");
        put(Field.CONTAINER_TITLE, YamlValues.text(item, "journal"));
        boolean isContainer = CffTable.isInCollection(type) && !fields.containsKey(Field.CONTAINER_TITLE);
        put(isContainer ? Field.CONTAINER_TITLE : Field.COLLECTION_TITLE, collection);
        JsonObject conference = YamlValues.map(item, "conference");
        put(Field.EVENT_TITLE, YamlValues.text(conference, "name"));
        put(Field.EVENT_PLACE, YamlValues.text(conference, "city"));
    }

    /** Of theses and reports the institution stands for the publisher, of recordings the location for its place. */
    private void publisher() {
        for (String name : List.of("institution", "publisher")) {
            put(Field.PUBLISHER, YamlValues.text(item, name));
            put(Field.PUBLISHER_PLACE, YamlValues.text(YamlValues.map(item, name), "city"));
        }
        if (!fields.containsKey(Field.PUBLISHER_PLACE)) {
            put(Field.PUBLISHER_PLACE, YamlValues.text(item, "location"));
        }
    }

    private void pages() {
        String first = YamlValues.text(item, "start");
        String last = YamlValues.text(item, "end");
        put(Field.PAGE, first.isEmpty() || last.isEmpty() || first.equals(last) ? first : first + "–" + last);
    }

    private void identifiers() {
        for (JsonElement each : YamlValues.all(item, "identifiers")) {
            if (each instanceof JsonObject identifier) {
                String value = YamlValues.text(identifier, "value");
                switch (YamlValues.text(identifier, "type")) {
                    case "doi" -> fields.computeIfAbsent(Field.DOI, doi -> doi.read(XmlIdentifiers.bareDoi(value)));
                    case "url" -> fields.computeIfAbsent(Field.URL, url -> url.read(value));
                    default -> {}
                }
            }
        }
        for (String name : List.of("repository-code", "repository", "repository-artifact")) {
            if (!fields.containsKey(Field.URL)) {
                put(Field.URL, YamlValues.text(item, name));
            }
        }
    }

    private void put(Field<?> field, String text) {
        if (!text.isEmpty()) {
            fields.put(field, field.read(text));
        }
    }
}
