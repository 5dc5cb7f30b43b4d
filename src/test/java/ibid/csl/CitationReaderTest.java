package ibid.csl;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;
import static org.junit.jupiter.api.Assertions.assertTrue;

import ibid.csl.render.Cite;
import ibid.csl.render.Cite.Mode;
import ibid.csl.xml.CslException;
import ibid.csl.xml.CslXml;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class CitationReaderTest {
    private static Citation read(String text) throws CslException {
        String xml = "<style xmlns='http://purl.org/net/xbiblio/csl' class='in-text' version='1.0'>"
                + "<citation><layout><text variable='title'/></layout></citation></style>";
        return CompiledStyle.of("test", CslXml.parse("test", xml), "de-DE", TestLocales::locale)
                .citationReader()
                .read(text);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            ignoreLeadingAndTrailingWhitespace = true,
            value = {
                "[@a, p. 12]                  | 12          | page      | ''",
                "[@a p. 12]                   | 12          | page      | ''",
                "[@a, 33-35, 38-39 and *x*]   | 33-35, 38-39 | page     | ' and <i>x</i>'",
                "[@a, S. 12 ff.]              | 12          | page      | ' ff.'",
                "[@a, Kapitel 3]              | 3           | chapter   | ''",
                "[@a, chap. IV & V, passim]   | IV & V      | chapter   | ', passim'",
                "[@a, §3]                     | 3           | section   | ''",
                "[@a, sec. 3.2.1.]            | 3.2.1       | section   | '.'",
                "[@a, vol. 2]                 | 2           | volume    | ''",
                "[@a{vol. 2, p. 3} x]         | 2, p. 3     | volume    | ' x'",
                "[@a{} 12]                    | ''          | ''        | ' 12'",
                "[@a, prologue]               | ''          | ''        | ', prologue'",
                "[@a, I think]                | ''          | ''        | ', I think'",
                "[@a, pages of it]            | ''          | ''        | ', pages of it'",
                "[@a]                         | ''          | ''        | ''",
                "[@a, fol. 12r–13v]           | 12r–13v     | folio     | ''",
                "@a [p. 3]                    | 3           | page      | ''",
            })
    void tellsLocatorsFromWhatIsAdded(String text, String locator, String label, String suffix) throws CslException {
        assertEquals(
                List.of(new Cite("a", locator, label, "", suffix, Mode.ALL)),
                read(text).cites());
    }

    @ParameterizedTest
    @CsvSource({
        "[@doe:2000.], doe:2000",
        "[@smith_04-b], smith_04-b",
        "[@{a key; x}], a key; x",
        "[@10.1000/182], 10.1000/182",
        "[@Müller99], Müller99"
    })
    void keysEndBeforePunctuation(String text, String key) throws CslException {
        assertEquals(key, read(text).cites().get(0).id());
    }

    @Test
    void severalWorks() throws CslException {
        assertEquals(
                List.of(
                        new Cite("a", "1", "page", "see", "", Mode.ALL),
                        new Cite("b", "", "", "also", ", too", Mode.WITHOUT_AUTHOR)),
                read("[see @a, p. 1; also -@b, too]").cites());
        assertEquals(read("[see @a, p. 1; -@b]"), read("see @a, p. 1; -@b"));
    }

    @Test
    void keysOutsideBracketsNameTheAuthor() throws CslException {
        assertTrue(read("@a").namesAuthor());
        assertTrue(read("@a [p. 1; @b]").namesAuthor());
        assertEquals(2, read("@a [@b]").cites().size());
        assertEquals(Mode.WITHOUT_AUTHOR, read("-@a").cites().get(0).mode());
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "[]", "@", "[@a; b]", "me@example.org", "[;]", "[@{}]"})
    void whatCitesNothingIsRefused(String text) {
        assertThrows(CslException.class, () -> read(text));
    }

    @ParameterizedTest
    @ValueSource(strings = {"[", "@a ", "-", "@a:", "{", "1, ", "x1 & ", "*", "(", "iv–", "@a [", "a.1(", "12. "})
    void longOnesAreReadSoon(String part) {
        String text = "[@a, p. 1" + part.repeat(20_000) + "]";

        assertTimeoutPreemptively(Duration.ofSeconds(10), () -> {
            try {
                read(text);
            } catch (CslException e) {
                assertTrue(String.valueOf(e.getMessage()).contains("cites nothing"));
            }
        });
    }
}
