package ibid.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** What {@code ./ibid} says before it builds or starts anything. */
@Timeout(value = 30, unit = TimeUnit.SECONDS)
class LauncherTest {
    @TempDir
    private Path javaHome;

    @BeforeEach
    void needsAShell() {
        assumeTrue(Files.isExecutable(Path.of("/bin/sh")), "no POSIX shell here");
    }

    @Test
    void wrongJavaIsToldInOneLine() throws IOException, InterruptedException {
        assertRefusal("no-java", "where there is no bin/java");
        Files.createDirectory(javaHome.resolve("bin"));
        Files.createFile(javaHome.resolve("bin/java")).toFile().setExecutable(true);
        Files.writeString(javaHome.resolve("release"), "IMPLEMENTOR=\"Old\"\nJAVA_VERSION=\"1.8.0_402\"\n");
        assertRefusal("old-java", "needs Java 17 or newer, but ");
    }

    private void assertRefusal(String name, String part) throws IOException, InterruptedException {
        Path link =
                Files.createSymbolicLink(javaHome.resolve(name), Path.of("ibid").toAbsolutePath());
        ProcessBuilder builder = new ProcessBuilder(link.toString(), "--version").redirectErrorStream(true);
        builder.environment().put("JAVA_HOME", javaHome.toString());
        Process process = builder.start();
        String told = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        assertEquals(2, process.waitFor(), told);
        Files.delete(link);
        assertTrue(told.startsWith("ibid: ") && told.contains(part), told);
        assertEquals(1, told.lines().count(), told);
    }
}
