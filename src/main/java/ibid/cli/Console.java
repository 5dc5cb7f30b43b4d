package ibid.cli;

import java.io.BufferedWriter;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.PrintStream;
import java.io.PrintWriter;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.nio.charset.StandardCharsets;

/**
 * The streams of one run and what it has come to: results go to standard output, all else to standard error, UTF-8 both
 * whatever the platform thinks. For one thread.
 */
final class Console {
    static final int FINDINGS = 1;
    static final int UNUSABLE = 2;
    static final int BUG = 70;

    private final InputStream in;
    private final Writer out;
    private final OutputStream bytes;
    private final PrintWriter err;
    private final PrintStream terminal;
    private final boolean showsProgress;
    private final boolean showsColours;
    private int code;

    /**
     * @param showsProgress whether somebody watches standard error, and it alone
     * @param showsColours whether standard output is a terminal whose user wants colours
     */
    Console(InputStream in, OutputStream out, OutputStream err, boolean showsProgress, boolean showsColours) {
        this.terminal = new PrintStream(err, true, StandardCharsets.UTF_8);
        this.showsProgress = showsProgress;
        this.showsColours = showsColours;
        this.in = in;
        this.bytes = out;
        this.out = new BufferedWriter(new OutputStreamWriter(out, StandardCharsets.UTF_8), 1 << 16);
        this.err = new PrintWriter(new OutputStreamWriter(err, StandardCharsets.UTF_8), true);
    }

    InputStream in() {
        return in;
    }

    /** Where picocli prints its help. */
    PrintWriter help() {
        return new PrintWriter(out);
    }

    PrintWriter err() {
        return err;
    }

    /** Whether a command may tell how far it has come. */
    boolean showsProgress() {
        return showsProgress;
    }

    /** Whether results may be coloured. */
    boolean showsColours() {
        return showsColours;
    }

    /** Standard error, for what moves on it. */
    PrintStream terminal() {
        return terminal;
    }

    /** @throws UncheckedIOException if nobody reads standard output any more, or it cannot be written */
    void print(CharSequence result) {
        try {
            out.append(result);
        } catch (IOException e) {
            throw new UncheckedIOException(e.getMessage(), e);
        }
    }

    /**
     * A file as it is, whatever its encoding.
     *
     * @throws UncheckedIOException as {@link #print}
     */
    void print(byte[] file) {
        flush();
        try {
            bytes.write(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e.getMessage(), e);
        }
    }

    /** @throws UncheckedIOException as {@link #print} */
    void flush() {
        try {
            out.flush();
        } catch (IOException e) {
            throw new UncheckedIOException(e.getMessage(), e);
        }
    }

    void message(String line) {
        err.println(line);
    }

    /** Tells what is wrong; the run ends with the highest code of all it told. */
    void fail(int atLeast, String line) {
        message(line);
        raise(atLeast);
    }

    /** The run ends with this code at least. */
    void raise(int atLeast) {
        code = Math.max(code, atLeast);
    }

    int code() {
        return code;
    }
}
