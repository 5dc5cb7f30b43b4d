package ibid.format;

import com.google.gson.JsonArray;
import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.google.gson.JsonPrimitive;
import ibid.model.Field;
import ibid.model.ItemType;
import ibid.model.Library;
import ibid.model.Name;
import ibid.model.Names;
import ibid.model.PartialDate;
import ibid.model.Reference;
import ibid.text.Markup;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;

/** Writes Hayagriva's YAML. Each entry is read again, and what that shows to be missing is added to its note. */
final class HayagrivaWriter {
    private final Reference reference;
    private final HayagrivaTable.Kind kind;
    private final JsonObject entry = new JsonObject();
    private final JsonObject parent = new JsonObject();

    private HayagrivaWriter(Reference reference) {
        this.reference = reference;
        this.kind = HayagrivaTable.written(reference.type());
    }

    static String write(Library library) {
        JsonObject entries = new JsonObject();
        Set<String> keys = new HashSet<>();
        for (Reference reference : library.references()) {
            String key = key(reference.id(), keys);
            entries.add(key, new HayagrivaWriter(reference).entry(unsaid(reference, key)));
        }
        return entries.isEmpty() ? "{}\n" : YamlOutput.members(entries, 0);
    }

    /** The id, unless it is no key or taken. */
    private static String key(String id, Set<String> taken) {
        if (!id.isBlank() && id.equals(id.strip()) && taken.add(id)) {
            return id;
        }
        int number = taken.size() + 1;
        while (!taken.add("item-" + number)) {
            number++;
        }
        return "item-" + number;
    }

    static Map<String, String> unsaid(Reference reference) {
        return unsaid(reference, reference.id());
    }

    /** What the entry does not say, or not so that it is read back the same. */
    private static Map<String, String> unsaid(Reference reference, String key) {
        JsonObject entry = new HayagrivaWriter(reference).entry(Map.of());
        return ExactValues.missing(reference, HayagrivaReader.reference(new YamlItems.Item(key, entry, 0), ""));
    }

    private JsonObject entry(Map<String, String> exact) {
        entry.addProperty("type", kind.type());
        add(entry, "title", title(Field.TITLE, Field.TITLE_SHORT));
        people(entry, "author", Field.AUTHOR);
        boolean inParent = !kind.parent().isEmpty();
        if (!inParent) {
            people(entry, "editor", Field.EDITOR);
        }
        affiliated();
        reference.get(Field.ISSUED).ifPresent(date -> YamlValues.add(entry, "date", date(date)));
        JsonObject numbered = inParent ? parent : entry;
        if (inParent) {
            parent();
        }
        HayagrivaTable.NUMBERS.forEach((name, field) -> YamlValues.add(numbered, name, reference.text(field)));
        publisher(numbered);
        HayagrivaTable.TEXTS.forEach((name, field) ->
                YamlValues.add(entry, name, reference.text(field).replace('–', '-')));
        JsonObject numbers = new JsonObject();
        HayagrivaTable.SERIAL_NUMBERS.forEach((name, field) -> YamlValues.add(numbers, name, reference.text(field)));
        if (reference.text(Field.ARCHIVE).equalsIgnoreCase("arXiv")) {
            YamlValues.add(numbers, "arxiv", reference.text(Field.ARCHIVE_LOCATION));
        }
        YamlValues.add(entry, "serial-number", numbers);
        url();
        series();
        YamlValues.add(entry, "parent", parent);
        YamlValues.add(entry, "note", ExtraLines.note(reference.text(Field.NOTE), exact));
        return entry;
    }

    private void parent() {
        parent.addProperty("type", kind.parent());
        add(parent, "title", title(Field.CONTAINER_TITLE, Field.CONTAINER_TITLE_SHORT));
        people(parent, "author", Field.CONTAINER_AUTHOR);
        people(parent, "editor", Field.EDITOR);
    }

    /** A title, with its short form if it has one. */
    private JsonElement title(Field<?> field, Field<?> shortField) {
        String title = formatted(reference.text(field));
        if (!reference.has(shortField)) {
            return new JsonPrimitive(title);
        }
        JsonObject both = new JsonObject();
        YamlValues.add(both, "value", title);
        YamlValues.add(both, "short", formatted(reference.text(shortField)));
        return both;
    }

    private static void add(JsonObject to, String name, JsonElement title) {
        if (!title.isJsonPrimitive() || !title.getAsString().isEmpty()) {
            to.add(name, title);
        }
    }

    /** What keeps its letter case in braces; Typst would print other tags. */
    private static String formatted(String text) {
        return Markup.isWellFormed(text)
                ? Markup.plain(text.replace(Markup.NOCASE, "{").replace("</span>", "}"))
                : text;
    }

    private void series() {
        boolean inParent = !kind.parent().isEmpty();
        if (!reference.has(Field.COLLECTION_TITLE) || !(inParent || reference.type() == ItemType.BOOK)) {
            return;
        }
        JsonObject series = inParent ? new JsonObject() : parent;
        series.addProperty("type", inParent ? "misc" : "anthology");
        YamlValues.add(series, "title", formatted(reference.text(Field.COLLECTION_TITLE)));
        people(series, "editor", Field.COLLECTION_EDITOR);
        YamlValues.add(series, "volume", reference.text(Field.COLLECTION_NUMBER));
        if (inParent) {
            parent.add("parent", series);
        }
    }

    private void people(JsonObject to, String name, Field<Names> field) {
        reference.get(field).ifPresent(names -> YamlValues.add(to, name, people(names)));
    }

    private static JsonArray people(Names names) {
        JsonArray list = new JsonArray();
        names.list().forEach(name -> list.add(person(name)));
        return list;
    }

    private static JsonElement person(Name name) {
        boolean plain = !name.given().isEmpty()
                && name.nonDroppingParticle().isEmpty()
                && name.suffix().isEmpty();
        if (name.isLiteral() || (plain && !(name.family() + name.given()).contains(","))) {
            return new JsonPrimitive(name.isLiteral() ? name.literal() : name.family() + ", " + name.given());
        }
        JsonObject parts = new JsonObject();
        YamlValues.add(parts, "name", name.family());
        YamlValues.add(parts, "given-name", name.given());
        YamlValues.add(parts, "prefix", name.nonDroppingParticle());
        YamlValues.add(parts, "suffix", name.suffix());
        return parts;
    }

    private void affiliated() {
        JsonArray affiliated = new JsonArray();
        HayagrivaTable.ROLES.forEach((role, field) -> reference.get(field).ifPresent(names -> {
            JsonObject each = new JsonObject();
            each.addProperty("role", role);
            each.add("names", people(names));
            affiliated.add(each);
        }));
        YamlValues.add(entry, "affiliated", affiliated);
    }

    /** As far as Hayagriva can say it: neither seasons nor ranges. */
    private static String date(PartialDate date) {
        return (date.circa() ? "~" : "") + date.start().text();
    }

    private void publisher(JsonObject to) {
        String name = reference.text(Field.PUBLISHER);
        String place = reference.text(Field.PUBLISHER_PLACE);
        if (place.isEmpty() || name.isEmpty()) {
            YamlValues.add(to, "publisher", name);
            YamlValues.add(to, "location", place);
            return;
        }
        JsonObject publisher = new JsonObject();
        publisher.addProperty("name", name);
        publisher.addProperty("location", place);
        to.add("publisher", publisher);
    }

    private void url() {
        String url = reference.text(Field.URL);
        PartialDate accessed = reference.get(Field.ACCESSED).orElse(null);
        if (url.isEmpty() || accessed == null) {
            YamlValues.add(entry, "url", url);
            return;
        }
        JsonObject dated = new JsonObject();
        dated.addProperty("value", url);
        dated.addProperty("date", date(accessed));
        entry.add("url", dated);
    }
}
