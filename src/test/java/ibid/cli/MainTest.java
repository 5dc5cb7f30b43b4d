package ibid.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class MainTest {
    @Test
    void helpShowsTheCommandsAndExamples() {
        CommandLineRun run = CommandLineRun.of("--help");

        assertEquals(0, run.code());
        for (String part : new String[] {
            "format", "convert", "find", "parse", "styles", "rules", "explain", "train", "evaluate", "Examples:"
        }) {
            assertTrue(run.out().contains(part), part);
        }
        assertEquals("", run.err());
    }

    @ParameterizedTest
    @ValueSource(strings = {"format", "convert", "find", "parse", "styles", "rules", "explain", "train", "evaluate"})
    void everyCommandHasHelpWithAnExample(String command) {
        CommandLineRun run = CommandLineRun.of(command, "--help");

        assertEquals(0, run.code());
        assertTrue(run.out().startsWith("Usage: ibid " + command), run.out());
        assertTrue(run.out().contains("Example"), run.out());
    }

    @Test
    void tellsItsVersion() {
        CommandLineRun run = CommandLineRun.of("--version");

        assertEquals(0, run.code());
        assertTrue(run.out().matches("ibid \\d+\\.\\d+\\.\\d+\n"), run.out());
    }

    @Test
    void misuseIsToldInShortWithASuggestion() {
        assertMisuse("--stile", "format", "x.txt", "--stile", "apa");
        assertMisuse("which command?");
        assertMisuse("Did you mean: ibid format", "formt", "x.txt");
        assertMisuse("--to", "convert", "x.txt");
        assertMisuse("known are text, html, markdown", "format", "x.txt", "--output", "pdf");
        assertMisuse("known are jsonl, csl-json, tagged-xml", "parse", "--to", "xml");
        assertMisuse("--jobs", "find", "x.txt", "--jobs", "0");
        assertTrue(CommandLineRun.of("format", "x.txt", "--stile", "apa").err().contains("--style"));
    }

    private static void assertMisuse(String part, String... args) {
        CommandLineRun run = CommandLineRun.of(args);
        assertEquals(Console.UNUSABLE, run.code(), run.err());
        assertEquals("", run.out());
        assertTrue(run.err().startsWith("ibid: ") && run.err().contains(part), run.err());
        assertTrue(run.err().lines().count() <= 4, run.err());
    }

    @Test
    void aReaderThatHasSeenEnoughIsNoError() {
        OutputStream closed = new OutputStream() {
            @Override
            public void write(int b) throws IOException {
                throw new IOException("Broken pipe");
            }
        };
        ByteArrayOutputStream err = new ByteArrayOutputStream();

        assertEquals(0, new Main(InputStream.nullInputStream(), closed, err).run("styles"));
        assertEquals("", err.toString(StandardCharsets.UTF_8));
    }

    @Test
    void outputThatCannotBeWrittenIsAnError() {
        OutputStream full = new OutputStream() {
            @Override
            public void write(int b) throws IOException {
                throw new IOException("No space left on device");
            }
        };
        ByteArrayOutputStream err = new ByteArrayOutputStream();

        assertEquals(Console.UNUSABLE, new Main(InputStream.nullInputStream(), full, err).run("styles"));
        assertEquals("ibid: No space left on device\n", err.toString(StandardCharsets.UTF_8));
    }

    @Test
    void aBugShowsItsStackAndAsksForAReport() {
        InputStream broken = new InputStream() {
            @Override
            public int read() {
                throw new IllegalStateException("a bug");
            }

            @Override
            public int read(byte[] to, int from, int length) {
                return read();
            }
        };
        ByteArrayOutputStream err = new ByteArrayOutputStream();

        assertEquals(Console.BUG, new Main(broken, OutputStream.nullOutputStream(), err).run("parse"));
        String told = err.toString(StandardCharsets.UTF_8);
        assertTrue(told.contains("a bug\n\tat "), told);
        assertTrue(told.contains("Please report it"), told);
        assertFalse(told.isEmpty());
    }
}
