package ibid.read;

import java.nio.charset.StandardCharsets;
import java.util.zip.DataFormatException;
import java.util.zip.Inflater;

/**
 * Looks for parts of a PDF file that unpack to far more than any text needs. PDFBox unpacks most parts in memory and
 * whole; pictures, which may well be large, are never unpacked for their text.
 *
 * @see <a href="https://www.rfc-editor.org/rfc/rfc1951">RFC 1951, which packs at most 1032 bytes in one</a>
 */
final class InflatedSize {
    /** Bytes of the largest part. */
    private static final int MOST = 256 << 20;

    private static final int BEST_RATIO = 1032;

    /** Bytes before a stream in which its dictionary is looked at. */
    private static final int DICTIONARY = 600;

    private static final byte[] START = "stream".getBytes(StandardCharsets.US_ASCII);

    private InflatedSize() {}

    static boolean isTooLarge(byte[] pdf) {
        int from = 0;
        for (int at = indexOf(pdf, 0); at >= 0; at = indexOf(pdf, from)) {
            boolean isStart = at == 0 || pdf[at - 1] != 'd';
            from = at + START.length;
            if (isStart) {
                int end = indexOf(pdf, from);
                int length = (end < 0 ? pdf.length : end) - from;
                if (length > MOST / BEST_RATIO && !isPicture(pdf, at) && isTooLarge(pdf, afterLineEnd(pdf, from))) {
                    return true;
                }
            }
        }
        return false;
    }

    private static boolean isPicture(byte[] pdf, int stream) {
        int from = Math.max(0, stream - DICTIONARY);
        String before = new String(pdf, from, stream - from, StandardCharsets.ISO_8859_1);
        String dictionary = before.substring(before.lastIndexOf(" obj") + 1);
        return dictionary.matches("(?s).*/Subtype\\s*/Image\\b.*");
    }

    private static boolean isTooLarge(byte[] pdf, int from) {
        Inflater inflater = new Inflater();
        inflater.setInput(pdf, from, pdf.length - from);
        try {
            return inflatesTooFar(inflater);
        } finally {
            inflater.end();
        }
    }

    private static boolean inflatesTooFar(Inflater inflater) {
        byte[] buffer = new byte[1 << 16];
        try {
            int count = inflater.inflate(buffer);
            while (count > 0 && inflater.getBytesWritten() <= MOST) {
                count = inflater.inflate(buffer);
            }
        } catch (DataFormatException e) {
            // Packed otherwise, or damaged from here on: what came before counts.
        }
        return inflater.getBytesWritten() > MOST;
    }

    private static int afterLineEnd(byte[] pdf, int from) {
        int at = from;
        while (at < pdf.length && at < from + 2 && (pdf[at] == '\r' || pdf[at] == '\n')) {
            at++;
        }
        return at;
    }

    private static int indexOf(byte[] pdf, int from) {
        for (int i = from; i <= pdf.length - START.length; i++) {
            if (pdf[i] == START[0]
                    && pdf[i + 1] == START[1]
                    && pdf[i + 2] == START[2]
                    && pdf[i + 3] == START[3]
                    && pdf[i + 4] == START[4]
                    && pdf[i + 5] == START[5]) {
                return i;
            }
        }
        return -1;
    }
}
