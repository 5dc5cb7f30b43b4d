package ibid.read;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.io.RandomAccessReadBuffer;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.encryption.InvalidPasswordException;
import org.apache.pdfbox.pdmodel.font.FontMappers;

/**
 * The words on the pages of a PDF file, as PDFBox reads it: from memory, without temporary files, and without any other
 * file that it names. Only pages are looked at; scripts, forms and attachments are not. Thread-safe.
 *
 * @see <a href="https://www.iso.org/standard/75839.html">ISO 32000-2, 7.5</a>
 */
final class PdfFile {
    static {
        FontMappers.set(new PdfFonts());
    }

    /** Seconds that a file may take. */
    private static final int LONGEST = 60;

    private PdfFile() {}

    /** @throws ReadException if its pages cannot be read, with the reason */
    static List<List<PrintedWord>> pages(String name, byte[] content) throws ReadException {
        if (InflatedSize.isTooLarge(content)) {
            throw new ReadException(name + ": unpacks to more than fits in memory; print it to a new PDF file");
        }
        Deadline deadline = new Deadline(LONGEST);
        try (PDDocument document = Loader.loadPDF(new TimedBytes(content, deadline))) {
            return pages(name, document, deadline);
        } catch (InvalidPasswordException e) {
            throw new ReadException(name + ": opens with a password only; save it without one (qpdf --decrypt)");
        } catch (NoClassDefFoundError e) {
            // PDFBox leaves out what is needed for certificates.
            throw new ReadException(name + ": is encrypted for certain certificates; save it without encryption");
        } catch (OutOfMemoryError e) {
            throw new ReadException(name + ": needs more memory than there is; print it to a new PDF file");
        } catch (IOException | RuntimeException | StackOverflowError e) {
            throw new ReadException(name + (deadline.isOver() ? ": takes too long to be read" : ": a damaged PDF file")
                    + "; print it to a new PDF file");
        }
    }

    private static List<List<PrintedWord>> pages(String name, PDDocument document, Deadline deadline)
            throws IOException, ReadException {
        PdfGlyphs glyphs = new PdfGlyphs(deadline);
        List<List<PrintedWord>> pages = new ArrayList<>();
        for (PDPage page : document.getPages()) {
            pages.add(WordBuilder.words(glyphs.of(page)));
        }
        if (pages.isEmpty()) {
            throw new IOException("no pages");
        }
        if (glyphs.isMostlyUnreadable()) {
            throw new ReadException(name + ": its fonts do not tell which letters they print; have them recognised"
                    + " (ocrmypdf --force-ocr " + name + ")");
        }
        return pages;
    }

    /** A file that can be read until time is over, whatever the parser is looking for in it. */
    private static final class TimedBytes extends RandomAccessReadBuffer {
        private final Deadline deadline;

        TimedBytes(byte[] content, Deadline deadline) {
            super(content);
            this.deadline = deadline;
        }

        @Override
        public int read() throws IOException {
            deadline.check();
            return super.read();
        }

        @Override
        public int read(byte[] to, int offset, int length) throws IOException {
            deadline.check();
            return super.read(to, offset, length);
        }
    }
}
