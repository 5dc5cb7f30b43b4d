package ibid.csl;

import com.google.gson.JsonArray;
import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import ibid.csl.output.Html;
import ibid.csl.output.RichText;
import ibid.csl.render.Cite;
import ibid.csl.render.Place;
import ibid.csl.render.Position;
import ibid.csl.xml.CslXml;
import ibid.format.CslJson;
import ibid.model.Library;
import ibid.model.Reference;
import ibid.text.SourceText;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** One file of the CSL test suite: a style, items, citations and what is to come out. */
final class SuiteCase {
    private static final Pattern SECTION =
            Pattern.compile(">>=+ ([A-Z-]+) =+>>[ \\t]*\\n(.*?)<<=+ \\1 =+<<", Pattern.DOTALL);
    private static final String NOTHING = "[CSL STYLE ERROR: reference with no printed form.]";

    private final Map<String, String> sections = new HashMap<>();
    private final Map<Cite, Place> places = new HashMap<>();

    private SuiteCase(String text) {
        Matcher matcher = SECTION.matcher(text);
        while (matcher.find()) {
            sections.put(matcher.group(1), matcher.group(2));
        }
    }

    static SuiteCase read(Path file) throws Exception {
        return new SuiteCase(Files.readString(file).replace("\r", ""));
    }

    private String section(String name) {
        return sections.getOrDefault(name, "");
    }

    boolean isBibliography() {
        return section("MODE").strip().equals("bibliography");
    }

    /** What is to come out. Which citations an editor would have to update is nothing that ibid tells. */
    String expected() {
        return unmarked(section("RESULT").strip());
    }

    private static String unmarked(String result) {
        return result.lines()
                .map(line -> line.replaceFirst("^(?:>>|\\.\\.)\\[", "["))
                .collect(Collectors.joining("\n"));
    }

    /** What comes out. */
    String actual() throws Exception {
        String xml = section("CSL").strip();
        CompiledStyle style = CompiledStyle.of("style", CslXml.parse("style", xml), "", TestLocales::locale);
        Library library = library();
        if (isBibliography()) {
            return bibliography(style, library);
        }
        return sections.containsKey("CITATIONS") ? document(style, library) : String.join("\n", apart(style, library));
    }

    /** Of several items with the same id the last counts. */
    private Library library() throws Exception {
        Map<String, Reference> byId = new LinkedHashMap<>();
        Library read = new CslJson().read(SourceText.of("items.json", section("INPUT")), finding -> {});
        read.references().forEach(reference -> byId.put(reference.id(), reference));
        return new Library(new ArrayList<>(byId.values()));
    }

    private String bibliography(CompiledStyle style, Library library) {
        List<Reference> references = sections.containsKey("CITATIONS")
                ? cited(citations(), library)
                : sections.containsKey("BIBENTRIES") ? lastEntries(library) : library.references();
        StringBuilder html = new StringBuilder("<div class=\"csl-bib-body\">\n");
        for (Entry entry : style.document(references, List.of()).bibliography()) {
            String number = entry.number() > 0 ? entry.number() + ". " + NOTHING : "";
            String text = entry.text().isEmpty() ? number : html(entry.text());
            if (!text.isEmpty()) {
                html.append("  <div class=\"csl-entry\">").append(text).append("</div>\n");
            }
        }
        return html.append("</div>").toString();
    }

    private List<Reference> lastEntries(Library library) {
        JsonArray runs = JsonParser.parseString(section("BIBENTRIES")).getAsJsonArray();
        List<String> ids = new ArrayList<>();
        runs.get(runs.size() - 1).getAsJsonArray().forEach(id -> ids.add(id.getAsString()));
        return byId(ids, library);
    }

    private List<String> apart(CompiledStyle style, Library library) {
        Document document = style.document(library.references(), List.of());
        List<Citation> clusters = new ArrayList<>();
        if (sections.containsKey("CITATION-ITEMS")) {
            for (JsonElement cluster :
                    JsonParser.parseString(section("CITATION-ITEMS")).getAsJsonArray()) {
                clusters.add(new Citation(cites(cluster.getAsJsonArray()), 0));
            }
        } else {
            clusters.add(Citation.of(document.order()));
        }
        return document.citations(clusters, places).stream()
                .map(SuiteCase::html)
                .map(text -> text.isEmpty() ? NOTHING : text)
                .toList();
    }

    private String document(CompiledStyle style, Library library) {
        List<Citation> citations = citations();
        Document document = style.document(cited(citations, library), citations);
        List<RichText> printed = document.citations();
        StringBuilder text = new StringBuilder();
        for (int i = 0; i < printed.size(); i++) {
            String line = html(printed.get(i));
            text.append("[")
                    .append(i)
                    .append("] ")
                    .append(line.isEmpty() ? NOTHING : line)
                    .append('\n');
        }
        return text.toString().strip();
    }

    /** The document after its last change. */
    private List<Citation> citations() {
        Map<String, JsonObject> byId = new LinkedHashMap<>();
        Map<String, Integer> notes = new LinkedHashMap<>();
        for (JsonElement change : JsonParser.parseString(section("CITATIONS")).getAsJsonArray()) {
            JsonArray parts = change.getAsJsonArray();
            JsonObject citation = parts.get(0).getAsJsonObject();
            String id = citation.has("citationID") ? citation.get("citationID").getAsString() : "new" + byId.size();
            byId.put(id, citation);
            notes.clear();
            addNotes(parts.get(1).getAsJsonArray(), notes);
            JsonObject properties = properties(citation);
            notes.put(
                    id,
                    properties.has("noteIndex") ? properties.get("noteIndex").getAsInt() : 0);
            addNotes(parts.get(2).getAsJsonArray(), notes);
        }
        List<Citation> citations = new ArrayList<>();
        notes.forEach((id, note) -> citations.add(citation(byId.getOrDefault(id, new JsonObject()), note)));
        return citations;
    }

    private static JsonObject properties(JsonObject citation) {
        return citation.has("properties") ? citation.getAsJsonObject("properties") : new JsonObject();
    }

    private static void addNotes(JsonArray list, Map<String, Integer> notes) {
        list.forEach(pair -> notes.put(
                pair.getAsJsonArray().get(0).getAsString(),
                pair.getAsJsonArray().get(1).getAsInt()));
    }

    private Citation citation(JsonObject citation, int note) {
        String mode = text(properties(citation), "mode");
        List<Cite> cites = cites(citation.getAsJsonArray("citationItems"));
        if (mode.equals("author-only") || mode.equals("suppress-author")) {
            Cite first = cites.get(0).withMode(mode(mode.equals("author-only"), mode.equals("suppress-author")));
            cites.set(0, first);
        }
        return new Citation(cites, note);
    }

    private List<Cite> cites(JsonArray items) {
        List<Cite> cites = new ArrayList<>();
        for (JsonElement item : items) {
            cites.add(cite(item.getAsJsonObject()));
        }
        return cites;
    }

    private Cite cite(JsonObject item) {
        Cite cite = new Cite(
                text(item, "id"),
                text(item, "locator"),
                text(item, "label"),
                text(item, "prefix"),
                text(item, "suffix"),
                mode(isTrue(item, "author-only"), isTrue(item, "suppress-author")));
        if (item.has("position") || item.has("near-note") || item.has("first-reference-note-number")) {
            Position position = Position.values()[
                    item.has("position") ? item.get("position").getAsInt() : 0];
            String note = text(item, "first-reference-note-number");
            places.put(
                    cite, new Place(position, isTrue(item, "near-note"), note.isEmpty() ? 0 : Integer.parseInt(note)));
        }
        return cite;
    }

    private static Cite.Mode mode(boolean isAuthorOnly, boolean isWithout) {
        return isAuthorOnly ? Cite.Mode.AUTHOR_ONLY : isWithout ? Cite.Mode.WITHOUT_AUTHOR : Cite.Mode.ALL;
    }

    private static boolean isTrue(JsonObject object, String name) {
        String text = text(object, name);
        return text.equals("true") || text.equals("1");
    }

    private static String text(JsonObject object, String name) {
        return Optional.ofNullable(object.get(name))
                .filter(JsonElement::isJsonPrimitive)
                .map(JsonElement::getAsString)
                .orElse("");
    }

    private static List<Reference> cited(List<Citation> citations, Library library) {
        List<String> ids = citations.stream()
                .flatMap(citation -> citation.cites().stream())
                .map(Cite::id)
                .distinct()
                .toList();
        return byId(ids, library);
    }

    private static List<Reference> byId(List<String> ids, Library library) {
        Map<String, Reference> references = library.references().stream()
                .collect(Collectors.toMap(Reference::id, reference -> reference, (first, second) -> first));
        return ids.stream().filter(references::containsKey).map(references::get).toList();
    }

    private static String html(RichText text) {
        return text.write(new Html(false));
    }
}
