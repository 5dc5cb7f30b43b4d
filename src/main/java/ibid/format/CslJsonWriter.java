package ibid.format;

import com.google.gson.FormattingStyle;
import com.google.gson.stream.JsonWriter;
import ibid.model.Field;
import ibid.model.Library;
import ibid.model.Name;
import ibid.model.Names;
import ibid.model.PartialDate;
import ibid.model.Reference;
import ibid.model.Value;
import ibid.model.Verbatim;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.util.Comparator;
import java.util.Iterator;
import java.util.List;
import java.util.Map;

/** Writes items: id, type, the fields in the order of {@link Field#csl}, then the others by name. */
final class CslJsonWriter {
    private static final FormattingStyle LINE = FormattingStyle.COMPACT.withSpaceAfterSeparators(true);

    private static final int LINE_LENGTH = 512;

    private CslJsonWriter() {}

    /** What writes into an object; JsonWriter declares what a StringWriter does not throw. */
    interface Members {
        void write(JsonWriter writer) throws IOException;
    }

    static String array(Library library) {
        StringWriter text = new StringWriter();
        JsonWriter writer = new JsonWriter(text);
        writer.setFormattingStyle(FormattingStyle.PRETTY);
        try {
            writer.beginArray();
            for (Reference reference : library.references()) {
                writer.beginObject();
                members(writer, reference);
                writer.endObject();
            }
            writer.endArray();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return text.append('\n').toString();
    }

    static String line(Reference reference) {
        return object(writer -> members(writer, reference));
    }

    /** An object on one line. */
    static String object(Members members) {
        return object(LINE, members);
    }

    /** An object on one line, whatever the style of the writer. */
    static void object(JsonWriter writer, Members members) throws IOException {
        if (writer.getFormattingStyle().getNewline().isEmpty()) {
            writer.beginObject();
            members.write(writer);
            writer.endObject();
        } else {
            writer.jsonValue(object(members));
        }
    }

    private static String object(FormattingStyle style, Members members) {
        StringWriter text = new StringWriter(LINE_LENGTH);
        JsonWriter writer = new JsonWriter(text);
        writer.setFormattingStyle(style);
        try {
            writer.beginObject();
            members.write(writer);
            writer.endObject();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return text.toString();
    }

    /** Without spaces, as all nested JSON that is kept as text. */
    static String confidence(Map<Field<?>, Double> confidence) {
        return object(FormattingStyle.COMPACT, writer -> {
            writer.name("confidence").beginObject();
            for (Map.Entry<Field<?>, Double> field : confidence.entrySet()) {
                writer.name(field.getKey().name()).value(Math.floor(field.getValue() * 100) / 100);
            }
            writer.endObject();
        });
    }

    private static void members(JsonWriter writer, Reference reference) throws IOException {
        if (!reference.id().isEmpty()) {
            writer.name("id").value(reference.id());
        }
        writer.name("type").value(reference.type().id());
        int left = reference.fields().size();
        for (Iterator<Field<?>> csl = Field.csl().iterator(); left > 0 && csl.hasNext(); ) {
            Field<?> field = csl.next();
            Value value = reference.fields().get(field);
            if (value != null) {
                writer.name(field.name());
                value(writer, field, value);
                left--;
            }
        }
        if (left > 0) {
            others(writer, reference);
        }
    }

    private static void others(JsonWriter writer, Reference reference) throws IOException {
        for (Map.Entry<Field<?>, Value> other : others(reference)) {
            writer.name(other.getKey().name());
            value(writer, other.getKey(), other.getValue());
        }
    }

    private static List<Map.Entry<Field<?>, Value>> others(Reference reference) {
        return reference.fields().entrySet().stream()
                .filter(entry -> !entry.getKey().isCsl())
                .sorted(Comparator.comparing(entry -> entry.getKey().name()))
                .toList();
    }

    private static void value(JsonWriter writer, Field<?> field, Value value) throws IOException {
        if (value instanceof Names names) {
            CslJsonNames.write(writer, names);
        } else if (field.type() == Names.class) {
            CslJsonNames.write(writer, Names.of(Name.literal(value.text())));
        } else if (field.type() == PartialDate.class) {
            CslJsonDates.write(writer, value);
        } else if (value instanceof Verbatim && JsonCopy.isNested(value.text())) {
            writer.jsonValue(value.text());
        } else {
            writer.value(value.text());
        }
    }
}
