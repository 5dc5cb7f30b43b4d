package ibid.read;

import ibid.model.Encoded;
import ibid.model.Origin;
import ibid.model.ReferenceList;
import ibid.model.ReferenceList.Entry;
import ibid.text.SourceText;
import ibid.text.Span;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.Pattern;

/** The works that an article cites by their keys, and the databases beside it that hold them. Not thread-safe. */
final class CitedWorks {
    private static final Pattern BIB_KEY = Pattern.compile(
            "@\\s*(?!comment|string|preamble|xdata|set\\b)[a-z]++\\s*[{(]\\s*([^\\s,{}()\"]++)\\s*,",
            Pattern.CASE_INSENSITIVE);

    private static final Pattern JSON_ID = Pattern.compile("\"id\"\\s*:\\s*+\"?([^\\s\",}]++)");

    private static final Pattern YAML = Pattern.compile("(?i)\\.ya?ml$");
    private static final Pattern YAML_ID = Pattern.compile("(?m)^[ \\t]*+(?:-[ \\t]++)?id:[ \\t]*+[\"']?([^\\s\"']++)");

    private final SourceText article;
    private final Function<String, Optional<String>> files;
    private final Map<String, Span> cited = new LinkedHashMap<>();
    private final Map<String, Span> databases = new LinkedHashMap<>();

    /** @param files the text of a file beside the article; empty if there is none */
    CitedWorks(SourceText article, Function<String, Optional<String>> files) {
        this.article = article;
        this.files = files;
    }

    /** @param key {@code *} for all works that the databases hold */
    void cite(String key, Span place) {
        cited.putIfAbsent(key, place);
    }

    /** Adds a database: BibTeX, CSL-JSON or CSL-YAML. */
    void database(String file, Span place) {
        databases.putIfAbsent(file, place);
    }

    boolean isEmpty() {
        return cited.isEmpty();
    }

    /** Where the first database is named; empty if none is. */
    Span firstDatabase() {
        return databases.isEmpty() ? Span.EMPTY : databases.values().iterator().next();
    }

    /** In the order of their first citation, those that the databases hold; empty if there are none. */
    Optional<ReferenceList> list() {
        Map<String, Encoded> known = new LinkedHashMap<>();
        databases.keySet().forEach(name -> files.apply(name).ifPresent(content -> index(name, content, known)));
        Map<String, Entry> entries = new LinkedHashMap<>();
        cited.forEach((key, span) -> {
            for (String each : key.equals("*") ? List.copyOf(known.keySet()) : List.of(key)) {
                Encoded data = known.get(each);
                if (data != null) {
                    entries.putIfAbsent(each, new Entry("", Origin.of(article, span), data));
                }
            }
        });
        return entries.isEmpty() ? Optional.empty() : Optional.of(new ReferenceList(List.copyOf(entries.values())));
    }

    /** By the name of the file what is YAML, by its beginning what is JSON. */
    private static void index(String name, String content, Map<String, Encoded> known) {
        String start = content.stripLeading();
        if (YAML.matcher(name).find()) {
            index("csl-yaml", YAML_ID, content, known);
        } else if (start.startsWith("[") || start.startsWith("{")) {
            index("csl-json", JSON_ID, content, known);
        } else {
            index("bibtex", BIB_KEY, content, known);
        }
    }

    private static void index(String format, Pattern id, String content, Map<String, Encoded> known) {
        id.matcher(content)
                .results()
                .map(found -> found.group(1))
                .forEach(key -> known.putIfAbsent(key, new Encoded(format, key, content)));
    }

    /**
     * Tells of a database that is not there, none of the cited works being known.
     *
     * @param instead what could be put beside the article in its stead, {@code " or thesis.bbl"}; or nothing
     * @throws ReadException if one is missing
     */
    void refuseMissing(String instead) throws ReadException {
        for (Map.Entry<String, Span> database : databases.entrySet()) {
            if (files.apply(database.getKey()).isEmpty()) {
                throw new ReadException(article.name() + ":"
                        + article.lineOf(database.getValue().start())
                        + ": its references are in " + database.getKey() + ", which is not beside it; put that"
                        + instead + " into the same folder");
            }
        }
    }
}
