package ibid.read;

import ibid.model.Article;
import ibid.text.Decoding;
import java.io.ByteArrayInputStream;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Set;

/**
 * OpenDocument texts, as a zip file (.odt) or as one XML file (.fodt): the text as printed with all changes accepted, notes
 * after it, without headers and footers. The lists that Zotero, Mendeley or the program itself keep are the article's, and
 * the data that these leave on cited works. Thread-safe.
 *
 * @see <a href="https://docs.oasis-open.org/office/OpenDocument/v1.3/OpenDocument-v1.3-part3-schema.html">OpenDocument
 *     1.3, part 3</a>
 */
public final class OdtReader implements ArticleReader {
    private static final String NAMES = "urn:oasis:names:tc:opendocument:xmlns:";
    private static final Map<String, String> PREFIXES = Map.of(
            NAMES + "office:1.0",
            "office",
            NAMES + "style:1.0",
            "style",
            NAMES + "text:1.0",
            "text",
            NAMES + "table:1.0",
            "table",
            NAMES + "drawing:1.0",
            "draw",
            NAMES + "manifest:1.0",
            "manifest",
            NAMES + "svg-compatible:1.0",
            "svg",
            "urn:openoffice:names:experimental:ooo-ms-interop:xmlns:field:1.0",
            "field");

    private static final String CONTENT = "content.xml";
    private static final String MANIFEST = "META-INF/manifest.xml";

    /** Texts, templates and master documents have it at the beginning of their type. */
    private static final String TYPE = "application/vnd.oasis.opendocument.text";

    @Override
    public boolean recognises(String name, byte[] head) {
        return ZipParts.isZip(head) ? isPackage(name, head) : isFlat(name, head);
    }

    private static boolean isPackage(String name, byte[] content) {
        try {
            ZipParts zip = new ZipParts(name, content);
            String type = new String(zip.read("mimetype"), StandardCharsets.UTF_8);
            Set<String> parts = zip.names();
            return parts.contains("mimetype")
                    ? type.startsWith(TYPE)
                    : parts.contains(CONTENT) && parts.contains(MANIFEST);
        } catch (ReadException e) {
            return false;
        }
    }

    private static boolean isFlat(String name, byte[] head) {
        String start = Decoding.decode(name, head).text();
        return start.contains("<office:document") && start.contains("office:mimetype=\"" + TYPE);
    }

    @Override
    public Article read(String name, byte[] content, Companions beside) throws ReadException {
        DocumentText text = new DocumentText();
        CitationData data = new CitationData();
        new OdtBody(text, data).read(ZipParts.isZip(content) ? packaged(name, content) : flat(name, content));
        return text.article(name, data.works());
    }

    private static XmlPart flat(String name, byte[] content) throws ReadException {
        return xml(name, "the text", new ByteArrayInputStream(content));
    }

    private static XmlPart packaged(String name, byte[] content) throws ReadException {
        ZipParts zip = new ZipParts(name, content);
        if (isEncrypted(name, zip)) {
            throw new ReadException(name + ": is password-protected; save it without a password");
        }
        if (!zip.has(CONTENT)) {
            throw new ReadException(name + ": an ODT file without a text; save it anew");
        }
        return xml(name, CONTENT, zip.open(CONTENT));
    }

    private static boolean isEncrypted(String name, ZipParts zip) throws ReadException {
        if (!zip.has(MANIFEST)) {
            return false;
        }
        XmlPart manifest = xml(name, MANIFEST, zip.open(MANIFEST));
        while (manifest.next()) {
            if (manifest.begins("manifest:encryption-data")) {
                return true;
            }
        }
        return false;
    }

    private static XmlPart xml(String name, String part, InputStream content) throws ReadException {
        return new XmlPart(name + ": " + part + " in it", content, PREFIXES);
    }
}
