package ibid.format;

import com.google.gson.JsonArray;
import com.google.gson.JsonObject;
import ibid.model.Field;
import ibid.model.Library;
import ibid.model.Name;
import ibid.model.Names;
import ibid.model.Pages;
import ibid.model.PartialDate;
import ibid.model.Reference;
import ibid.model.Value;
import ibid.text.Markup;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;

/**
 * Writes the references of a CITATION.cff, valid by its schema: what this has no place for, or not in that form, shows when a
 * reference is read again, and is added to its notes.
 */
final class CffWriter {
    private static final Pattern DOI = Pattern.compile("10\\.\\d{4,9}(?:\\.\\d+)?/[A-Za-z0-9:/_;\\-.()\\[\\]\\\\]+");
    private static final Pattern URL = Pattern.compile("(?:https|http|ftp|sftp)://[^\\s\"<>\\\\^`{|}]+");
    private static final Pattern ISSN = Pattern.compile("\\d{4}-\\d{3}[\\dxX]");
    private static final Pattern ISBN = Pattern.compile("[0-9\\- ]{10,17}X?");
    private static final Pattern PMCID = Pattern.compile("PMC\\d{7}");
    private static final Pattern NUMBER = Pattern.compile("[1-9]\\d{0,8}");

    private final Reference reference;
    private final JsonObject item = new JsonObject();

    private CffWriter(Reference reference) {
        this.reference = reference;
    }

    static String references(Library library) {
        List<JsonObject> items = new ArrayList<>();
        library.references().forEach(reference -> items.add(new CffWriter(reference).item(unsaid(reference))));
        return items.isEmpty() ? "references: []\n" : "references:\n" + YamlOutput.items(items, 1);
    }

    static Map<String, String> unsaid(Reference reference) {
        return ExactValues.missing(
                reference, exact -> CffReader.reference(new CffWriter(reference).item(exact), false, "", 0));
    }

    private JsonObject item(Map<String, String> exact) {
        item.addProperty("type", CffTable.written(reference.type()));
        YamlValues.add(item, "label", reference.id());
        CffTable.NAMES.forEach(
                (name, field) -> reference.get(field).ifPresent(names -> YamlValues.add(item, name, people(names))));
        CffTable.TEXTS.forEach((name, field) -> {
            String text = Markup.plain(reference.text(field));
            if (isValid(name, text)) {
                YamlValues.add(item, name, text);
            }
        });
        required();
        containers();
        publisher();
        reference.get(Field.ISSUED).ifPresent(this::issued);
        date("date-accessed", Field.ACCESSED);
        pages();
        lists();
        YamlValues.add(item, "notes", ExtraLines.note(reference.text(Field.NOTE), exact));
        return item;
    }

    /** A reference must have authors and a title; that they are not known is told in its notes. */
    private void required() {
        if (!item.has("title")) {
            item.addProperty("title", "Untitled");
        }
        if (!item.has("authors")) {
            item.add("authors", people(Names.of(Name.literal("Anonymous"))));
        }
    }

    private static boolean isValid(String name, String text) {
        return switch (name) {
            case "doi" -> DOI.matcher(text).matches();
            case "url" -> URL.matcher(text).matches();
            case "issn" -> ISSN.matcher(text).matches();
            case "isbn" -> ISBN.matcher(text).matches();
            case "pmcid" -> PMCID.matcher(text).matches();
            case "number-volumes", "pages" -> NUMBER.matcher(text).matches();
            default -> true;
        };
    }

    private static JsonArray people(Names names) {
        JsonArray people = new JsonArray();
        for (Name name : names.list()) {
            JsonObject person = new JsonObject();
            YamlValues.add(person, "name", name.literal());
            YamlValues.add(person, "family-names", name.family());
            YamlValues.add(person, "given-names", name.given());
            YamlValues.add(person, "name-particle", name.nonDroppingParticle());
            YamlValues.add(person, "name-suffix", name.suffix());
            people.add(person);
        }
        return people;
    }

    private void containers() {
        String container = Markup.plain(reference.text(Field.CONTAINER_TITLE));
        boolean inCollection = CffTable.isInCollection(reference.type());
        YamlValues.add(item, inCollection ? "collection-title" : "journal", container);
        if (!inCollection) {
            YamlValues.add(item, "collection-title", Markup.plain(reference.text(Field.COLLECTION_TITLE)));
        }
        JsonObject conference = new JsonObject();
        if (reference.has(Field.EVENT_TITLE)) {
            YamlValues.add(conference, "name", reference.text(Field.EVENT_TITLE));
            YamlValues.add(conference, "city", reference.text(Field.EVENT_PLACE));
        }
        YamlValues.add(item, "conference", conference);
    }

    private void publisher() {
        JsonObject publisher = new JsonObject();
        if (reference.has(Field.PUBLISHER)) {
            YamlValues.add(publisher, "name", reference.text(Field.PUBLISHER));
            YamlValues.add(publisher, "city", reference.text(Field.PUBLISHER_PLACE));
        }
        YamlValues.add(item, "publisher", publisher);
    }

    /** The year as a number, and the whole date if it is known to the day. */
    private void issued(PartialDate date) {
        item.addProperty("year", date.year());
        if (date.start().month() > 0) {
            item.addProperty("month", date.start().month());
        }
        if (date.start().day() > 0) {
            YamlValues.add(item, "date-published", date.start().text());
        }
        PartialDate original = reference.get(Field.ORIGINAL_DATE).orElse(null);
        if (original != null) {
            item.addProperty("year-original", original.year());
        }
    }

    /** A date that is known to the day. */
    private void date(String name, Field<PartialDate> field) {
        Value value = reference.fields().get(field);
        if (value instanceof PartialDate date && date.start().day() > 0) {
            YamlValues.add(item, name, date.start().text());
        }
    }

    private void pages() {
        Pages pages = reference.get(Field.PAGE).orElse(null);
        if (pages != null && pages.ranges().size() == 1) {
            Pages.Range range = pages.ranges().get(0);
            YamlValues.add(item, "start", range.first());
            YamlValues.add(item, "end", range.first().equals(range.last()) ? "" : range.last());
        }
    }

    private void lists() {
        JsonArray keywords = new JsonArray();
        Keywords.of(reference.text(Field.KEYWORD)).forEach(keywords::add);
        YamlValues.add(item, "keywords", keywords);
        String language = reference.text(Field.LANGUAGE);
        if (language.matches("[a-z]{2,3}")) {
            JsonArray languages = new JsonArray();
            languages.add(language);
            item.add("languages", languages);
        }
    }
}
