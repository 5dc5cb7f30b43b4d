package ibid.format;

import com.google.gson.stream.JsonReader;
import com.google.gson.stream.JsonToken;
import com.google.gson.stream.MalformedJsonException;
import ibid.model.Field;
import ibid.model.Finding;
import ibid.model.ItemType;
import ibid.model.Library;
import ibid.model.Names;
import ibid.model.Origin;
import ibid.model.PartialDate;
import ibid.model.Reference;
import ibid.model.Severity;
import ibid.model.Text;
import ibid.model.Value;
import ibid.model.Verbatim;
import ibid.text.SourceText;
import ibid.text.Span;
import java.io.EOFException;
import java.io.IOException;
import java.io.StringReader;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Reads one CSL-JSON text, item by item. Not thread-safe. */
final class CslJsonReader {
    private static final Pattern PLACE = Pattern.compile("at line (\\d+) column (\\d+)");

    private final SourceText source;
    private final Consumer<Finding> findings;
    private final List<Reference> references = new ArrayList<>();
    private final List<Finding> broken = new ArrayList<>();

    CslJsonReader(SourceText source, Consumer<Finding> findings) {
        this.source = source;
        this.findings = findings;
    }

    Library read() throws FormatException {
        String text = source.text();
        int start = JsonItems.start(text);
        if (start == text.length()) {
            return Library.EMPTY;
        }
        if (text.charAt(start) != '[' && text.charAt(start) != '{') {
            throw new FormatException(source.name() + ":" + source.lineOf(start)
                    + ": not CSL-JSON: expected '[' and items, or one item a line");
        }
        JsonItems items = new JsonItems(text);
        for (Span item : items.items()) {
            take(item, items::parts);
        }
        for (Span stray : items.strays()) {
            broken.add(stray(stray));
        }
        if (references.isEmpty() && !broken.isEmpty()) {
            Finding first = broken.get(0);
            throw new FormatException(first.origin() + ": " + first.message());
        }
        broken.sort(Comparator.comparingInt(finding -> finding.origin().line()));
        broken.forEach(findings);
        return new Library(references);
    }

    /** @param parts the items in a broken one, itself if that is all there is */
    private void take(Span item, Function<Span, List<Span>> parts) {
        try {
            references.add(reference(item));
        } catch (IOException e) {
            List<Span> each = parts.apply(item);
            if (each.size() < 2) {
                broken.add(broken(item, e));
            } else {
                each.forEach(part -> take(part, List::of));
            }
        }
    }

    private Finding stray(Span stray) {
        String message =
                Quoted.of(stray.of(source.text())) + " is no item and left out; an item is an object in braces";
        return new Finding("BIB005", Severity.ERROR, "", message, Origin.of(source, stray));
    }

    private Finding broken(Span item, IOException e) {
        int line = source.lineOf(item.start());
        int column = source.columnOf(item.start());
        Matcher place = PLACE.matcher(String.valueOf(e.getMessage()));
        if (place.find()) {
            int inItem = Integer.parseInt(place.group(1));
            column = Integer.parseInt(place.group(2)) + (inItem == 1 ? column - 1 : 0);
            line += inItem - 1;
        }
        String what = e instanceof EOFException
                ? "the item that begins on line " + source.lineOf(item.start()) + " does not end"
                : "broken JSON at column " + column;
        String message = what + "; check for a missing comma, quote or bracket";
        return new Finding("BIB005", Severity.ERROR, "", message, new Origin(source.name(), 0, line, item));
    }

    private Reference reference(Span item) throws IOException {
        Origin origin = Origin.of(source, item);
        JsonReader json = new JsonReader(new StringReader(item.of(source.text())));
        Map<Field<?>, Value> fields = new LinkedHashMap<>();
        String id = "";
        Optional<String> type = Optional.empty();
        if (json.peek() != JsonToken.BEGIN_OBJECT) {
            throw new MalformedJsonException("no item at line 1 column 1");
        }
        json.beginObject();
        while (json.hasNext()) {
            String name = json.nextName();
            boolean scalar = isScalar(json.peek());
            if (name.equals("id") && scalar) {
                id = scalar(json);
            } else if (name.equals("type") && scalar) {
                type = Optional.of(scalar(json));
            } else {
                member(json, name, fields, origin);
            }
        }
        json.endObject();
        if (json.peek() != JsonToken.END_DOCUMENT) {
            throw new MalformedJsonException("text behind the item at line 1 column 1");
        }
        return new Reference(id, type(type, id, origin), fields, origin);
    }

    private ItemType type(Optional<String> name, String id, Origin origin) {
        Optional<ItemType> type = name.flatMap(CslJsonReader::type);
        if (type.isEmpty()) {
            String what = name.map(other -> "type " + Quoted.of(other) + " is not known to CSL")
                    .orElse("type is missing");
            report(
                    "BIB003",
                    Severity.WARNING,
                    id,
                    what + "; read as document, give one such as article-journal",
                    origin);
        }
        return type.orElse(ItemType.DOCUMENT);
    }

    /** CSL's types, and Crossref's, which come in what calls itself CSL-JSON. */
    private static Optional<ItemType> type(String name) {
        return switch (name) {
            case "journal-article" -> Optional.of(ItemType.ARTICLE_JOURNAL);
            case "book-chapter", "book-section", "book-part" -> Optional.of(ItemType.CHAPTER);
            case "proceedings-article" -> Optional.of(ItemType.PAPER_CONFERENCE);
            case "monograph", "edited-book", "reference-book", "proceedings" -> Optional.of(ItemType.BOOK);
            case "dissertation" -> Optional.of(ItemType.THESIS);
            case "posted-content" -> Optional.of(ItemType.ARTICLE);
            default -> ItemType.of(name);
        };
    }

    private void member(JsonReader json, String name, Map<Field<?>, Value> fields, Origin origin) throws IOException {
        if (json.peek() == JsonToken.NULL) {
            json.nextNull();
            return;
        }
        Field<?> field = field(name);
        Optional<? extends Value> value = value(json, field, name, origin);
        value.ifPresent(present -> fields.put(field, present));
    }

    private Optional<? extends Value> value(JsonReader json, Field<?> field, String name, Origin origin)
            throws IOException {
        boolean scalar = isScalar(json.peek());
        if (field.type() == Names.class && !scalar) {
            return new CslJsonNames(json, member -> unknown(name, member, origin)).read();
        } else if (field.type() == PartialDate.class && json.peek() == JsonToken.BEGIN_OBJECT) {
            return CslJsonDates.read(json);
        } else if (field.type() == PartialDate.class && scalar) {
            return Optional.of(BibDates.read(scalar(json)))
                    .filter(date -> !date.text().isEmpty());
        } else if (scalar) {
            return Optional.of(read(field, scalar(json)))
                    .filter(text -> !text.text().isEmpty());
        }
        return Optional.of(nested(json, field));
    }

    /** What reads "and" between pages would be lost; such pages stay as they are. */
    private static Value read(Field<?> field, String text) {
        return field.equals(Field.PAGE) && text.indexOf('&') >= 0 ? new Verbatim(text) : field.read(text);
    }

    /** A list of words becomes text where CSL wants text; all else stays JSON. */
    private static Value nested(JsonReader json, Field<?> field) throws IOException {
        String raw = JsonCopy.copy(json);
        if (!field.isCsl() || !raw.startsWith("[")) {
            return new Verbatim(raw);
        }
        JsonReader list = new JsonReader(new StringReader(raw));
        StringBuilder joined = new StringBuilder();
        list.beginArray();
        while (list.hasNext()) {
            if (!isScalar(list.peek())) {
                return new Verbatim(raw);
            }
            joined.append(joined.length() > 0 ? ", " : "").append(scalar(list));
        }
        return field.type() == Text.class ? new Text(joined.toString()) : field.read(joined.toString());
    }

    private void unknown(String name, String member, Origin origin) {
        String message = Quoted.of(member) + " in " + name + " is no part of a CSL name and left out";
        report("BIB003", Severity.INFO, "", message, origin);
    }

    /** The field of a member; names that CSL 1.0.1 or the schema's older spelling had are understood. */
    private static Field<?> field(String name) {
        return switch (name) {
            case "event" -> Field.EVENT_TITLE;
            case "shortTitle" -> Field.TITLE_SHORT;
            case "journalAbbreviation" -> Field.CONTAINER_TITLE_SHORT;
            case "doi", "url", "isbn", "issn", "pmid", "pmcid" -> Field.of(name.toUpperCase(Locale.ROOT));
            default -> Field.of(name);
        };
    }

    private void report(String rule, Severity severity, String id, String message, Origin origin) {
        findings.accept(new Finding(rule, severity, id, message, origin));
    }

    static boolean isScalar(JsonToken token) {
        return token == JsonToken.STRING || token == JsonToken.NUMBER || token == JsonToken.BOOLEAN;
    }

    static String scalar(JsonReader json) throws IOException {
        return json.peek() == JsonToken.BOOLEAN ? Boolean.toString(json.nextBoolean()) : json.nextString();
    }
}
