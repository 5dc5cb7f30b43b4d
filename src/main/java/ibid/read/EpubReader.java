package ibid.read;

import ibid.model.Article;
import ibid.model.Block;
import ibid.text.Decoding;
import ibid.text.SourceText;
import java.net.URI;
import java.net.URISyntaxException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * EPUB books and articles: their pages in reading order, as {@link HtmlReader} reads each, without the table of contents.
 * The source is the XHTML of all pages, one after the other. Thread-safe.
 *
 * @see <a href="https://www.w3.org/TR/epub-33/#sec-package-doc">EPUB 3.3, 5 Package document</a>
 */
public final class EpubReader implements ArticleReader {
    private static final String CONTAINER = "META-INF/container.xml";
    private static final String ENCRYPTION = "META-INF/encryption.xml";
    private static final Map<String, String> PREFIXES = Map.of(
            "urn:oasis:names:tc:opendocument:xmlns:container", "c",
            "http://www.idpf.org/2007/opf", "opf",
            "http://www.w3.org/2001/04/xmlenc#", "enc");

    /** An element without content, as XML has it; HTML would have it go on, but for these. */
    private static final Pattern EMPTY_ELEMENT = Pattern.compile(
            "<(?!(?:area|base|br|col|embed|hr|img|input|link|meta" + "|source|track|wbr)\\b)[A-Za-z]([^<>]*+(?<=/)>)");

    @Override
    public boolean recognises(String name, byte[] head) {
        return ZipParts.names(head).contains(CONTAINER);
    }

    @Override
    public Article read(String name, byte[] content, Companions beside) throws ReadException {
        Book book = new Book(name, new ZipParts(name, content));
        StringBuilder source = new StringBuilder();
        List<Block> blocks = new ArrayList<>();
        int lists = 0;
        for (String page : book.pages()) {
            String html = Decoding.decode(name, book.zip().read(page)).text();
            for (Block block : HtmlReader.blocks(withoutEmptyElements(html), source.length())) {
                int group = block.group() == 0 ? 0 : block.group() + lists;
                blocks.add(new Block(block.kind(), block.level(), group, block.text(), block.span()));
            }
            lists = blocks.stream().mapToInt(Block::group).max().orElse(lists);
            source.append(html).append('\n');
        }
        return new Article(SourceText.of(name, source.toString()), blocks);
    }

    /** As long as before, with comments in their place: {@code <title/>} would make a title of the whole page. */
    private static String withoutEmptyElements(String xhtml) {
        return EMPTY_ELEMENT.matcher(xhtml).replaceAll("<!$1");
    }

    /** The parts of one file. */
    private record Book(String name, ZipParts zip) {
        List<String> pages() throws ReadException {
            String packageDocument = packageDocument();
            Set<String> encrypted = encrypted();
            List<String> pages = new ArrayList<>();
            for (String page : spine(packageDocument)) {
                if (encrypted.contains(page)) {
                    throw new ReadException(name + ": is protected against copying (DRM); ibid cannot read it");
                }
                if (zip.has(page)) {
                    pages.add(page);
                }
            }
            if (pages.isEmpty()) {
                throw new ReadException(name + ": an EPUB file without pages; get it again");
            }
            return pages;
        }

        private String packageDocument() throws ReadException {
            XmlPart xml = open(CONTAINER);
            while (xml.next()) {
                if (xml.begins("c:rootfile") && zip.has(xml.attribute("full-path"))) {
                    return xml.attribute("full-path");
                }
            }
            throw new ReadException(name + ": an EPUB file without a package document; get it again");
        }

        /** The pages in reading order. */
        private List<String> spine(String packageDocument) throws ReadException {
            Map<String, String> items = new HashMap<>();
            List<String> pages = new ArrayList<>();
            XmlPart xml = open(packageDocument);
            while (xml.next()) {
                if (xml.begins("opf:item") && !isNavigation(xml)) {
                    items.put(xml.attribute("id"), resolved(packageDocument, xml.attribute("href")));
                } else if (xml.begins("opf:itemref") && items.containsKey(xml.attribute("idref"))) {
                    pages.add(items.get(xml.attribute("idref")));
                } else if (xml.begins("opf:reference") && xml.attribute("type").equals("toc")) {
                    pages.remove(resolved(packageDocument, xml.attribute("href")));
                }
            }
            return pages;
        }

        private static boolean isNavigation(XmlPart item) {
            return List.of(item.attribute("properties").split("\\s+")).contains("nav");
        }

        /** What the file says is encrypted; fonts often are in books that can be read. */
        private Set<String> encrypted() throws ReadException {
            Set<String> encrypted = new HashSet<>();
            XmlPart xml = zip.has(ENCRYPTION) ? open(ENCRYPTION) : null;
            while (xml != null && xml.next()) {
                if (xml.begins("enc:CipherReference")) {
                    encrypted.add(resolved("", xml.attribute("URI")));
                }
            }
            return encrypted;
        }

        /** The name of the part that a reference in another part means; never more than a name to look up. */
        private static String resolved(String from, String reference) {
            try {
                String path = new URI("/" + from.replace(" ", "%20"))
                        .resolve(reference.replace(" ", "%20"))
                        .normalize()
                        .getPath();
                return path == null ? reference : path.replaceFirst("^/+(?:\\.\\./)*", "");
            } catch (URISyntaxException | IllegalArgumentException e) {
                return reference;
            }
        }

        private XmlPart open(String part) throws ReadException {
            return new XmlPart(name + ": " + part + " in it", zip.open(part), PREFIXES);
        }
    }
}
