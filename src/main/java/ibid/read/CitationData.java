package ibid.read;

import com.google.gson.JsonArray;
import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.google.gson.JsonParseException;
import com.google.gson.JsonParser;
import ibid.model.Encoded;
import ibid.text.XmlReader;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Base64;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What Zotero, Mendeley, EndNote and Word leave in a document for themselves: the cited works as data, in field instructions,
 * names of marks, tags of content controls and parts of their own. Each work once, in the order of first citation; what cannot be understood
 * is left out. Not thread-safe.
 *
 * @see <a href="https://github.com/citation-style-language/schema/blob/v1.0.2/schemas/input/csl-citation.json">CSL
 *     citation objects, which Zotero and Mendeley write</a>
 */
final class CitationData {
    private static final String MENDELEY_TAG = "MENDELEY_CITATION_v3_";
    private static final String RECORD = "<record>";
    private static final String RECORD_END = "</record>";
    private static final Pattern ENDNOTE_KEY = Pattern.compile("<key app=\"EN\"[^>]*db-id=\"([^\"]*)\"[^>]*>(\\d+)<");

    /** What the bibliographies of reference managers and of Word itself begin with. */
    private static final Pattern BIBLIOGRAPHY =
            Pattern.compile("^\\s*(?:ADDIN\\s+)?(?:ZOTERO_BIBL|Mendeley Bibliography|MENDELEY_BIBLIOGRAPHY|EN\\.REFLIST"
                    + "|REFMGR\\.REFLIST|RW\\.BIB|CITAVI\\.BIBLIOGRAPHY|CitaviBibliography|BIBLIOGRAPHY)\\b");

    private static final Pattern SOURCE = Pattern.compile("<(?:\\w+:)?Source[\\s>]");

    private final Map<String, Encoded> works = new LinkedHashMap<>();

    /** Whether an instruction, mark or tag so named holds a reference list. */
    static boolean isBibliography(String name) {
        return BIBLIOGRAPHY.matcher(name).find();
    }

    List<Encoded> works() {
        return new ArrayList<>(works.values());
    }

    /** Reads the instruction of a field, or the name of a mark. */
    void instruction(String instruction) {
        if (instruction.contains("ZOTERO_ITEM") || instruction.contains("CSL_CITATION")) {
            citation(instruction);
        } else if (instruction.contains("EN.CITE")) {
            endNote(instruction);
        }
    }

    /** Reads the tag of a content control. */
    void tag(String tag) {
        if (tag.startsWith(MENDELEY_TAG)) {
            decoded(tag.substring(MENDELEY_TAG.length()), this::citation);
        }
    }

    /** Reads the data that a field holds besides its instruction. */
    void fieldData(String base64) {
        decoded(base64, this::endNote);
    }

    /**
     * Reads a part that may be the list of Word's Manage Sources; most documents have one without a source in it. Word's
     * bibliography prints all of them, and a source keeps its key, which is its author's own.
     */
    void sources(String xml) {
        if (XmlReader.rootName(xml).equals("Sources") && SOURCE.matcher(xml).find()) {
            works.putIfAbsent(xml, new Encoded("word-xml", xml));
        }
    }

    private static void decoded(String base64, Consumer<String> reader) {
        try {
            reader.accept(new String(Base64.getMimeDecoder().decode(base64), StandardCharsets.UTF_8));
        } catch (IllegalArgumentException e) {
            // Some other program's data: the printed list is read instead.
        }
    }

    private void endNote(String xml) {
        int start = xml.indexOf(RECORD);
        while (start >= 0) {
            int end = xml.indexOf(RECORD_END, start);
            if (end < 0) {
                return;
            }
            record(xml.substring(start, end + RECORD_END.length()));
            start = xml.indexOf(RECORD, end);
        }
    }

    private void record(String record) {
        Matcher key = ENDNOTE_KEY.matcher(record);
        String work = key.find() ? key.group(1) + " " + key.group(2) : record;
        works.putIfAbsent(work, new Encoded("endnote-xml", record));
    }

    /** Reads a citation object that stands in a text, from the first brace to the last. */
    private void citation(String text) {
        int start = text.indexOf('{');
        int end = text.lastIndexOf('}');
        if (start < 0 || end < start) {
            return;
        }
        try {
            JsonElement citation = JsonParser.parseString(text.substring(start, end + 1));
            for (JsonElement item : array(citation, "citationItems")) {
                item(item);
            }
        } catch (JsonParseException e) {
            // Cut off or edited by hand: the printed list is read instead.
        }
    }

    /** Without the id: it counts the items of a citation, or the program's database, and is no key that anyone knows. */
    private void item(JsonElement item) {
        if (item instanceof JsonObject cited && cited.get("itemData") instanceof JsonObject data) {
            data.remove("id");
            String json = data.toString();
            works.putIfAbsent(uri(cited).orElse(json), new Encoded("csl-json", json));
        }
    }

    /** What tells the work from others: ids do so in one citation only. */
    private static Optional<String> uri(JsonObject item) {
        for (String member : List.of("uris", "uri")) {
            for (JsonElement uri : array(item, member)) {
                return Optional.of(uri.toString());
            }
        }
        return Optional.empty();
    }

    private static JsonArray array(JsonElement object, String member) {
        return object instanceof JsonObject members && members.get(member) instanceof JsonArray array
                ? array
                : new JsonArray();
    }
}
