package ibid.find;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import ibid.model.Article;
import ibid.model.ReferenceList;
import ibid.read.Companions;
import ibid.read.ReadException;
import ibid.read.Readers;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class ReferenceFinderTest {
    private static final Path FIXTURES = Path.of("src", "test", "resources", "fixtures", "find");
    private static final String REFERENCE = "Seeley, T. D. (2010). Honeybee democracy. Journal of Bees, 12(3), 14-19.";

    @Test
    void entriesPointToTheirLines() throws ReadException {
        String text = "Bees dance, and we do not know why they do it so well.\n\nReferences\n\n" + REFERENCE
                + "\nvon Frisch, K. (1967). The dance language. Journal of Bees, 1(1), 1-9.\n";
        Article article = Readers.read("bees.txt", text.getBytes(UTF_8), Companions.NONE);
        List<ReferenceList> lists = new ReferenceFinder().find(article);
        assertEquals(1, lists.size());
        ReferenceList.Entry first = lists.get(0).entries().get(0);
        assertEquals("bees.txt:5", first.origin().toString());
        assertEquals(REFERENCE, article.source().substring(first.origin().span()));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "References",
                "REFERENCES:",
                "7. References",
                "VII. Literature Cited",
                "R E F E R E N C E S",
                "Literaturverzeichnis",
                "Zitierte und weiterführende Literatur",
                "Références bibliographiques",
                "Referências",
                "Bibliografía",
                "Riferimenti bibliografici",
                "Literatuurlijst",
                "Källförteckning",
                "Referanser",
                "Lähteet",
                "Irodalomjegyzék",
                "Kaynakça",
                "Piśmiennictwo",
                "Použitá literatura",
                "Список литературы",
                "Використана література",
                "Βιβλιογραφία",
                "المراجع",
                "منابع",
                "ביבליוגרפיה",
                "参考文献",
                "참고문헌",
                "Daftar Pustaka",
                "Tài liệu tham khảo",
                "เอกสารอ้างอิง",
                "**Works Cited**"
            })
    void knowsHeadingsInManyLanguages(String heading) {
        assertEquals(2, Headings.strength(heading));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "12",
                "Literature review",
                "and in the references",
                "We thank the references",
                "Introduction",
                "in Wirtschaft und Literatur.",
                "References to the work of others are made in the text of the paper"
            })
    void knowsWhatIsNoHeading(String line) {
        assertEquals(0, Headings.strength(line));
    }

    @Test
    void anArticleWithoutTextHasNoList() throws ReadException {
        for (String text : List.of("", "\n\n \n", "\u00A0", "- \n* ", "[1]")) {
            assertEquals(List.of(), find("a.txt", text));
            assertEquals(List.of(), find("a.md", text));
        }
    }

    static Stream<Path> fixtures() throws IOException {
        try (Stream<Path> files = Files.list(FIXTURES)) {
            return files.sorted().toList().stream();
        }
    }

    @ParameterizedTest
    @MethodSource("fixtures")
    void neverThrowsOnAnyPrefixOrSuffix(Path file) throws IOException {
        String text = Files.readString(file);
        for (int at = 0; at < text.length(); at += 37) {
            for (String name : List.of("a.txt", "a.md", "a.html")) {
                findOrRefuse(name, text.substring(at));
                findOrRefuse(name, text.substring(0, at));
            }
        }
    }

    /** A part may begin as XML and end as something else: that it cannot be read is a good answer. */
    @SuppressWarnings("EmptyCatch")
    private static void findOrRefuse(String name, String text) {
        try {
            find(name, text);
        } catch (ReadException e) {
            // told to the user
        }
    }

    @Test
    @Timeout(value = 60, unit = TimeUnit.SECONDS)
    void takesTimeInProportion() throws ReadException {
        assertEquals(List.of(), find("a.txt", REFERENCE.repeat(300_000)), "one line");
        assertTrue(find("a.txt", "1. x\n2. y\n3. z\n".repeat(100_000)).isEmpty());
        assertEquals(
                200_000,
                find("a.txt", "\n" + (REFERENCE + "\n").repeat(200_000))
                        .get(0)
                        .entries()
                        .size());
        find("a.txt", "Smith, J. (1999). A tit-\nle of some-\nthing. Journal 12(3), 45-67.\n".repeat(100_000));
    }

    private static List<ReferenceList> find(String name, String text) throws ReadException {
        return new ReferenceFinder().find(Readers.read(name, text.getBytes(UTF_8), Companions.NONE));
    }
}
