package ibid.read;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.Locale;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDResources;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.common.PDStream;
import org.apache.pdfbox.pdmodel.encryption.AccessPermission;
import org.apache.pdfbox.pdmodel.encryption.StandardProtectionPolicy;
import org.apache.pdfbox.pdmodel.font.FontMappers;
import org.apache.pdfbox.pdmodel.font.PDType1Font;
import org.apache.pdfbox.pdmodel.font.Standard14Fonts.FontName;

/** Builds PDF files: text at places on A4 pages, in Helvetica, by the operators that print it. */
public final class PdfPages {
    static {
        // PDFBox's own would read the fonts of the system, and write into the home directory what it saw.
        FontMappers.set(new PdfFonts());
    }

    private final PDDocument document = new PDDocument();
    private final StringBuilder operators = new StringBuilder();

    /** Text in WinAnsi characters whose baseline begins at a place, in points from the lower left corner. */
    public PdfPages text(double x, double y, double size, String text) {
        return draw("BT /F " + size + " Tf 1 0 0 1 " + x + " " + y + " Tm <" + hex(text) + "> Tj ET");
    }

    /** Lines one below the other, of 10 points, 12 apart. */
    public PdfPages lines(double x, double y, String... lines) {
        for (int i = 0; i < lines.length; i++) {
            text(x, y - 12 * i, 10, lines[i]);
        }
        return this;
    }

    /** Operators of a content stream; the font is {@code /F}. */
    public PdfPages draw(String more) {
        operators.append(more).append('\n');
        return this;
    }

    /** Ends a page. */
    public PdfPages page() throws IOException {
        PDPage page = new PDPage(PDRectangle.A4);
        PDResources resources = new PDResources();
        resources.put(COSName.getPDFName("F"), new PDType1Font(FontName.HELVETICA));
        page.setResources(resources);
        PDStream stream = new PDStream(document);
        try (var out = stream.createOutputStream(COSName.FLATE_DECODE)) {
            out.write(operators.toString().getBytes(java.nio.charset.StandardCharsets.US_ASCII));
        }
        page.setContents(stream);
        document.addPage(page);
        operators.setLength(0);
        return this;
    }

    /** With a password that changing it needs, and one that opening it needs; none if empty. */
    public PdfPages protect(String owner, String user) throws IOException {
        StandardProtectionPolicy policy = new StandardProtectionPolicy(owner, user, new AccessPermission());
        policy.setEncryptionKeyLength(128);
        document.protect(policy);
        return this;
    }

    /** The file, after its last page. */
    public byte[] bytes() throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        document.save(bytes);
        document.close();
        return bytes.toByteArray();
    }

    private static String hex(String text) {
        StringBuilder hex = new StringBuilder();
        for (byte b : text.getBytes(java.nio.charset.Charset.forName("windows-1252"))) {
            hex.append(String.format(Locale.ROOT, "%02x", b));
        }
        return hex.toString();
    }
}
