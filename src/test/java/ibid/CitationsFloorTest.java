package ibid;

import static org.junit.jupiter.api.Assertions.assertTrue;

import com.google.gson.JsonArray;
import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import ibid.model.CitationMention;
import ibid.model.Cite;
import ibid.model.Reference;
import ibid.read.Companions;
import ibid.read.ReadException;
import ibid.text.Folding;
import ibid.text.Span;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Test;

/** How many of the citations of real articles are found and linked: every fifth text whose citations are known. */
class CitationsFloorTest {
    private static final Path INDEX = Path.of("..", "shared", "articles", "index.jsonl");
    private static final int EVERY = 5;
    private static final double FLOOR = 0.95;

    private final Ibid ibid = new Ibid();
    private int right;
    private int total;

    /** A citation of the reference with that text, in letters and digits; places in UTF-16 units. */
    private record Link(Span span, String reference) {}

    @Test
    void linksAtLeast() throws IOException, ReadException {
        Assumptions.assumeTrue(Files.exists(INDEX), "no ../shared/articles to measure with");
        int seen = 0;
        for (String line : Files.readAllLines(INDEX)) {
            JsonObject article = JsonParser.parseString(line).getAsJsonObject();
            boolean cites = article.get("kind").getAsString().equals("text") && article.has("citations");
            if (cites && seen++ % EVERY == 0) {
                count(article);
            }
        }
        double f1 = 2.0 * right / total;
        assertTrue(f1 >= FLOOR, "F1 " + f1 + " is below " + FLOOR);
    }

    private void count(JsonObject article) throws IOException, ReadException {
        Path file = INDEX.resolveSibling(article.get("file").getAsString());
        List<Link> gold = gold(article, Files.readString(file));
        List<Link> found = found(file);
        total += gold.size() + found.size();
        for (Link link : found) {
            boolean known = gold.removeIf(other -> other.reference().equals(link.reference())
                    && other.span().start() < link.span().end()
                    && link.span().start() < other.span().end());
            right += known ? 1 : 0;
        }
    }

    private static List<Link> gold(JsonObject article, String text) {
        JsonArray references = article.getAsJsonArray("references");
        List<Link> links = new ArrayList<>();
        for (JsonElement element : article.getAsJsonArray("citations")) {
            JsonObject citation = element.getAsJsonObject();
            Span span = new Span(
                    text.offsetByCodePoints(0, citation.get("start").getAsInt()),
                    text.offsetByCodePoints(0, citation.get("end").getAsInt()));
            for (JsonElement index : citation.getAsJsonArray("refs")) {
                if (!index.isJsonNull() && index.getAsInt() < references.size()) {
                    links.add(new Link(
                            span,
                            Folding.letters(references.get(index.getAsInt()).getAsString())));
                }
            }
        }
        return links;
    }

    private List<Link> found(Path file) throws IOException, ReadException {
        CitedArticle article = ibid.citations(file.toString(), Files.readAllBytes(file), Companions.NONE);
        Map<String, String> texts = new HashMap<>();
        for (int i = 0; i < article.entries().size(); i++) {
            for (Reference reference : article.references().get(i)) {
                texts.put(reference.id(), Folding.letters(article.entries().get(i)));
            }
        }
        List<Link> links = new ArrayList<>();
        for (CitationMention mention : article.mentions()) {
            mention.cites().stream()
                    .filter(cite -> isPrinted(cite, mention.text()))
                    .flatMap(cite -> cite.referenceIds().stream())
                    .distinct()
                    .forEach(id -> links.add(new Link(mention.origin().span(), texts.getOrDefault(id, ""))));
        }
        return links;
    }

    /** What is known names the ends of a range, not what is between them. */
    private static boolean isPrinted(Cite cite, String mention) {
        return cite.kind() != Cite.Kind.NUMBER || mention.matches(".*\\b" + cite.label() + "\\b.*");
    }
}
