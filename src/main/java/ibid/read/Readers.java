package ibid.read;

import ibid.model.Article;
import ibid.text.Decoding;
import ibid.text.XmlReader;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;

/** All article readers, and the choice among them. Thread-safe. */
public final class Readers {
    /** In the order in which they are asked; the last one takes any text. */
    public static final List<ArticleReader> ALL = List.of(
            new PdfReader(),
            new DocxReader(),
            new OdtReader(),
            new EpubReader(),
            new JatsReader(),
            new TeiReader(),
            new HtmlReader(),
            new MarkdownReader(),
            new LatexReader(),
            new TextReader());

    /** How much of a file is looked at to recognise its format. */
    private static final int HEAD = 16_384;

    private Readers() {}

    /**
     * Reads an article with the first reader that recognises it. An empty file is an article without blocks.
     *
     * @param name what messages call it, a path as the user gave it
     * @param content the whole file
     * @param beside the files beside it
     * @throws ReadException if it is no text, or of a format that is not read
     */
    public static Article read(String name, byte[] content, Companions beside) throws ReadException {
        byte[] head = content.length <= HEAD || ZipParts.isZip(content) ? content : Arrays.copyOf(content, HEAD);
        refuseForeign(name, head);
        refuseEntities(name, head);
        for (ArticleReader reader : ALL) {
            if (reader.recognises(name, head)) {
                return reader.read(name, content, beside);
            }
        }
        throw new ReadException(name + ": " + unrecognised(name, content));
    }

    /** @throws ReadException if it would have been recognised, were it not damaged */
    private static String unrecognised(String name, byte[] content) throws ReadException {
        String what = "a binary file, not an article";
        if (ZipParts.isZip(content)) {
            ZipParts.refuseDamaged(name, content);
            what = "a zip file that is no DOCX, ODT or EPUB";
        }
        return what + "; give a PDF, DOCX, ODT, EPUB, HTML, JATS, TEI, Markdown, LaTeX or text file";
    }

    private static void refuseForeign(String name, byte[] head) throws ReadException {
        String start = new String(head, 0, Math.min(head.length, 1024), StandardCharsets.ISO_8859_1);
        for (Foreign format : Foreign.values()) {
            if (start.startsWith(format.signature)) {
                throw new ReadException(name + ": " + format.advice);
            }
        }
    }

    private static void refuseEntities(String name, byte[] head) throws ReadException {
        if (Decoding.looksBinary(head)) {
            return;
        }
        String entity = XmlReader.declaredEntity(Decoding.decode(name, head).text());
        if (!entity.isEmpty()) {
            throw new ReadException(name + ": declares an XML entity of its own, &" + entity
                    + ";, which is refused; write entities out first (xmllint --noent FILE)");
        }
    }

    /** Formats known by their first bytes that no reader reads. */
    private enum Foreign {
        OLE(
                "\u00D0\u00CF\u0011\u00E0",
                "a password-protected or old Word file, or of another Office program; save it as DOCX without a password"),
        RTF("{\\rtf", "an RTF file, which is not read; save it as DOCX, HTML or text"),
        POSTSCRIPT("%!PS", "a PostScript file, which is not read; extract its text first (ps2ascii FILE.ps)"),
        GZIP("\u001F\u008B", "a gzip-compressed file; unpack it first (gunzip FILE)"),
        PNG("\u0089PNG", "a PNG image; give the article's text"),
        JPEG("\u00FF\u00D8\u00FF", "a JPEG image; give the article's text"),
        GIF("GIF8", "a GIF image; give the article's text"),
        TIFF("II*\u0000", "a TIFF image; give the article's text");

        private final String signature;
        private final String advice;

        Foreign(String signature, String advice) {
            this.signature = signature;
            this.advice = advice;
        }
    }
}
