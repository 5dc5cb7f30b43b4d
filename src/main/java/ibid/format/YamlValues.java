package ibid.format;

import com.google.gson.JsonArray;
import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.google.gson.JsonPrimitive;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The values of a tree of YAML, whatever it has in their places. */
final class YamlValues {
    private YamlValues() {}

    /** The text of a member; of a list its first, of a map its {@code value} or {@code name}; empty if there is none. */
    static String text(JsonObject object, String name) {
        return text(object.get(name));
    }

    static String text(@Nullable JsonElement value) {
        if (value instanceof JsonPrimitive primitive) {
            return primitive.getAsString().strip();
        } else if (value instanceof JsonArray array && !array.isEmpty()) {
            return text(array.get(0));
        } else if (value instanceof JsonObject map) {
            return map.has("value") ? text(map.get("value")) : text(map.get("name"));
        }
        return "";
    }

    /** The values of a member, which may be one or a list of them. */
    static List<JsonElement> all(JsonObject object, String name) {
        JsonElement value = object.get(name);
        if (value instanceof JsonArray array) {
            return new ArrayList<>(array.asList());
        }
        return value == null || value.isJsonNull() ? List.of() : List.of(value);
    }

    /** The first map that a member is or holds; an empty one if there is none. */
    static JsonObject map(JsonObject object, String name) {
        for (JsonElement value : all(object, name)) {
            if (value instanceof JsonObject map) {
                return map;
            }
        }
        return new JsonObject();
    }

    /** Adds a member, unless it says nothing. */
    static void add(JsonObject to, String name, String text) {
        if (!text.isBlank()) {
            to.addProperty(name, text);
        }
    }

    static void add(JsonObject to, String name, JsonObject map) {
        if (!map.isEmpty()) {
            to.add(name, map);
        }
    }

    static void add(JsonObject to, String name, JsonArray list) {
        if (!list.isEmpty()) {
            to.add(name, list);
        }
    }
}
