package ibid.style;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class StylesTest {
    @ParameterizedTest
    @CsvSource({
        "apa, APA Style 7th edition",
        "APA, APA Style 7th edition",
        "' Nature Medicine ', Nature Medicine",
        "ibid-health-web, Health articles on the web (author-date)",
    })
    void findsById(String name, String title) throws StyleException {
        assertEquals(title, Styles.find(name).title());
    }

    @Test
    void everyNicknameStandsForAStyle() throws StyleException {
        for (Map.Entry<String, String> nickname : StyleTexts.nicknames().entrySet()) {
            assertTrue(StyleTexts.style(nickname.getKey()).isEmpty(), nickname + " is an id already");
            assertEquals(nickname.getValue(), Styles.find(nickname.getKey()).id());
        }
    }

    @Test
    void aDependentStyleIsItsParentWithATitleAndALocaleOfItsOwn() throws StyleException {
        Style parent = Styles.find("thieme-german");
        Style dependent = Styles.find("aktuelle-dermatologie");

        assertEquals("Aktuelle Dermatologie", dependent.title());
        assertEquals(parent.xml(), dependent.xml());
        assertEquals("de-DE", dependent.defaultLocale());
        assertEquals("en-US", Styles.find("jama").defaultLocale());
    }

    @Test
    void findsLocalFiles(@TempDir Path folder) throws Exception {
        Path independent = folder.resolve("own.csl");
        Files.writeString(independent, "\uFEFF" + StyleTexts.style("apa").orElseThrow());
        assertEquals(
                "APA Style 7th edition", Styles.find(independent.toString()).title());

        Path dependent = folder.resolve("dependent.csl");
        Files.writeString(dependent, """
                <style xmlns="http://purl.org/net/xbiblio/csl" version="1.0" default-locale="de-AT">
                <info><title>Our journal</title><link href="http://www.zotero.org/styles/apa" rel="independent-parent"/></info>
                </style>""");
        Style found = Styles.find(dependent.toString());
        assertEquals("Our journal", found.title());
        assertEquals("de-AT", found.defaultLocale());
        assertTrue(found.hasBibliography());
    }

    @ParameterizedTest
    @CsvSource({
        "vancuver, vancouver",
        "harvrd, harvard",
        "chciago, chicago",
        "nlm-citation-sequense, nlm-citation-sequence",
        "journal of sleep, journal-of-sleep-research",
        "vancouver style, vancouver",
    })
    void anUnknownNameGetsSuggestions(String name, String suggestion) {
        String message = message(name);
        assertTrue(message.startsWith("unknown style '" + name + "'; did you mean "), message);
        assertTrue(message.contains(suggestion), message);
        assertTrue(message.split(",").length <= 3, message);
    }

    @ParameterizedTest
    @ValueSource(strings = {"xyzzyqqq", "", "../apa", "..", "💥", "dependent/jama", "'; --"})
    void aNameThatIsLikeNoneIsAnErrorOnOneLine(String name) {
        assertEquals(1, message(name).lines().count());
    }

    @Test
    void nothingIsFetched() {
        assertEquals(
                "https://www.zotero.org/styles/apa: styles are never fetched from the network; use its id: apa",
                message("https://www.zotero.org/styles/apa"));
        assertTrue(message("http://localhost:1/x.csl").endsWith("download it and give the path of the .csl file"));
        assertTrue(message("file:/tmp/x.csl").contains("never fetched"));
    }

    @Test
    void searchFindsWordsOfIdAndTitle() {
        assertEquals(List.of("ecole-de-technologie-superieure-apa"), ids("École de technologie SUPERIEURE apa"));
        assertTrue(ids("mla").contains("modern-language-association"));
        assertTrue(ids("health web").contains("ibid-health-web"));
        assertEquals(List.of(), ids("no style has these words"));
        assertTrue(Styles.search("apa").contains(new StyleInfo("apa", "APA Style 7th edition")));
    }

    @Test
    void theEmptyQueryFindsAllInOrderAndQuickly() {
        List<String> all = Assertions.assertTimeout(Duration.ofSeconds(5), () -> ids(" "));
        assertTrue(all.size() > 10_833, "found " + all.size());
        assertEquals(all.stream().sorted().distinct().toList(), all);
    }

    private static List<String> ids(String query) {
        return Styles.search(query).stream().map(StyleInfo::id).toList();
    }

    private static String message(String name) {
        return String.valueOf(
                assertThrows(StyleException.class, () -> Styles.find(name)).getMessage());
    }
}
