package ibid.report;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** What a browser makes of the page; skipped where there is no Chromium. */
@Timeout(120)
class HtmlReportBrowserTest {
    /** Chooses a rule in the filter as a user does, once the page's own script has run. */
    private static final String CHOOSE = """
            <script>
            const rule = document.querySelector('[name=rule]');
            rule.value = 'STY001';
            rule.dispatchEvent(new Event('input', {bubbles: true}));
            </script>
            </body>
            """;

    @TempDir
    Path folder;

    @Test
    void theFilterShowsWhatIsAskedFor() throws Exception {
        String page = new HtmlReport().write(CheckedFiles.two());
        Document all = opened(page);
        assertTrue(all.select("form.filter[hidden]").isEmpty(), "the script has run");
        assertEquals(0, all.select(".item[hidden]").size());

        Document chosen = opened(page.replace("</body>", CHOOSE));
        assertEquals(
                List.of("warning initials, where 9 of 10 are names STY001 line 2"),
                chosen.select(".item:not([hidden]) .finding:not([hidden])").eachText());
        assertEquals(1, chosen.select(".item:not([hidden])").size());
    }

    @Test
    void hostileTextRunsNothing() throws Exception {
        Document page = opened(new HtmlReport().write(CheckedFiles.hostile()));
        assertEquals(1, page.select("script").size());
        assertTrue(page.select("form.filter[hidden]").isEmpty(), "the page's own script has run");
    }

    /** The page as it is after its scripts have run. */
    private Document opened(String html) throws Exception {
        Path file = Files.writeString(folder.resolve("report.html"), html.replace("\ud800", "?"));
        List<String> command = new ArrayList<>(List.of(chromium()));
        command.addAll(List.of("--headless", "--no-sandbox", "--disable-gpu", "--no-first-run"));
        command.addAll(List.of("--disable-background-networking", "--user-data-dir=" + folder.resolve("profile")));
        command.addAll(List.of("--dump-dom", file.toUri().toString()));
        Path dom = folder.resolve("dom.html");
        Process browser = new ProcessBuilder(command)
                .redirectOutput(dom.toFile())
                .redirectError(ProcessBuilder.Redirect.DISCARD)
                .start();
        try {
            assertTrue(browser.waitFor(60, TimeUnit.SECONDS), "Chromium does not end");
        } finally {
            browser.destroyForcibly();
        }
        return Jsoup.parse(Files.readString(dom, StandardCharsets.UTF_8));
    }

    private static String chromium() {
        List<String> found = Stream.of("/usr/bin/chromium", "/usr/bin/chromium-browser", "/usr/bin/google-chrome")
                .filter(path -> Files.isExecutable(Path.of(path)))
                .toList();
        assumeTrue(!found.isEmpty(), "no Chromium: apt-get install chromium");
        return found.get(0);
    }
}
