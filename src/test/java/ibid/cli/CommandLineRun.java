package ibid.cli;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;

/** A command line run in this process, and what came of it. */
public record CommandLineRun(int code, String out, String err) {
    public static CommandLineRun of(String... args) {
        return withInput(new byte[0], args);
    }

    public static CommandLineRun withInput(String in, String... args) {
        return withInput(in.getBytes(StandardCharsets.UTF_8), args);
    }

    static CommandLineRun withInput(byte[] in, String... args) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        ByteArrayOutputStream err = new ByteArrayOutputStream();
        int code = new Main(new ByteArrayInputStream(in), out, err).run(args);
        return new CommandLineRun(code, out.toString(StandardCharsets.UTF_8), err.toString(StandardCharsets.UTF_8));
    }
}
