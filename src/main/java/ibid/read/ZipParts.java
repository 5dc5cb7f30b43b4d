package ibid.read;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import java.util.zip.Inflater;
import java.util.zip.InflaterInputStream;

/**
 * The parts of a zip file in memory. Only the parts that are asked for are inflated, and no more of them than
 * {@link BoundedStream} lets through; their names are looked up and never used as paths. The directory at the end of the
 * file tells what is in it, so that a file that was cut off is refused. Not thread-safe.
 *
 * @see <a href="https://pkware.cachefly.net/webdocs/casestudies/APPNOTE.TXT">ZIP file format, 4.3.12 and 4.3.16</a>
 */
final class ZipParts {
    private static final int DIRECTORY_END = 0x06054b50;
    private static final int DIRECTORY_ENTRY = 0x02014b50;
    private static final int LOCAL_HEADER = 0x04034b50;

    /** The end of the directory without the comment, and the longest comment. */
    private static final int END_LENGTH = 22;

    private static final int LONGEST_COMMENT = 0xFFFF;
    private static final int ENTRY_LENGTH = 46;
    private static final int HEADER_LENGTH = 30;
    private static final int STORED = 0;
    private static final int DEFLATED = 8;

    /** Where a part stands in the file, and how. */
    private record Entry(int offset, int length, int method, long crc, boolean encrypted) {}

    private final String name;
    private final ByteBuffer zip;
    private final Map<String, Entry> entries = new LinkedHashMap<>();
    private final BoundedStream.Allowance allowance = new BoundedStream.Allowance();

    /**
     * @param name what messages call the file
     * @throws ReadException if the file is damaged or incomplete
     */
    ZipParts(String name, byte[] content) throws ReadException {
        this.name = name;
        this.zip = ByteBuffer.wrap(content).order(ByteOrder.LITTLE_ENDIAN);
        try {
            readDirectory();
        } catch (IndexOutOfBoundsException e) {
            throw damaged();
        }
    }

    /** Whether a file that begins so is a zip file, an empty one too. */
    static boolean isZip(byte[] content) {
        return content.length > 3
                && content[0] == 'P'
                && content[1] == 'K'
                && ((content[2] == 3 && content[3] == 4) || (content[2] == 5 && content[3] == 6));
    }

    /** The names of the parts of a zip file; none if it is none, or damaged. */
    static Set<String> names(byte[] content) {
        try {
            return isZip(content) ? new ZipParts("", content).names() : Set.of();
        } catch (ReadException e) {
            return Set.of();
        }
    }

    static void refuseDamaged(String name, byte[] content) throws ReadException {
        new ZipParts(name, content).names();
    }

    Set<String> names() {
        return entries.keySet();
    }

    boolean has(String part) {
        return entries.containsKey(part);
    }

    /**
     * The content of a part as it is inflated, empty if there is none of this name. Reading it throws an
     * {@link IOException} with a message for the user if it is damaged or too large.
     */
    InputStream open(String part) throws ReadException {
        Entry entry = entries.get(part);
        if (entry == null) {
            return InputStream.nullInputStream();
        }
        if (entry.encrypted()) {
            throw new ReadException(name + ": is encrypted; save it without a password");
        }
        try {
            return new BoundedStream(inflated(packed(entry), entry.method()), entry.length(), entry.crc(), allowance);
        } catch (IndexOutOfBoundsException e) {
            throw damaged();
        }
    }

    /** The whole content of a part, empty if there is none of this name. */
    byte[] read(String part) throws ReadException {
        try (InputStream in = open(part)) {
            return in.readAllBytes();
        } catch (IOException e) {
            throw unreadable(part, e);
        }
    }

    ReadException unreadable(String part, IOException e) {
        return new ReadException(name + ": " + part + " in it " + e.getMessage() + "; get the file again");
    }

    private InputStream packed(Entry entry) throws ReadException {
        int header = entry.offset();
        if (zip.getInt(header) != LOCAL_HEADER) {
            throw damaged();
        }
        int data = header + HEADER_LENGTH + unsigned(header + 26) + unsigned(header + 28);
        if (zip.limit() - data < entry.length()) {
            throw damaged();
        }
        return new ByteArrayInputStream(zip.array(), data, entry.length());
    }

    private InputStream inflated(InputStream packed, int method) throws ReadException {
        return switch (method) {
            case STORED -> packed;
            case DEFLATED -> new InflaterInputStream(packed, new Inflater(true), 8192);
            default -> throw new ReadException(name + ": is packed in an unusual way; unpack it and zip it again");
        };
    }

    private void readDirectory() throws ReadException {
        int end = directoryEnd();
        int count = unsigned(end + 10);
        int at = zip.getInt(end + 16);
        for (int i = 0; i < count; i++) {
            if (zip.getInt(at) != DIRECTORY_ENTRY) {
                throw damaged();
            }
            addEntry(at);
            at += ENTRY_LENGTH + unsigned(at + 28) + unsigned(at + 30) + unsigned(at + 32);
        }
    }

    private void addEntry(int at) throws ReadException {
        int length = zip.getInt(at + 20);
        int offset = zip.getInt(at + 42);
        if (length < 0 || offset < 0) {
            throw damaged();
        }
        byte[] partName = new byte[unsigned(at + 28)];
        zip.get(at + ENTRY_LENGTH, partName);
        boolean encrypted = (unsigned(at + 8) & 1) != 0;
        Entry entry =
                new Entry(offset, length, unsigned(at + 10), Integer.toUnsignedLong(zip.getInt(at + 16)), encrypted);
        entries.putIfAbsent(new String(partName, StandardCharsets.UTF_8), entry);
    }

    private int directoryEnd() throws ReadException {
        int first = Math.max(0, zip.limit() - END_LENGTH - LONGEST_COMMENT);
        for (int at = zip.limit() - END_LENGTH; at >= first; at--) {
            if (zip.getInt(at) == DIRECTORY_END && at + END_LENGTH + unsigned(at + 20) <= zip.limit()) {
                return at;
            }
        }
        throw damaged();
    }

    private int unsigned(int at) {
        return Short.toUnsignedInt(zip.getShort(at));
    }

    private ReadException damaged() {
        return new ReadException(
                name + ": a zip file, as DOCX, ODT and EPUB are, but damaged or cut off; get it again");
    }
}
