package ibid.cli;

import com.google.gson.stream.JsonWriter;
import ibid.CitedArticle;
import ibid.Ibid;
import ibid.model.CitationMention;
import ibid.model.Cite;
import ibid.model.Reference;
import ibid.read.Companions;
import ibid.read.ReadException;
import ibid.text.Span;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParseResult;

/** {@code ibid citations}: where the text of articles cites which of their references. */
final class CitationsCommand implements Command {
    private static final String FORMAT = "--format";

    @Override
    public void declare(CommandSpec spec) {
        Inputs.declare(spec);
        spec.addOption(Command.option(
                FORMAT,
                "FORMAT",
                "text (default), or json: {\"references\": […], \"citations\": [{\"start\", \"end\", \"text\","
                        + " \"references\", …}]} an article, a line each; characters are counted from 0."));
        spec.usageMessage()
                .description("Tells which references the text of articles cites, and where.")
                .footer(
                        "%nWhat is cited but not listed, or listed but not cited, comes last.",
                        "%nExamples:", "  ibid citations article.docx", "  ibid citations thesis.pdf --format json");
    }

    @Override
    public void run(Console console, ParseResult options) throws Exception {
        String format = options.matchedOptionValue(FORMAT, "text");
        if (!List.of("text", "json").contains(format)) {
            throw Command.unknown(options, FORMAT, format, List.of("text", "json"));
        }
        Ibid ibid = new Ibid(Inputs.lists(options));
        new Inputs(options)
                .each(
                        console,
                        (name, content, beside, findings) -> citations(ibid, name, content, beside),
                        (name, article) -> print(console, name, article, format.equals("json")));
    }

    private static CitedArticle citations(Ibid ibid, String name, byte[] content, Companions beside)
            throws ReadException {
        if (Ibid.formatOf(name, content).isPresent()) {
            throw new ReadException(name + ": is a library, not an article; it has no text that could cite");
        }
        return ibid.citations(name, content, beside);
    }

    private static void print(Console console, String name, CitedArticle article, boolean json) {
        if (article.entries().isEmpty()) {
            Inputs.nothingFound(console, name);
        }
        console.print(json ? json(article) + "\n" : text(name, article));
    }

    private static String text(String name, CitedArticle article) {
        StringBuilder text = new StringBuilder();
        for (CitationMention mention : article.mentions()) {
            text.append(mention.origin()).append(": ").append(mention.text()).append(" -> ");
            List<String> links = mention.cites().stream()
                    .map(CitationsCommand::link)
                    .distinct()
                    .toList();
            text.append(String.join(", ", links)).append('\n');
        }
        article.unlisted()
                .map(CitationsCommand::cited)
                .distinct()
                .forEach(cited -> text.append(name + ": cited but not listed: " + cited + "\n"));
        article.uncited().forEach(reference -> text.append(name + ": listed but not cited: " + reference.id() + "\n"));
        return text.toString();
    }

    /** The key of the work, with what is odd about the link. */
    private static String link(Cite cite) {
        return switch (cite.match()) {
            case ABSENT -> "not listed";
            case EXACT -> String.join(" + ", cite.referenceIds());
            case AMBIGUOUS -> String.join(" or ", cite.referenceIds());
            case DIACRITICS, SPELLING, YEAR, AUTHORS ->
                String.join(" or ", cite.referenceIds()) + " (" + oddity(cite.match()) + ")";
        };
    }

    private static String oddity(Cite.Match match) {
        return switch (match) {
            case DIACRITICS -> "other diacritics";
            case SPELLING -> "other spelling";
            case YEAR -> "other year";
            default -> "other authors";
        };
    }

    private static String cited(Cite cite) {
        if (cite.kind() != Cite.Kind.AUTHOR_DATE) {
            return cite.label();
        }
        String authors = cite.others() || cite.authors().size() == 1
                ? cite.authors().get(0) + (cite.others() ? " et al." : "")
                : String.join(", ", cite.authors().subList(0, cite.authors().size() - 1)) + " and "
                        + cite.authors().get(cite.authors().size() - 1);
        return authors + " (" + cite.date() + ")";
    }

    private static String json(CitedArticle article) {
        StringWriter text = new StringWriter();
        JsonWriter json = new JsonWriter(text);
        json.setHtmlSafe(false);
        try {
            json.beginObject();
            json.name("references").beginArray();
            for (String entry : article.entries()) {
                json.value(entry);
            }
            json.endArray();
            json.name("citations").beginArray();
            CodePoints points = new CodePoints(article.source().text());
            Map<String, Integer> entries = entries(article);
            for (CitationMention mention : article.mentions()) {
                write(json, mention, points, entries);
            }
            json.endArray();
            json.endObject();
        } catch (IOException e) {
            throw new UncheckedIOException(e); // a string cannot fail to be written
        }
        return text.toString();
    }

    private static void write(JsonWriter json, CitationMention mention, CodePoints points, Map<String, Integer> entries)
            throws IOException {
        Span span = mention.origin().span();
        json.beginObject();
        json.name("line").value(mention.origin().line());
        json.name("start").value(points.before(span.start()));
        json.name("end").value(points.before(span.end()));
        json.name("text").value(mention.text());
        writeEntries(json, mention.referenceIds(), entries);
        json.name("works").beginArray();
        for (Cite cite : mention.cites()) {
            write(json, cite, entries);
        }
        json.endArray();
        json.endObject();
    }

    private static void write(JsonWriter json, Cite cite, Map<String, Integer> entries) throws IOException {
        json.beginObject();
        if (cite.kind() == Cite.Kind.AUTHOR_DATE) {
            json.name("authors").beginArray();
            for (String author : cite.authors()) {
                json.value(author);
            }
            json.endArray();
            json.name("et-al").value(cite.others());
            json.name("date").value(cite.date());
        } else {
            json.name("label").value(cite.label());
        }
        json.name("match").value(cite.match().name().toLowerCase(Locale.ROOT));
        writeEntries(json, cite.referenceIds(), entries);
        json.endObject();
    }

    private static void writeEntries(JsonWriter json, List<String> ids, Map<String, Integer> entries)
            throws IOException {
        json.name("references").beginArray();
        for (Integer entry : ids.stream().map(entries::get).distinct().toList()) {
            json.value(entry);
        }
        json.endArray();
    }

    /** By citation key, the number from 0 of the entry. */
    private static Map<String, Integer> entries(CitedArticle article) {
        Map<String, Integer> entries = new HashMap<>();
        List<List<Reference>> references = article.references();
        for (int i = 0; i < references.size(); i++) {
            for (Reference reference : references.get(i)) {
                entries.put(reference.id(), i);
            }
        }
        return entries;
    }

    /** Counts the characters before places of a text, which are asked for in about their order. */
    private static final class CodePoints {
        private final String text;
        private int place;
        private int count;

        CodePoints(String text) {
            this.text = text;
        }

        int before(int offset) {
            count += offset >= place ? text.codePointCount(place, offset) : -text.codePointCount(offset, place);
            place = offset;
            return count;
        }
    }
}
