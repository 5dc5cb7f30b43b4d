package ibid.cli;

import com.google.gson.JsonParseException;
import com.google.gson.JsonParser;
import com.google.gson.stream.JsonWriter;
import ibid.check.Baseline;
import ibid.read.ReadException;
import java.io.IOException;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;

/** A baseline as JSON that people can read and that changes little: a count for each file and kind of finding. */
final class BaselineFile {
    private BaselineFile() {}

    /**
     * An empty one if there is no such file and one is about to be made.
     *
     * @throws ReadException if it cannot be read or is no baseline
     */
    static Baseline read(Console console, String name, boolean toBeMade) throws ReadException {
        if (toBeMade && !Files.exists(Path.of(name))) {
            return Baseline.EMPTY;
        }
        byte[] content = InputFile.read(console, name);
        try {
            return new Baseline(known(new String(content, StandardCharsets.UTF_8)));
        } catch (JsonParseException | IllegalStateException | UnsupportedOperationException | NumberFormatException e) {
            throw new ReadException(name + ": is no baseline; make a new one with --update-baseline");
        }
    }

    private static SortedMap<String, SortedMap<String, Integer>> known(String json) {
        SortedMap<String, SortedMap<String, Integer>> known = new TreeMap<>();
        JsonParser.parseString(json).getAsJsonObject().entrySet().forEach(file -> {
            SortedMap<String, Integer> counts = new TreeMap<>();
            file.getValue()
                    .getAsJsonObject()
                    .entrySet()
                    .forEach(
                            count -> counts.put(count.getKey(), count.getValue().getAsInt()));
            known.put(file.getKey(), counts);
        });
        return known;
    }

    static void write(String name, Baseline baseline) throws IOException {
        StringWriter text = new StringWriter();
        JsonWriter json = new JsonWriter(text);
        json.setIndent("  ");
        json.setHtmlSafe(false);
        json.beginObject();
        for (Map.Entry<String, SortedMap<String, Integer>> file :
                baseline.known().entrySet()) {
            json.name(file.getKey()).beginObject();
            for (Map.Entry<String, Integer> count : file.getValue().entrySet()) {
                json.name(count.getKey()).value(count.getValue());
            }
            json.endObject();
        }
        json.endObject();
        OutputFile.replace(Path.of(name), (text + "\n").getBytes(StandardCharsets.UTF_8));
    }
}
