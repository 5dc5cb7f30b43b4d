package ibid.csl;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import ibid.csl.output.Html;
import ibid.csl.xml.CslException;
import ibid.csl.xml.CslXml;
import ibid.model.Field;
import ibid.model.ItemType;
import ibid.model.Name;
import ibid.model.Names;
import ibid.model.Numeral;
import ibid.model.PartialDate;
import ibid.model.Reference;
import ibid.model.Text;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Styles and items that somebody made to do harm, or a machine by accident. */
@Timeout(60)
class HostileInputTest {
    private static final String LAYOUT = """
            <group delimiter=". ">
              <names variable="author"><name and="text" initialize-with="."/></names>
              <date variable="issued" form="text"/>
              <text variable="title" text-case="title" quotes="true"/>
              <number variable="volume" form="ordinal"/>
              <text variable="page"/>
            </group>""";

    private static CompiledStyle style(String macros, String layout) throws CslException {
        String xml = "<style xmlns='http://purl.org/net/xbiblio/csl' class='in-text' version='1.0'>" + macros
                + "<citation disambiguate-add-names='true' disambiguate-add-givenname='true'"
                + " disambiguate-add-year-suffix='true'><layout>" + layout + "</layout></citation>"
                + "<bibliography><sort><key variable='title'/></sort><layout>" + layout
                + "</layout></bibliography></style>";
        return CompiledStyle.of("hostile.csl", CslXml.parse("hostile.csl", xml), "", TestLocales::locale);
    }

    private static Reference titled(String title) {
        return Reference.of("x", ItemType.BOOK).with(Field.TITLE, new Text(title));
    }

    private static String print(Reference reference) throws CslException {
        return style("", LAYOUT).bibliography(List.of(reference)).get(0).text().write(new Html(true));
    }

    @Test
    void macrosThatCallThemselvesAreRefused() {
        String macros = "<macro name='a'><text macro='b'/></macro>\n<macro name='b'><text macro='a'/></macro>";

        String message = String.valueOf(assertThrows(CslException.class, () -> style(macros, "<text macro='a'/>"))
                .getMessage());

        assertTrue(message.startsWith("hostile.csl:2: "), message);
        assertTrue(message.contains("calls itself"), message);
    }

    @Test
    void macrosThatDoubleEachOtherAreGivenUp() throws CslException {
        StringBuilder macros = new StringBuilder("<macro name='m0'><text value='x'/></macro>");
        for (int i = 1; i < 40; i++) {
            String call = "<text macro='m" + (i - 1) + "'/>";
            macros.append("<macro name='m" + i + "'>" + call + call + "</macro>");
        }

        assertTrue(style(macros.toString(), "<text macro='m39'/>")
                .bibliography(List.of(titled("A")))
                .get(0)
                .text()
                .isEmpty());
    }

    @ParameterizedTest
    @ValueSource(strings = {"<text/>", "<txt variable='title'/>", "<text macro='none'/>", "<choose><unless/></choose>"})
    void mistakesAreTold(String layout) {
        String message = String.valueOf(
                assertThrows(CslException.class, () -> style("", layout)).getMessage());

        assertTrue(message.startsWith("hostile.csl:1: "), message);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"<", "<i>", "</i>", "\"", "'", "’", " '", "(\"", "<span class=\"nocase\">", " ", "a ", "&", "é-"
            })
    void aMegabyteIsPrinted(String part) throws CslException {
        assertTrue(print(titled(part.repeat(1_000_000 / part.length()) + "end")).contains("nd"));
    }

    @Test
    void aMegabyteIsNoNumber() throws CslException {
        Reference reference = titled("A").with(Field.VOLUME, new Numeral(" ".repeat(1_000_000) + "7"));

        assertTrue(print(reference).contains("7"));
    }

    @Test
    void manyAuthorsArePrinted() throws CslException {
        assertTrue(print(byMany("A", 100_000)).startsWith("J.-A.M. van Doe, "));
    }

    @Test
    void worksOfManyAuthorsThatLookAlikeAreToldApart() throws CslException {
        List<Reference> references = new ArrayList<>();
        for (int i = 0; i < 300; i++) {
            references.add(byMany("T", 200).withId("id" + i));
        }

        assertEquals(300, style("", LAYOUT).bibliography(references).size());
    }

    private static Reference byMany(String title, int authors) {
        List<Name> names = Collections.nCopies(authors, Name.person("van Doe", "Jane-Ann M."));
        return titled(title).with(Field.AUTHOR, new Names(names, false));
    }

    @Test
    void manyWorksThatLookAlikeGetTheirLetters() throws CslException {
        List<Reference> references = new ArrayList<>();
        for (int i = 0; i < 5_000; i++) {
            references.add(Reference.of("id" + i, ItemType.BOOK)
                    .with(Field.AUTHOR, Names.of(Name.person("Doe", "Jane")))
                    .with(Field.ISSUED, PartialDate.of(2000))
                    .with(Field.TITLE, new Text("Title")));
        }

        assertEquals(5_000, style("", LAYOUT).bibliography(references).size());
    }

    @Test
    void controlCharactersDoNotHurt() throws CslException {
        StringBuilder all = new StringBuilder();
        for (char c = 0; c < 0x2100; c++) {
            all.append(c);
        }

        assertTrue(print(titled(all.toString())).contains("&#60;"));
    }
}
