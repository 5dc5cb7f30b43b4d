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
 * A text in TEI, as scholarly editions have it or GROBID makes it of a PDF file. Each {@code listBibl} of the text is a
 * reference list; what is tagged brings its data, and what is printed its text. Thread-safe.
 *
 * @see <a href="https://tei-c.org/release/doc/tei-p5-doc/en/html/ref-TEI.html">TEI</a>
 * @see <a href="https://grobid.readthedocs.io/en/latest/TEI-encoding-of-results/">GROBID's TEI</a>
 */
public final class TeiReader implements ArticleReader {
    private static final Set<String> ROOTS = Set.of("TEI", "TEI.2", "teiCorpus", "listBibl");
    private static final Set<String> ENTRIES = Set.of("biblStruct", "bibl", "biblFull");

    private static final Map<String, Part> PARTS = new HashMap<>();

    static {
        parts(
                Part.SKIPPED,
                "publicationStmt sourceDesc encodingDesc revisionDesc seriesStmt notesStmt extent textClass");
        parts(
                Part.SKIPPED,
                "langUsage titleStmt/respStmt titleStmt/funder titleStmt/sponsor pb graphic fw figure/label");
        parts(Part.SKIPPED, "biblStruct/note biblStruct/idno biblStruct/ptr analytic/idno");
        parts(Part.SECTION, "div div1 div2 div3 div4 abstract");
        parts(Part.ENTRIES, "listBibl");
        parts(Part.HEADING, "head titleStmt/title docTitle");
        parts(Part.PARAGRAPH, "p ab cell figDesc titleStmt/author byline figure/head lg");
        parts(Part.LIST, "list");
        parts(Part.ITEM, "item");
        parts(Part.WHOLE_ITEM, "listBibl/bibl listBibl/biblStruct");
        parts(Part.QUOTE, "div/quote body/quote");
        parts(Part.ROW, "row");
        parts(Part.JOINED, "table/head");
        parts(Part.FOOTNOTE, "note");
        parts(Part.CODE, "eg");
        parts(Part.SPACED, "persName biblStruct analytic monogr imprint series lg");
        parts(Part.BREAK, "lb cb");
    }

    private static void parts(Part part, String names) {
        for (String name : names.split(" ")) {
            PARTS.put(name, part);
        }
    }

    @Override
    public boolean recognises(String name, byte[] head) {
        return !Decoding.looksBinary(head)
                && ROOTS.contains(XmlReader.rootName(Decoding.decode(name, head).text()));
    }

    @Override
    public Article read(String name, byte[] content, Companions beside) throws ReadException {
        return XmlArticle.read(Decoding.decode(name, content), PARTS, TeiReader::collect);
    }

    /** The header tells about the text itself, and what it was made of. */
    private static void collect(XmlNode node, SourceText source, List<ReferenceList> lists) {
        if (node.name().equals("teiHeader")) {
            return;
        }
        if (node.name().equals("listBibl")) {
            List<Entry> entries = new ArrayList<>();
            node.elements().stream()
                    .filter(child -> ENTRIES.contains(child.name()))
                    .forEach(child -> entries.addAll(entry(child, source)));
            if (!entries.isEmpty()) {
                lists.add(new ReferenceList(entries));
            }
        }
        node.elements().forEach(child -> collect(child, source, lists));
    }

    private static List<Entry> entry(XmlNode bibl, SourceText source) {
        boolean tagged = !bibl.name().equals("biblFull") && isTagged(bibl);
        Encoded data = tagged ? new Encoded("tei", bibl.span().of(source.text())) : Encoded.NONE;
        String text = printed(bibl);
        Origin origin = Origin.of(source, bibl.span());
        return text.isEmpty() && !tagged ? List.of() : List.of(new Entry(text, origin, data));
    }

    /** The title of a {@code bibl} may be marked only to be set in italics. */
    private static boolean isTagged(XmlNode bibl) {
        Set<String> names = Set.of("author", "editor", "surname", "orgName");
        List<XmlNode> titles = bibl.within(Set.of("title"));
        boolean titled = titles.stream().anyMatch(title -> !title.text().isEmpty());
        return bibl.name().equals("biblStruct")
                ? titled || bibl.holds(Set.of("surname", "orgName", "idno"))
                : titled && bibl.holds(names) && bibl.holds(Set.of("date", "publisher", "biblScope"));
    }

    private static String printed(XmlNode bibl) {
        for (XmlNode note : bibl.all("note")) {
            if (note.attribute("type").equals("raw_reference")) {
                return note.text();
            }
        }
        return bibl.name().equals("biblStruct") ? "" : new XmlBlocks(PARTS).line(bibl);
    }
}
