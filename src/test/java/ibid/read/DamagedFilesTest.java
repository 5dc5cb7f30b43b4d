package ibid.read;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import ibid.Zipped;
import ibid.model.Article;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Random;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Zip files that are cut off, damaged or made to harm end in one line that says so, soon and in little memory. */
@Timeout(value = 120, unit = TimeUnit.SECONDS)
class DamagedFilesTest {
    private static final String WORD =
            "<w:document xmlns:w='http://schemas.openxmlformats.org/wordprocessingml/2006/main'>"
                    + "<w:body>%s</w:body></w:document>";
    private static final String ODF = "<o:document-content xmlns:o='urn:oasis:names:tc:opendocument:xmlns:office:1.0'"
            + " xmlns:text='urn:oasis:names:tc:opendocument:xmlns:text:1.0'><o:body>%s</o:body></o:document-content>";
    private static final int CUTS = 50;

    @ParameterizedTest
    @ValueSource(strings = {"docx", "odt", "epub"})
    void aFileThatWasCutOffIsRefused(String kind) throws ReadException {
        byte[] whole = file(kind, "");
        assertFalse(read(whole).blocks().isEmpty());
        for (int cut = 0; cut < CUTS; cut++) {
            int length = 4 + cut * (whole.length - 5) / (CUTS - 1);
            assertRefused("damaged or cut off", Arrays.copyOf(whole, length));
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"docx", "odt", "epub"})
    void aDamagedFileIsReadOrRefused(String kind) {
        byte[] whole = file(kind, "");
        Random random = new Random(7);
        int refused = 0;
        for (int i = 0; i < 2000; i++) {
            byte[] damaged = whole.clone();
            for (int j = 0; j <= random.nextInt(3); j++) {
                damaged[4 + random.nextInt(damaged.length - 4)] = (byte) random.nextInt(256);
            }
            try {
                read(damaged);
            } catch (ReadException e) {
                assertOneLine(e);
                refused++;
            }
        }
        assertTrue(refused > 1000, "refused only " + refused);
    }

    /** A file of 200 KB that would be 200 MB, and one whose parts would be 60 MB each. */
    @Test
    void aZipBombIsRefused() {
        assertRefused("larger than an article can be", word(zip -> add(zip, "word/document.xml", spaces(200))));
        assertRefused("larger than an article can be", word(zip -> {
            add(
                    zip,
                    "word/_rels/document.xml.rels",
                    ("<Relationships"
                                    + " xmlns='http://schemas.openxmlformats.org/package/2006/relationships'><Relationship"
                                    + " Type='x/styles' Target='styles.xml'/></Relationships>")
                            .getBytes(UTF_8));
            add(zip, "word/styles.xml", spaces(60));
            add(zip, "word/document.xml", WORD.formatted("").getBytes(UTF_8));
        }));
    }

    @Test
    void aPictureOfAnySizeIsNoTrouble() throws ReadException {
        byte[] file = word(zip -> {
            add(zip, "word/media/image1.bmp", new byte[60_000_000]);
            add(zip, "word/document.xml", WORD.formatted(paragraph("Text")).getBytes(UTF_8));
        });
        assertEquals("Text", read(file).blocks().get(0).text());
    }

    @ParameterizedTest
    @ValueSource(strings = {"w:p", "w:r", "w:tbl", "w:tr", "w:tc", "w:sdt", "w:txbxContent", "w:ins"})
    void elementsInOneAnotherAreBounded(String element) throws ReadException {
        String open = "<" + element + ">";
        String close = "</" + element + ">";
        assertRefused("elements in one another", document(open.repeat(100_000) + close.repeat(100_000)));
        assertEquals(
                "x",
                read(document(open.repeat(1000) + paragraph("x") + close.repeat(1000)))
                        .blocks()
                        .get(0)
                        .text());
    }

    @Test
    void manyOpenFieldsTakeLittleTime() throws ReadException {
        String begin = "<w:r><w:fldChar w:fldCharType='begin'/></w:r>";
        String shown = "<w:r><w:fldChar w:fldCharType='separate'/><w:t>x</w:t></w:r>";
        int fields = 50_000;
        assertEquals(
                fields,
                read(document("<w:p>" + (begin + shown).repeat(fields) + "</w:p>"))
                        .blocks()
                        .get(0)
                        .text()
                        .length());
    }

    /** From Java 24 on the JDK takes these for entities that a hostile file might multiply. */
    @Test
    void manyEscapedCharactersAreNoTrouble() throws ReadException {
        String text = new Random(3)
                .ints(200_000, 'a', 'z')
                .mapToObj(c -> "&amp;" + (char) c)
                .collect(Collectors.joining());
        assertEquals(
                400_000, read(document(paragraph(text))).blocks().get(0).text().length());
    }

    @Test
    void entitiesAreRefused() {
        String entity = "<!DOCTYPE x [<!ENTITY a SYSTEM 'file:///etc/passwd'>]>";
        assertRefused(
                "declares a document type",
                word(zip ->
                        add(zip, "word/document.xml", (entity + WORD.formatted(paragraph("&a;"))).getBytes(UTF_8))));
        assertRefused("not well-formed XML", document(paragraph("&a;")));
    }

    @Test
    void saysWhatIsProtected() throws ReadException {
        byte[] odt = zip(zip -> {
            add(zip, "mimetype", "application/vnd.oasis.opendocument.text".getBytes(UTF_8));
            add(zip, "content.xml", new byte[] {1, 2, 3});
            add(
                    zip,
                    "META-INF/manifest.xml",
                    ("<m:manifest xmlns:m='urn:oasis:names:tc:opendocument:xmlns:manifest:1.0'>"
                                    + "<m:encryption-data/></m:manifest>")
                            .getBytes(UTF_8));
        });
        assertRefused("password-protected", odt);
        String encryption = "<e xmlns='http://www.w3.org/2001/04/xmlenc#'><CipherReference URI='%s'/></e>";
        assertRefused("protected against copying", file("epub", encryption.formatted("a.xhtml")));
        assertEquals(
                1,
                read(file("epub", encryption.formatted("fonts/a.otf"))).blocks().size());
    }

    @Test
    void saysWhichZipFilesItReads() {
        assertRefused("no DOCX, ODT or EPUB", zip(zip -> add(zip, "xl/workbook.xml", new byte[9])));
        assertRefused("a Word file without a text", zip(zip -> {
            add(zip, "[Content_Types].xml", new byte[0]);
            add(zip, "word/media/image1.png", new byte[9]);
        }));
    }

    private static String paragraph(String text) {
        return "<w:p><w:r><w:t>" + text + "</w:t></w:r></w:p>";
    }

    private static byte[] document(String body) {
        return word(zip -> add(zip, "word/document.xml", WORD.formatted(body).getBytes(UTF_8)));
    }

    private static byte[] word(Consumer<Map<String, byte[]>> parts) {
        return zip(zip -> {
            add(zip, "[Content_Types].xml", new byte[0]);
            parts.accept(zip);
        });
    }

    /** @param encryption content of the part that says what in an EPUB file is encrypted; empty for none */
    private static byte[] file(String kind, String encryption) {
        String text = "A paragraph of some length, so that there is something to cut off. ".repeat(20);
        return switch (kind) {
            case "docx" -> document(paragraph(text));
            case "odt" ->
                zip(zip -> {
                    add(zip, "mimetype", "application/vnd.oasis.opendocument.text".getBytes(UTF_8));
                    String body = "<o:text><text:p>" + text + "</text:p></o:text>";
                    add(zip, "content.xml", ODF.formatted(body).getBytes(UTF_8));
                });
            default ->
                zip(zip -> {
                    add(
                            zip,
                            "META-INF/container.xml",
                            ("<c xmlns='urn:oasis:names:tc:opendocument:xmlns:container'>"
                                            + "<rootfile full-path='a.opf'/></c>")
                                    .getBytes(UTF_8));
                    add(
                            zip,
                            "a.opf",
                            ("<p xmlns='http://www.idpf.org/2007/opf'><item id='a' href='a.xhtml'/>"
                                            + "<itemref idref='a'/></p>")
                                    .getBytes(UTF_8));
                    add(zip, "a.xhtml", ("<html><body><p>" + text + "</p></body></html>").getBytes(UTF_8));
                    if (!encryption.isEmpty()) {
                        add(zip, "META-INF/encryption.xml", encryption.getBytes(UTF_8));
                    }
                });
        };
    }

    private static void add(Map<String, byte[]> zip, String name, byte[] content) {
        zip.put(name, content);
    }

    private static byte[] spaces(int megabytes) {
        byte[] spaces = new byte[megabytes * 1_000_000];
        Arrays.fill(spaces, (byte) ' ');
        return spaces;
    }

    private static byte[] zip(Consumer<Map<String, byte[]>> fill) {
        Map<String, byte[]> parts = new LinkedHashMap<>();
        fill.accept(parts);
        return Zipped.of(parts);
    }

    private static Article read(byte[] content) throws ReadException {
        return Readers.read("paper", content, Companions.NONE);
    }

    private static void assertRefused(String what, byte[] content) {
        ReadException e = assertThrows(ReadException.class, () -> read(content));
        assertTrue(String.valueOf(e.getMessage()).contains(what), e.getMessage());
        assertOneLine(e);
    }

    private static void assertOneLine(ReadException e) {
        String message = String.valueOf(e.getMessage());
        assertTrue(message.startsWith("paper: "), message);
        assertEquals(1, message.lines().count(), message);
    }
}
