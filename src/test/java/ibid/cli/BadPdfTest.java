package ibid.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import ibid.read.PdfPages;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.concurrent.TimeUnit;
import java.util.zip.DeflaterOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** PDF files of which nothing can be had end in a line that says so, and others give their references. */
@Timeout(value = 120, unit = TimeUnit.SECONDS)
class BadPdfTest {
    @TempDir
    private Path directory;

    @Test
    void aListGoesOnOverColumnsAndPages() throws IOException {
        CommandLineRun run = CommandLineRun.of("find", write("list.pdf", list().bytes()));

        assertEquals(0, run.code(), run.err());
        assertEquals(24, run.out().lines().count(), run.out());
        assertTrue(run.out().lines().allMatch(line -> line.endsWith("Journal of Samples, 12(3), 4–56.")), run.out());
    }

    @Test
    void aPasswordIsAskedFor() throws IOException {
        assertRefused(
                "opens with a password only", list().protect("owner", "user").bytes());
    }

    @Test
    void scannedPagesAreTold() throws IOException {
        assertRefused(
                "scanned pages without text; run OCR first (ocrmypdf ",
                new PdfPages().page().page().bytes());
    }

    @Test
    void fontsThatDoNotTellTheirLettersAreTold() throws IOException {
        String content = "BT /F 10 Tf 60 700 Td (" + "AB".repeat(100) + ") Tj ET";
        byte[] pdf = pages("<</Type/Pages/Kids[3 0 R]/Count 1>> endobj\n3 0 obj\n"
                + "<</Type/Page/Parent 2 0 R/MediaBox[0 0 2000 900]/Contents 4 0 R/Resources<</Font<</F 5 0 R>>>>>> endobj\n"
                + "5 0 obj\n<</Type/Font/Subtype/Type1/BaseFont/X/FirstChar 65/LastChar 66/Widths[500 500]"
                + "/Encoding<</Differences[65/g1/g2]>>>> endobj\n"
                + "4 0 obj\n<</Length " + content.length() + ">>stream\n" + content + "\nendstream");

        assertRefused("its fonts do not tell which letters they print", pdf);
    }

    @Test
    void aTruncatedFileGivesWhatItHolds() throws IOException {
        byte[] pdf = list().bytes();
        for (int i = 0; i < 50; i++) {
            CommandLineRun run =
                    CommandLineRun.of("find", write("cut.pdf", Arrays.copyOf(pdf, 8 + pdf.length * i / 50)));
            assertTrue(run.code() <= 2, run.err());
            assertTrue(run.code() == 0 || run.err().lines().count() == 1, run.err());
        }
    }

    @Test
    void pagesThatHoldThemselvesAreReadOnce() throws IOException {
        assertRefused("cut.pdf: ", pages("<</Type/Pages/Kids[2 0 R 2 0 R]/Count 2000000000>>"));
        assertRefused(
                "cut.pdf: ",
                pages("<</Type/Pages/Kids[3 0 R]/Count 2>> endobj\n3 0 obj\n"
                        + "<</Type/Pages/Parent 2 0 R/Kids[2 0 R 3 0 R]/Count 2>>"));
    }

    @Test
    void deepNestingIsNoTrouble() throws IOException {
        assertRefused("cut.pdf: ", pages("<</Type/Pages/Kids" + "[".repeat(200_000) + ">>"));
        assertRefused("cut.pdf: ", pages("<</Type/Pages/Kids " + "<</A".repeat(200_000) + ">>"));
    }

    @Test
    void aFileThatUnpacksToGigabytesIsRefused() throws IOException {
        ByteArrayOutputStream packed = new ByteArrayOutputStream();
        try (DeflaterOutputStream out = new DeflaterOutputStream(packed)) {
            byte[] spaces = new byte[1 << 20];
            Arrays.fill(spaces, (byte) ' ');
            for (int i = 0; i < 600; i++) {
                out.write(spaces);
            }
        }
        String stream = packed.toString(StandardCharsets.ISO_8859_1);
        byte[] pdf = pages("<</Type/Pages/Kids[3 0 R]/Count 1>> endobj\n3 0 obj\n"
                + "<</Type/Page/Parent 2 0 R/MediaBox[0 0 9 9]/Contents[4 0 R 4 0 R 4 0 R]>> endobj\n"
                + "4 0 obj\n<</Filter/FlateDecode/Length " + stream.length() + ">>stream\n" + stream + "\nendstream");

        assertRefused("unpacks to more than fits in memory", pdf);
    }

    private static byte[] pages(String pages) {
        String pdf = "%PDF-1.7\n1 0 obj\n<</Type/Catalog/Pages 2 0 R>> endobj\n2 0 obj\n" + pages
                + " endobj\ntrailer <</Root 1 0 R>>\n%%EOF";
        return pdf.getBytes(StandardCharsets.ISO_8859_1);
    }

    /** Two pages of two columns of six references of three lines each, the last of which is in the next column. */
    private static PdfPages list() throws IOException {
        PdfPages pdf = new PdfPages();
        int number = 0;
        double y = 700;
        double x = 60;
        pdf.text(60, 780, 10, "References");
        for (int line = 0; line < 24 * 3; line++) {
            if (line > 0 && line % 17 == 0) {
                y = 700;
                x = x == 60 ? 300 : 60;
                if (x == 60) {
                    pdf.page();
                }
            }
            String[] reference = {
                (char) ('A' + number) + "uthor, B. C. (" + (1980 + number) + "). What became of a",
                "sample that was not very long but had its",
                "use. Journal of Samples, 12(3), 4–56."
            };
            pdf.text(line % 3 == 0 ? x : x + 12, y, 10, reference[line % 3]);
            number += line % 3 == 2 ? 1 : 0;
            y -= 12;
        }
        return pdf.page();
    }

    private void assertRefused(String part, byte[] pdf) throws IOException {
        CommandLineRun.of("find", write("cut.pdf", pdf)).assertRefused(part);
    }

    private String write(String name, byte[] content) throws IOException {
        return Files.write(directory.resolve(name), content).toString();
    }
}
