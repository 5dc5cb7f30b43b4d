package ibid.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Random;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * A process that writes a file over may be killed at any time: the file is the old one or the new one. {@code
 * -Dibid.kills=200} kills more of them than usual.
 */
class KilledWritingTest {
    private static final int ENTRIES = 20_000;

    @TempDir
    private Path folder;

    @Test
    void leavesTheOldFileOrTheNewOne() throws IOException, InterruptedException {
        String before = bib("1-5");
        String after = bib("1--5");
        Path file = folder.resolve("library.bib");
        Files.writeString(file, before);
        long whole = run(file, Long.MAX_VALUE);
        assertEquals(after, Files.readString(file));
        Random random = new Random(5);
        int kills = Integer.getInteger("ibid.kills", 20);
        int old = 0;
        for (int i = 0; i < kills; i++) {
            Files.writeString(file, before);
            // Late rather than early: most of the time nothing has been written yet.
            run(file, (long) (whole * (0.3 + 0.75 * random.nextDouble())));
            String text = Files.readString(file);
            assertTrue(text.equals(before) || text.equals(after), "neither old nor new after kill " + i);
            old += text.equals(before) ? 1 : 0;
        }
        assertTrue(old > 0 || kills == 0, "no process was killed in time");
    }

    private static String bib(String pages) {
        StringBuilder bib = new StringBuilder();
        for (int i = 0; i < ENTRIES; i++) {
            bib.append("@misc{k")
                    .append(i)
                    .append(",\n  title = {T}, pages = {")
                    .append(pages)
                    .append("}\n}\n");
        }
        return bib.toString();
    }

    /** Runs {@code tidy --in-place}, for that long at most, and returns how many nanoseconds it took. */
    private static long run(Path file, long nanoseconds) throws IOException, InterruptedException {
        String java = Path.of(System.getProperty("java.home"), "bin", "java").toString();
        long start = System.nanoTime();
        Process process = new ProcessBuilder(
                        java,
                        "-XX:TieredStopAtLevel=1",
                        "-cp",
                        System.getProperty("java.class.path"),
                        "ibid.cli.Main",
                        "tidy",
                        file.toString(),
                        "--in-place")
                .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                .redirectError(ProcessBuilder.Redirect.DISCARD)
                .start();
        if (!process.waitFor(nanoseconds, TimeUnit.NANOSECONDS)) {
            process.destroyForcibly().waitFor();
        }
        return System.nanoTime() - start;
    }
}
