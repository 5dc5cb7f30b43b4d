package ibid.format;

import com.google.gson.stream.JsonReader;
import com.google.gson.stream.JsonToken;
import com.google.gson.stream.JsonWriter;
import java.io.IOException;
import java.io.StringReader;
import java.io.StringWriter;

/** Copies JSON that is kept but not understood. */
final class JsonCopy {
    private JsonCopy() {}

    /** The next value, without white space. */
    static String copy(JsonReader json) throws IOException {
        StringWriter text = new StringWriter();
        JsonWriter copy = new JsonWriter(text);
        int depth = 0;
        do {
            JsonToken token = json.peek();
            one(json, token, copy);
            boolean opens = token == JsonToken.BEGIN_ARRAY || token == JsonToken.BEGIN_OBJECT;
            boolean closes = token == JsonToken.END_ARRAY || token == JsonToken.END_OBJECT;
            depth += opens ? 1 : closes ? -1 : 0;
        } while (depth > 0);
        copy.flush();
        return text.toString();
    }

    /** The text of a string, number or boolean; the JSON of anything else. */
    static String scalarOrJson(JsonReader json) throws IOException {
        return CslJsonReader.isScalar(json.peek()) ? CslJsonReader.scalar(json) : copy(json);
    }

    private static void one(JsonReader json, JsonToken token, JsonWriter copy) throws IOException {
        switch (token) {
            case BEGIN_ARRAY -> {
                json.beginArray();
                copy.beginArray();
            }
            case END_ARRAY -> {
                json.endArray();
                copy.endArray();
            }
            case BEGIN_OBJECT -> {
                json.beginObject();
                copy.beginObject();
            }
            case END_OBJECT -> {
                json.endObject();
                copy.endObject();
            }
            case NAME -> copy.name(json.nextName());
            case STRING -> copy.value(json.nextString());
            case NUMBER -> copy.jsonValue(json.nextString());
            case BOOLEAN -> copy.value(json.nextBoolean());
            case NULL -> {
                json.nextNull();
                copy.nullValue();
            }
            case END_DOCUMENT -> throw new IOException("no value");
        }
    }

    /** Whether the text is one object or array, and nothing else. */
    static boolean isNested(String text) {
        if (!text.startsWith("{") && !text.startsWith("[")) {
            return false;
        }
        try (JsonReader json = new JsonReader(new StringReader(text))) {
            return copy(json).equals(text) && json.peek() == JsonToken.END_DOCUMENT;
        } catch (IOException e) {
            return false;
        }
    }
}
