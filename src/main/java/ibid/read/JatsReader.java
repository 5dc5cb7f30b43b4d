package ibid.read;

import ibid.model.Article;
import ibid.model.Encoded;
import ibid.model.Origin;
import ibid.model.ReferenceList;
import ibid.model.ReferenceList.Entry;
import ibid.read.XmlBlocks.Part;
import ibid.text.Decoding;
import ibid.text.SourceText;
import ibid.text.XmlNode;
import ibid.text.XmlReader;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * An article in JATS or its forerunner, the NLM DTD, alone or in a {@code pmc-articleset}. Each {@code ref-list} is a
 * reference list; a citation that is tagged brings its data, one that is printed its text, without its label. Lists that
 * are set in plain paragraphs are left for others to find. Thread-safe.
 *
 * @see <a href="https://jats.nlm.nih.gov/archiving/tag-library/1.3/element/article.html">article</a>
 */
public final class JatsReader implements ArticleReader {
    private static final Set<String> ROOTS =
            Set.of("article", "pmc-articleset", "articles", "OAI-PMH", "ref-list", "ref", "book", "book-part-wrapper");

    /** What shows that an {@code article} is one of JATS, and not of HTML or DocBook. */
    private static final Set<String> SIGNS = Set.of(
            "article-meta",
            "journal-meta",
            "book-meta",
            "article-type=",
            "dtd-version=",
            "<front",
            "<back>",
            "ref-list",
            "<?xml",
            "<sec>",
            "<sec ",
            "JATS",
            "NLM//DTD");

    private static final Set<String> CITATIONS =
            Set.of("element-citation", "mixed-citation", "citation", "nlm-citation", "citation-alternatives");

    /** One of these, or a name with a year, is what an exchange format can make something of. */
    private static final Set<String> TITLES =
            Set.of("article-title", "chapter-title", "part-title", "data-title", "source", "std", "patent");

    private static final Set<String> NAMES = Set.of("surname", "collab", "string-name");

    /** What an article tells about itself that is no text of it. */
    private static final String META =
            "article-id article-categories pub-date volume issue fpage lpage page-range history "
                    + "elocation-id self-uri counts custom-meta-group related-article funding-group pub-history object-id email";

    private static final Map<String, Part> PARTS = new HashMap<>();

    static {
        parts(
                Part.SKIPPED,
                "journal-meta processing-meta permissions contrib-id tex-math graphic media front-stub/email");
        parts(
                Part.SKIPPED,
                "inline-supplementary-material ref/label fn/label list-item/label contrib/xref contrib/role");
        for (String meta : List.of("article-meta", "front-stub", "book-meta")) {
            for (String name : META.split(" ")) {
                parts(Part.SKIPPED, meta + "/" + name);
            }
        }
        CITATIONS.forEach(citation -> parts(Part.SKIPPED, citation + "/label"));
        parts(Part.SECTION, "sec abstract trans-abstract ack app glossary bio notes fn-group sub-article response");
        parts(Part.ENTRIES, "ref-list");
        parts(Part.HEADING, "title article-title/title title-group/article-title");
        parts(Part.PARAGRAPH, "p aff subtitle trans-title attrib td th speech disp-formula term def kwd-group");
        parts(Part.JOINED, "caption fig/label table-wrap/label contrib-group corresp");
        parts(Part.LIST, "list def-list");
        parts(Part.ITEM, "list-item");
        parts(Part.WHOLE_ITEM, "def-item ref");
        parts(Part.QUOTE, "disp-quote verse-group");
        parts(Part.ROW, "tr");
        parts(Part.FOOTNOTE, "fn");
        parts(Part.CODE, "preformat code");
        parts(Part.SPACED, "contrib name person-group element-citation nlm-citation kwd-group verse-group");
        parts(Part.BREAK, "break");
    }

    @Override
    public boolean recognises(String name, byte[] head) {
        if (Decoding.looksBinary(head)) {
            return false;
        }
        String start = Decoding.decode(name, head).text();
        return ROOTS.contains(XmlReader.rootName(start)) && SIGNS.stream().anyMatch(start::contains);
    }

    private static void parts(Part part, String names) {
        for (String name : names.split(" ")) {
            PARTS.put(name, part);
        }
    }

    @Override
    public Article read(String name, byte[] content, Companions beside) throws ReadException {
        return XmlArticle.read(Decoding.decode(name, content), PARTS, JatsReader::collect);
    }

    private static void collect(XmlNode node, SourceText source, List<ReferenceList> lists) {
        List<Entry> entries = new ArrayList<>();
        for (XmlNode ref : node.name().equals("ref") ? List.of(node) : node.all("ref")) {
            entries.addAll(entries(ref, source));
        }
        if (!entries.isEmpty()) {
            lists.add(new ReferenceList(entries));
        }
        for (XmlNode child : node.elements()) {
            if (!child.name().equals("ref")) {
                collect(child, source, lists);
            }
        }
    }

    private static List<Entry> entries(XmlNode ref, SourceText source) {
        List<XmlNode> citations = ref.within(CITATIONS);
        if (citations.isEmpty()) {
            return entry(ref, "", line(ref), source);
        }
        XmlNode first = citations.get(0);
        boolean twice = citations.size() == 2
                && ref.all("element-citation").size() == 1
                && ref.all("mixed-citation").size() == 1;
        if (citations.size() == 1 || twice) {
            String data = isTagged(ref) ? ref.span().of(source.text()) : "";
            XmlNode printed =
                    ref.within(Set.of("mixed-citation")).stream().findFirst().orElse(first);
            return entry(ref, data, unlabelled(printed(printed), ref), source);
        }
        List<Entry> entries = new ArrayList<>();
        for (XmlNode citation : citations) {
            String data = isTagged(citation) ? citation.span().of(source.text()) : "";
            entries.addAll(entry(citation, data, printed(citation), source));
        }
        return entries;
    }

    private static List<Entry> entry(XmlNode node, String data, String text, SourceText source) {
        Origin origin = Origin.of(source, node.span());
        Encoded encoded = data.isEmpty() ? Encoded.NONE : new Encoded("jats", data);
        return data.isEmpty() && text.isEmpty() ? List.of() : List.of(new Entry(text, origin, encoded));
    }

    /** The text of a citation that is printed; one that has none between its elements is but data. */
    private static String printed(XmlNode citation) {
        boolean mixed = citation.children().stream()
                .anyMatch(child -> child.isText() && !child.content().isBlank());
        return mixed || citation.name().equals("mixed-citation") ? line(citation) : "";
    }

    /** Some print the label again. */
    private static String unlabelled(String text, XmlNode ref) {
        String label = ref.first("label").map(XmlNode::text).orElse("");
        boolean again = !label.isEmpty()
                && text.startsWith(label)
                && text.length() > label.length()
                && !Character.isLetterOrDigit(text.charAt(label.length()));
        return again ? text.substring(label.length()).replaceFirst("^[\\s.)\\]]+", "") : text;
    }

    private static String line(XmlNode node) {
        return new XmlBlocks(PARTS).line(node);
    }

    private static boolean isTagged(XmlNode citation) {
        return citation.holds(TITLES) || (citation.holds(NAMES) && citation.holds(Set.of("year")));
    }
}
