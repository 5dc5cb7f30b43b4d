package ibid.report;

import com.google.gson.stream.JsonWriter;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;

/** JSON as it grows; a string cannot fail to be written. For one thread. */
final class Json {
    private final StringWriter text = new StringWriter();
    private final JsonWriter json = new JsonWriter(text);

    /** What goes between the braces or brackets. */
    @FunctionalInterface
    interface Body {
        void write() throws IOException;
    }

    Json() {
        json.setIndent("  ");
        json.setHtmlSafe(false);
    }

    Json object(Body members) {
        return write(() -> {
            json.beginObject();
            members.write();
            json.endObject();
        });
    }

    Json object(String name, Body members) {
        return write(() -> json.name(name)).object(members);
    }

    Json array(Body items) {
        return write(() -> {
            json.beginArray();
            items.write();
            json.endArray();
        });
    }

    Json array(String name, Body items) {
        return write(() -> json.name(name)).array(items);
    }

    Json member(String name, String value) {
        return write(() -> json.name(name).value(value));
    }

    Json member(String name, int value) {
        return write(() -> json.name(name).value(value));
    }

    Json member(String name, boolean value) {
        return write(() -> json.name(name).value(value));
    }

    /** Left out if it is not known. */
    Json known(String name, int value) {
        return value > 0 ? member(name, value) : this;
    }

    Json value(String value) {
        return write(() -> json.value(value));
    }

    private Json write(Body body) {
        try {
            body.write();
            return this;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** All of it, with a line end. */
    String finished() {
        return text + "\n";
    }
}
