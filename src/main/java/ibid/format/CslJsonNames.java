package ibid.format;

import com.google.gson.stream.JsonReader;
import com.google.gson.stream.JsonToken;
import com.google.gson.stream.JsonWriter;
import ibid.model.Name;
import ibid.model.Names;
import ibid.model.Value;
import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;

/**
 * Name variables of CSL-JSON.
 *
 * @see <a href="https://docs.citationstyles.org/en/v1.0.2/specification.html#names">CSL names</a>
 */
final class CslJsonNames {
    private static final String ET_AL = "et al.";

    private final JsonReader json;
    private final Consumer<String> unknown;

    /** @param unknown told of the members of a name that are no part of one */
    CslJsonNames(JsonReader json, Consumer<String> unknown) {
        this.json = json;
        this.unknown = unknown;
    }

    /** An array of names, or one of them; empty if it is. */
    Optional<Value> read() throws IOException {
        List<Name> names = new ArrayList<>();
        boolean array = json.peek() == JsonToken.BEGIN_ARRAY;
        if (array) {
            json.beginArray();
        }
        while (array ? json.hasNext() : names.isEmpty() && json.peek() == JsonToken.BEGIN_OBJECT) {
            name().ifPresent(names::add);
        }
        if (array) {
            json.endArray();
        }
        boolean others = !names.isEmpty() && isOthers(names.get(names.size() - 1));
        List<Name> list = others ? names.subList(0, names.size() - 1) : names;
        return names.isEmpty() ? Optional.empty() : Optional.of(new Names(list, others));
    }

    private Optional<Name> name() throws IOException {
        if (CslJsonReader.isScalar(json.peek())) {
            return Optional.of(CslJsonReader.scalar(json))
                    .filter(text -> !text.isBlank())
                    .map(Name::literal);
        } else if (json.peek() != JsonToken.BEGIN_OBJECT) {
            String raw = JsonCopy.copy(json);
            return raw.equals("null") ? Optional.empty() : Optional.of(Name.literal(raw));
        }
        Map<String, String> parts = new HashMap<>();
        json.beginObject();
        while (json.hasNext()) {
            part(parts);
        }
        json.endObject();
        Name name = new Name(
                parts.getOrDefault("family", ""),
                parts.getOrDefault("given", ""),
                parts.getOrDefault("dropping-particle", ""),
                parts.getOrDefault("non-dropping-particle", ""),
                parts.getOrDefault("suffix", ""),
                parts.getOrDefault("literal", ""));
        return name.text().isEmpty() ? Optional.empty() : Optional.of(name);
    }

    private void part(Map<String, String> parts) throws IOException {
        String name = json.nextName();
        switch (name) {
            case "family", "given", "dropping-particle", "non-dropping-particle", "suffix", "literal" -> {
                String raw = JsonCopy.scalarOrJson(json);
                parts.put(name, raw);
            }
            case "comma-suffix", "static-ordering", "parse-names", "isInstitution" -> json.skipValue();
            default -> {
                json.skipValue();
                unknown.accept(name);
            }
        }
    }

    private static boolean isOthers(Name name) {
        String text = name.literal().isEmpty() && name.given().isEmpty() ? name.family() : name.literal();
        return switch (text.strip().toLowerCase(Locale.ROOT)) {
            case "et al.", "et al", "others", "and others" -> true;
            default -> false;
        };
    }

    /** Writes the names, each on a line of its own if the writer indents. */
    static void write(JsonWriter writer, Names names) throws IOException {
        writer.beginArray();
        for (Name name : names.list()) {
            write(writer, name);
        }
        if (names.others()) {
            write(writer, Name.literal(ET_AL));
        }
        writer.endArray();
    }

    private static void write(JsonWriter writer, Name name) throws IOException {
        CslJsonWriter.object(writer, object -> {
            part(object, "family", name.family());
            part(object, "given", name.given());
            part(object, "dropping-particle", name.droppingParticle());
            part(object, "non-dropping-particle", name.nonDroppingParticle());
            part(object, "suffix", name.suffix());
            part(object, "literal", name.literal());
        });
    }

    private static void part(JsonWriter writer, String name, String text) throws IOException {
        if (!text.isEmpty()) {
            writer.name(name).value(text);
        }
    }
}
