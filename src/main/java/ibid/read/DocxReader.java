package ibid.read;

import ibid.model.Article;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Word files (.docx, .docm, .dotx, .dotm): the text as printed with all changes accepted, notes after it, without headers
 * and footers. The lists that Zotero, Mendeley, EndNote or Word keep are the article's, and the data that these leave on
 * cited works. Thread-safe.
 *
 * @see <a href="https://ecma-international.org/publications-and-standards/standards/ecma-376/">ECMA-376, Office Open XML</a>
 */
public final class DocxReader implements ArticleReader {
    private static final Map<String, String> PREFIXES = Map.of(
            "http://schemas.openxmlformats.org/wordprocessingml/2006/main", "w",
            "http://purl.oclc.org/ooxml/wordprocessingml/main", "w",
            "http://schemas.openxmlformats.org/officeDocument/2006/math", "m",
            "http://purl.oclc.org/ooxml/officeDocument/math", "m",
            "http://schemas.openxmlformats.org/markup-compatibility/2006", "mc",
            "http://schemas.openxmlformats.org/package/2006/relationships", "rel");

    private static final String MAIN = "officeDocument";

    @Override
    public boolean recognises(String name, byte[] head) {
        Set<String> parts = ZipParts.names(head);
        return parts.contains("[Content_Types].xml") && parts.stream().anyMatch(part -> part.startsWith("word/"));
    }

    @Override
    public Article read(String name, byte[] content, Companions beside) throws ReadException {
        return new WordFile(name, new ZipParts(name, content)).article();
    }

    /** The parts of one file, which refer to each other by relationships. */
    private record WordFile(String name, ZipParts zip) {
        Article article() throws ReadException {
            String main = related("").getOrDefault(MAIN, "word/document.xml");
            if (!zip.has(main)) {
                throw new ReadException(name + ": a Word file without a text; save it anew");
            }
            Map<String, String> related = related(main);
            DocumentText text = new DocumentText();
            CitationData data = new CitationData();
            WordBody body = new WordBody(styles(related), text, data);
            body.read(open(main));
            for (String notes : List.of("footnotes", "endnotes")) {
                if (related.containsKey(notes)) {
                    body.readNotes(open(related.get(notes)));
                }
            }
            sources(data);
            return text.article(name, data.works());
        }

        /** Data of any kind is in parts called so; Word's relationships do not tell which is which. */
        private void sources(CitationData data) throws ReadException {
            for (String part : zip.names()) {
                if (part.matches("customXml/item\\d+\\.xml")) {
                    data.sources(new String(zip.read(part), StandardCharsets.UTF_8));
                }
            }
        }

        private WordStyles styles(Map<String, String> related) throws ReadException {
            String part = related.get("styles");
            return part == null ? WordStyles.NONE : WordStyles.read(open(part));
        }

        /**
         * The parts that a part refers to, by the last word of what they are to it; the file itself is called "".
         *
         * @see <a href="https://ecma-international.org/publications-and-standards/standards/ecma-376/">ECMA-376, part 2,
         *     6.5 Relationships</a>
         */
        private Map<String, String> related(String part) throws ReadException {
            String folder = part.substring(0, part.lastIndexOf('/') + 1);
            String relationships = folder + "_rels/" + part.substring(folder.length()) + ".rels";
            Map<String, String> related = new HashMap<>();
            XmlPart xml = zip.has(relationships) ? open(relationships) : null;
            while (xml != null && xml.next()) {
                if (xml.begins("rel:Relationship")) {
                    String type = xml.attribute("Type");
                    String target = xml.attribute("Target");
                    String path = target.startsWith("/") ? target.substring(1) : folder + target;
                    if (zip.has(path)) {
                        related.putIfAbsent(type.substring(type.lastIndexOf('/') + 1), path);
                    }
                }
            }
            return related;
        }

        private XmlPart open(String part) throws ReadException {
            return new XmlPart(name + ": " + part + " in it", zip.open(part), PREFIXES);
        }
    }
}
