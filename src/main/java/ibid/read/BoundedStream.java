package ibid.read;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.zip.CRC32;

/**
 * A part of a zip file as it is inflated: no more of it than an article has, and what was packed. A few kilobytes may
 * inflate to gigabytes. Not thread-safe.
 */
final class BoundedStream extends FilterInputStream {
    private static final long MOST_OF_A_PART = 200_000_000;
    private static final long MOST_OF_A_FILE = 300_000_000;

    /** Mark-up shrinks to a fiftieth at times; below this size it does not matter by how much. */
    private static final long HIGHEST_RATIO = 250;

    private static final long SMALL = 10_000_000;

    /** What has been inflated of a file. */
    static final class Allowance {
        private long used;
    }

    private final long packed;
    private final long expected;
    private final Allowance allowance;
    private final CRC32 crc = new CRC32();
    private long length;

    /**
     * @param packed bytes of the part in the file
     * @param crc of the part, as the file has it
     */
    BoundedStream(InputStream in, long packed, long crc, Allowance allowance) {
        super(in);
        this.packed = packed;
        this.expected = crc;
        this.allowance = allowance;
    }

    @Override
    public int read() throws IOException {
        byte[] one = new byte[1];
        return read(one, 0, 1) < 0 ? -1 : one[0] & 0xFF;
    }

    @Override
    public int read(byte[] to, int offset, int most) throws IOException {
        int count = inflate(to, offset, most);
        if (count > 0) {
            crc.update(to, offset, count);
            length += count;
            allowance.used += count;
            refuseTooMuch();
        } else if (count < 0 && crc.getValue() != expected) {
            throw new IOException("is damaged");
        }
        return count;
    }

    private int inflate(byte[] to, int offset, int most) throws IOException {
        try {
            return in.read(to, offset, most);
        } catch (IOException e) {
            throw new IOException("is damaged", e);
        }
    }

    private void refuseTooMuch() throws IOException {
        boolean dense = length > SMALL && length / HIGHEST_RATIO > packed;
        if (dense || length > MOST_OF_A_PART || allowance.used > MOST_OF_A_FILE) {
            throw new IOException("is larger than an article can be");
        }
    }
}
