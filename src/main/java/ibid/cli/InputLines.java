package ibid.cli;

import ibid.read.ReadException;
import ibid.text.Decoding;
import java.io.ByteArrayOutputStream;
import java.io.Closeable;
import java.io.IOException;
import java.io.InputStream;
import org.jspecify.annotations.Nullable;

/** The lines of a file, read one at a time and decoded each by itself: one that is not UTF-8 spoils no other. */
final class InputLines implements Closeable {
    private final String name;
    private final InputStream in;
    private final byte[] buffer = new byte[1 << 16];
    /** What has been read and is no part of a line yet, in the buffer. */
    private int at;

    private int end;

    InputLines(Console console, String name) throws ReadException {
        this.name = name;
        this.in = InputFile.open(console, name);
    }

    /** The next line without its line end and the white space around it, {@code null} after the last. */
    @Nullable
    String next() throws ReadException {
        try {
            return at < end || fill() ? Decoding.decode(name, line()).text().strip() : null;
        } catch (IOException e) {
            throw InputFile.unreadable(name, e);
        }
    }

    private byte[] line() throws IOException {
        ByteArrayOutputStream line = new ByteArrayOutputStream(512);
        boolean ended = false;
        while (!ended && (at < end || fill())) {
            int start = at;
            while (at < end && buffer[at] != '\n') {
                at++;
            }
            line.write(buffer, start, at - start);
            ended = at < end;
        }
        at += ended ? 1 : 0;
        return line.toByteArray();
    }

    /** Whether there was more to be read. */
    private boolean fill() throws IOException {
        at = 0;
        end = Math.max(in.read(buffer), 0);
        return end > 0;
    }

    /** Whether the next line is still to come, from somebody who types or a slow program. */
    boolean isWaiting() {
        try {
            return at == end && in.available() == 0;
        } catch (IOException e) {
            return true;
        }
    }

    @Override
    public void close() throws IOException {
        in.close();
    }
}
