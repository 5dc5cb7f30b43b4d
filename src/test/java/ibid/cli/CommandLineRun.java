package ibid.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

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

    /** What bad input must come to: nothing printed, and one line that says what is wrong. */
    void assertRefused(String part) {
        assertEquals(Console.UNUSABLE, code, err);
        assertEquals("", out);
        assertTrue(err.contains(part), err);
        assertEquals(1, err.lines().count(), err);
        assertFalse(err.contains("\tat "), err);
    }
}
