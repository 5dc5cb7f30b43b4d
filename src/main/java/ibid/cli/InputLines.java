package ibid.cli;

import ibid.read.ReadException;
import ibid.text.Decoding;
import java.io.BufferedInputStream;
import java.io.ByteArrayOutputStream;
import java.io.Closeable;
import java.io.IOException;
import java.io.InputStream;
import org.jspecify.annotations.Nullable;

/** The lines of a file, read one at a time and decoded each by itself: one that is not UTF-8 spoils no other. */
final class InputLines implements Closeable {
    private final String name;
    private final InputStream in;

    InputLines(Console console, String name) throws ReadException {
        this.name = name;
        this.in = new BufferedInputStream(InputFile.open(console, name), 1 << 16);
    }

    /** The next line without its line end and the white space around it, {@code null} after the last. */
    @Nullable
    String next() throws ReadException {
        try {
            int next = in.read();
            if (next < 0) {
                return null;
            }
            ByteArrayOutputStream line = new ByteArrayOutputStream(512);
            for (; next >= 0 && next != '\n'; next = in.read()) {
                line.write(next);
            }
            return Decoding.decode(name, line.toByteArray()).text().strip();
        } catch (IOException e) {
            throw InputFile.unreadable(name, e);
        }
    }

    /** Whether the next line is still to come, from somebody who types or a slow program. */
    boolean isWaiting() {
        try {
            return in.available() == 0;
        } catch (IOException e) {
            return true;
        }
    }

    @Override
    public void close() throws IOException {
        in.close();
    }
}
