package ibid.style;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.sun.management.ThreadMXBean;
import ibid.model.Library;
import ibid.style.Engine.Output;
import java.io.IOException;
import java.io.RandomAccessFile;
import java.lang.management.ManagementFactory;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** Styles may come from anyone: each of these gets one line that says what is wrong, and soon. */
@Timeout(20)
class HostileStyleTest {
    private static final Library ONE = CslJsonItems.read("[{\"id\": \"a\", \"type\": \"book\", \"title\": \"T\"}]");

    @TempDir
    Path folder;

    @Test
    void externalEntitiesAreNotRead() throws IOException {
        Path secret = Files.writeString(folder.resolve("secret.txt"), "the secret");
        String message = refused("<!DOCTYPE style [<!ENTITY x SYSTEM \"" + secret.toUri() + "\">]>"
                + style("<bibliography><layout><text value=\"&x;\"/></layout></bibliography>"));

        assertTrue(
                message.endsWith("style.csl:1: a document type is not allowed in a style;"
                        + " delete the <!DOCTYPE …> declaration"),
                message);
        assertFalse(message.contains("the secret"));
    }

    @Test
    void entitiesThatGrowAreNotRead() throws IOException {
        assertTrue(refused("<!DOCTYPE s [<!ENTITY a \"aaaa\"><!ENTITY b \"&a;&a;\">]>\n<s>&b;</s>")
                .contains("document type is not allowed"));
    }

    @Test
    void macrosThatCallThemselvesAreNamed() throws IOException {
        String message = refused(style("""

                <macro name="a"><text macro="b"/></macro>
                <macro name="b"><group><text macro="a"/></group></macro>
                <bibliography><layout><text macro="a"/></layout></bibliography>"""));
        assertTrue(message.endsWith("style.csl:3: macro 'a' calls itself (a → b → a)"), message);
    }

    @Test
    void macrosThatDoNotExistAreNamed() throws IOException {
        String message = refused(style("\n\n<bibliography><layout><text macro=\"autor\"/></layout></bibliography>"));
        assertTrue(
                message.endsWith("style.csl:3: macro 'autor' is not defined; define it or correct the name"), message);
    }

    @Test
    void macrosThatDoubleEachTimeAreRefused() throws IOException {
        StringBuilder macros = new StringBuilder("<macro name=\"m0\"><text value=\"x\"/></macro>");
        for (int i = 1; i < 60; i++) {
            macros.append("<macro name=\"m").append(i).append("\">");
            macros.append("<text macro=\"m").append(i - 1).append("\"/>");
            macros.append("<text macro=\"m").append(i - 1).append("\"/></macro>");
        }
        assertTrue(refused(style(macros + "<bibliography><layout><text macro=\"m59\"/></layout></bibliography>"))
                .contains("expand to more than"));
    }

    @Test
    void longChainsOfMacrosAreRefused() throws IOException {
        StringBuilder macros = new StringBuilder("<macro name=\"m0\"><text value=\"x\"/></macro>");
        for (int i = 1; i < 10_000; i++) {
            macros.append("<macro name=\"m")
                    .append(i)
                    .append("\"><text macro=\"m")
                    .append(i - 1)
                    .append("\"/></macro>");
        }
        assertTrue(refused(style("<bibliography><layout><text macro=\"m9999\"/></layout></bibliography>" + macros))
                .contains("more than 100 deep"));
    }

    @Test
    void deepNestingIsRefused() throws IOException {
        assertTrue(refused(style("<group>".repeat(10_000) + "</group>".repeat(10_000)))
                .contains("nested more than 64"));
        assertTrue(refused("<a>".repeat(1_000_000)).contains("style.csl:1: "));
    }

    @Test
    void whatIsNoStyleIsCalledThat() throws IOException {
        assertTrue(refused("").endsWith("the file is empty; a CSL style is an XML file with a <style> element"));
        assertTrue(refused("<html><body><p>404</p></body></html>").contains("the root element is <html>"));
        assertTrue(refused("<!doctype html><html><br></html>").contains("not a"));
        assertTrue(refused("<style></style>").contains("expected <style xmlns="));
        assertTrue(refused("@article{a, title = {T}}").contains("not a CSL style"));
        assertTrue(refused(style("")).contains("has no <citation>, no <bibliography> and no parent"));
        assertTrue(refused("<locale xmlns=\"http://purl.org/net/xbiblio/csl\"/>")
                .contains("the root element is <locale>"));
        byte[] binary = new byte[5_000];
        new Random(1).nextBytes(binary);
        assertTrue(refused(binary).contains("not a CSL style"));
        assertTrue(refused(new byte[100]).contains("style.csl:1: "));
        assertTrue(refused(style("é").getBytes(StandardCharsets.ISO_8859_1)).contains("not UTF-8"));
        assertTrue(refused(" ".repeat(5_000_000) + "x").contains("too large"));
    }

    /** A file of 100 MB, mostly a hole: it is refused by its size, before any of it is read. */
    @Test
    void hugeFilesAreNotRead() throws IOException {
        Path file = folder.resolve("huge.csl");
        try (RandomAccessFile huge = new RandomAccessFile(file.toFile(), "rw")) {
            huge.write(style("").getBytes(StandardCharsets.UTF_8));
            huge.setLength(100_000_000);
        }

        long before = allocated();
        StyleException e = assertThrows(StyleException.class, () -> Styles.find(file.toString()));
        assertEquals(file + ": too large for a CSL style", e.getMessage());
        assertTrue(allocated() - before < 20_000_000, "bytes are read of what is refused");
    }

    private static long allocated() {
        ThreadMXBean thread = (ThreadMXBean) ManagementFactory.getThreadMXBean();
        return thread.getThreadAllocatedBytes(Thread.currentThread().getId());
    }

    @Test
    void everyBeginningOfAStyleIsRefused() throws IOException {
        String whole = StyleTexts.style("ibid-health-web").orElseThrow().strip();
        for (int end = 0; end < whole.length(); end += 97) {
            assertEquals(1, refused(whole.substring(0, end)).lines().count());
        }
    }

    @Test
    void aParentThatIsNotPublishedIsNotLookedFor() throws IOException {
        assertTrue(
                refused(style("<info><link rel=\"independent-parent\" href=\"http://x.org/../../etc/passwd\"/></info>"))
                        .contains("depends on the style 'passwd', which is not a published one"));
        assertTrue(refused(style("<info><link rel=\"independent-parent\"/></info>"))
                .contains("depends on the style ''"));
    }

    @Test
    void whatTheProcessorRefusesNamesTheStyle() throws Exception {
        assertUnusable("<bibliography et-al-min=\"many\"><layout><names variable=\"author\"/><text variable=\"title\"/>"
                + "</layout></bibliography>");
        assertUnusable("<bibliography><layout><date/></layout></bibliography>");
        assertUnusable("<bibliography><layout><date variable=\"issued\"><date-part/></date></layout></bibliography>");
        assertUnusable(
                "<bibliography><layout><names variable=\"author\"><name><name-part/></name></names></layout></bibliography>");
        assertUnusable("<bibliography><layout><text term=\"x\" form=\"strange\"/></layout></bibliography>");
    }

    @Test
    void aStyleThatPrintsNothingLosesNoReference() throws Exception {
        String text = render("<bibliography><layout><text variable=\"keyword\"/></layout></bibliography>");
        assertEquals("T.", text);
        assertEquals("T.", render("<bibliography/>"));
    }

    private void assertUnusable(String content) {
        StyleException e = assertThrows(StyleException.class, () -> render(content));
        String message = String.valueOf(e.getMessage());
        assertTrue(message.contains("style.csl: the style cannot be used: "), message);
        assertEquals(1, message.lines().count(), message);
    }

    private String render(String content) throws Exception {
        Path file = Files.writeString(folder.resolve("style.csl"), style(content));
        return new CiteprocEngine()
                .bibliography(ONE, Styles.find(file.toString()), "", Output.TEXT)
                .get(0)
                .text();
    }

    private String refused(String text) throws IOException {
        return refused(text.getBytes(StandardCharsets.UTF_8));
    }

    private String refused(byte[] content) throws IOException {
        Path file = Files.write(folder.resolve("style.csl"), content);
        StyleException e = assertThrows(StyleException.class, () -> Styles.find(file.toString()));
        String message = String.valueOf(e.getMessage());
        assertTrue(message.startsWith(file.toString()), message);
        assertEquals(1, message.lines().count(), message);
        return message;
    }

    private static String style(String content) {
        return "<style xmlns=\"http://purl.org/net/xbiblio/csl\" version=\"1.0\">" + content + "</style>";
    }
}
