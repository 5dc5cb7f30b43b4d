package ibid.format;

import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import ibid.model.Field;
import ibid.model.Name;
import ibid.model.Names;
import ibid.model.Origin;
import ibid.model.PartialDate;
import ibid.model.Reference;
import ibid.model.Value;
import ibid.text.Markup;
import ibid.text.Span;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Makes a {@link Reference} of an entry of Hayagriva. */
final class HayagrivaReader {
    private static final Pattern BRACED = Pattern.compile("\\{([^{}]+)}");

    private final JsonObject entry;
    private final JsonObject parent;
    private final Map<Field<?>, Value> fields = new LinkedHashMap<>();

    private HayagrivaReader(JsonObject entry) {
        this.entry = entry;
        this.parent = YamlValues.map(entry, "parent");
    }

    static Reference reference(YamlItems.Item item, String source) {
        return new HayagrivaReader(item.content())
                .reference(item.key(), new Origin(source, 0, item.line(), Span.EMPTY));
    }

    private Reference reference(String key, Origin origin) {
        names(Field.AUTHOR, entry, "author");
        names(Field.CONTAINER_AUTHOR, parent, "author");
        names(Field.EDITOR, parent, "editor");
        names(Field.EDITOR, entry, "editor");
        affiliated();
        date(Field.ISSUED, parent.get("date"));
        date(Field.ISSUED, entry.get("date"));
        title(Field.TITLE, Field.TITLE_SHORT, entry);
        title(Field.CONTAINER_TITLE, Field.CONTAINER_TITLE_SHORT, parent);
        series();
        for (JsonObject each : List.of(parent, entry)) {
            HayagrivaTable.NUMBERS.forEach((name, field) -> put(field, YamlValues.text(each, name)));
            publisher(each);
            serialNumbers(each);
        }
        HayagrivaTable.TEXTS.forEach((name, field) -> put(field, YamlValues.text(entry, name)));
        url();
        ExtraLines.Note note = ExtraLines.read(YamlValues.text(entry, "note"));
        put(Field.NOTE, note.text());
        return note.applyTo(new Reference(
                key,
                HayagrivaTable.read(YamlValues.text(entry, "type"), YamlValues.text(parent, "type")),
                fields,
                origin));
    }

    private void title(Field<?> field, Field<?> shortField, JsonObject of) {
        put(field, formatted(YamlValues.text(of, "title")));
        put(shortField, formatted(YamlValues.text(YamlValues.map(of, "title"), "short")));
    }

    /** What stands in braces keeps its letter case. */
    private static String formatted(String text) {
        return BRACED.matcher(text).replaceAll(Markup.NOCASE.replace("$", "\\$") + "$1</span>");
    }

    /** What a book, or what a parent, stands in. */
    private void series() {
        JsonObject series = YamlValues.map(parent, "parent");
        boolean whole = HayagrivaTable.written(HayagrivaTable.read(YamlValues.text(entry, "type"), ""))
                        .parent()
                        .isEmpty()
                && YamlValues.text(entry, "type").equalsIgnoreCase("book");
        if (whole) {
            fields.remove(Field.CONTAINER_TITLE);
        }
        JsonObject of = whole ? parent : series;
        put(Field.COLLECTION_TITLE, formatted(YamlValues.text(of, "title")));
        put(Field.COLLECTION_NUMBER, YamlValues.text(of, "volume"));
        names(Field.COLLECTION_EDITOR, of, "editor");
        if (whole) {
            parent.remove("volume");
            fields.remove(Field.EDITOR);
            names(Field.EDITOR, entry, "editor");
        }
    }

    private void names(Field<Names> field, JsonObject of, String name) {
        List<Name> names = new ArrayList<>();
        YamlValues.all(of, name).forEach(value -> add(names, value));
        if (!names.isEmpty()) {
            fields.put(field, new Names(names, false));
        }
    }

    private static void add(List<Name> names, JsonElement value) {
        if (value instanceof JsonObject map) {
            Name name = new Name(
                    YamlValues.text(map, "name"),
                    YamlValues.text(map, "given-name"),
                    "",
                    YamlValues.text(map, "prefix"),
                    YamlValues.text(map, "suffix"),
                    "");
            if (!name.text().isEmpty()) {
                names.add(name);
            }
        } else if (!YamlValues.text(value).isEmpty()) {
            names.add(name(YamlValues.text(value)));
        }
    }

    /** {@code Family, Given} or {@code Family, Suffix, Given}; a name without a comma is not taken apart. */
    private static Name name(String text) {
        String[] parts = text.split("\\s*,\\s*", 3);
        return switch (parts.length) {
            case 1 -> Name.literal(text);
            case 2 -> Name.person(parts[0], parts[1]);
            default -> new Name(parts[0], parts[2], "", "", parts[1], "");
        };
    }

    private void affiliated() {
        for (JsonElement each : YamlValues.all(entry, "affiliated")) {
            Field<Names> role =
                    each instanceof JsonObject map ? HayagrivaTable.ROLES.get(YamlValues.text(map, "role")) : null;
            if (role != null) {
                names(role, each.getAsJsonObject(), "names");
            }
        }
    }

    private void date(Field<PartialDate> field, @Nullable JsonElement value) {
        String text = YamlValues.text(value);
        String certain = text.startsWith("~") ? text.substring(1) + "~" : text;
        if (!text.isEmpty()) {
            fields.put(field, BibDates.readUnpadded(certain));
        }
    }

    private void publisher(JsonObject of) {
        String organization = YamlValues.text(entry, "organization");
        String name = YamlValues.text(of, "publisher");
        put(Field.PUBLISHER, name.isEmpty() && !fields.containsKey(Field.PUBLISHER) ? organization : name);
        put(Field.PUBLISHER_PLACE, YamlValues.text(YamlValues.map(of, "publisher"), "location"));
        put(
                fields.containsKey(Field.PUBLISHER_PLACE) ? Field.EVENT_PLACE : Field.PUBLISHER_PLACE,
                YamlValues.text(of, "location"));
    }

    private void serialNumbers(JsonObject of) {
        JsonObject numbers = YamlValues.map(of, "serial-number");
        HayagrivaTable.SERIAL_NUMBERS.forEach((name, field) -> put(field, YamlValues.text(numbers, name)));
        String arxiv = YamlValues.text(numbers, "arxiv");
        if (!arxiv.isEmpty()) {
            fields.putAll(XmlIdentifiers.arxiv(arxiv));
        }
        if (of.get("serial-number") != null && of.get("serial-number").isJsonPrimitive()) {
            put(Field.NUMBER, YamlValues.text(of, "serial-number"));
        }
    }

    private void url() {
        put(Field.URL, YamlValues.text(entry, "url"));
        date(Field.ACCESSED, YamlValues.map(entry, "url").get("date"));
    }

    private void put(Field<?> field, String text) {
        if (!text.isEmpty()) {
            fields.put(field, field.read(text));
        }
    }
}
