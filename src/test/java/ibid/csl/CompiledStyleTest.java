package ibid.csl;

import static org.junit.jupiter.api.Assertions.assertEquals;

import ibid.csl.output.AsciiDoc;
import ibid.csl.output.Html;
import ibid.csl.output.Latex;
import ibid.csl.output.Markdown;
import ibid.csl.output.PlainText;
import ibid.csl.output.RichText;
import ibid.csl.output.Rtf;
import ibid.csl.output.Typst;
import ibid.csl.render.Cite;
import ibid.csl.xml.CslException;
import ibid.csl.xml.CslXml;
import ibid.model.Field;
import ibid.model.ItemType;
import ibid.model.Name;
import ibid.model.Names;
import ibid.model.PartialDate;
import ibid.model.Reference;
import ibid.model.Text;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What depends on more than one reference or one cite; the rest is in the test suite of CSL and in the fixtures. */
class CompiledStyleTest {
    private static final String AUTHOR_YEAR = """
            <group delimiter=" ">
              <names variable="author"><name form="short" and="text" et-al-min="3" et-al-use-first="1"/></names>
              <date variable="issued"><date-part name="year"/></date>
              <text variable="locator" prefix="p. "/>
            </group>""";

    private static final List<Reference> WORKS = List.of(
            work("a", "Doe", "Jane", 2000, "Beta"),
            work("b", "Doe", "Jane", 2000, "Alpha"),
            work("c", "Doe", "John", 2001, "Gamma"),
            work("d", "Roe", "Richard", 1999, "Delta"));

    private static Reference work(String id, String family, String given, int year, String title) {
        return Reference.of(id, ItemType.BOOK)
                .with(Field.AUTHOR, Names.of(Name.person(family, given)))
                .with(Field.ISSUED, PartialDate.of(year))
                .with(Field.TITLE, new Text(title));
    }

    private static CompiledStyle style(String kind, String options, String layout) throws CslException {
        String xml =
                "<style xmlns='http://purl.org/net/xbiblio/csl' class='" + kind + "' version='1.0'><citation " + options
                        + "><layout prefix='(' suffix=')' delimiter='; '>" + layout + "</layout></citation>"
                        + "<bibliography><sort><key variable='title'/></sort><layout suffix='.'><group delimiter='. '>"
                        + "<names variable='author'/><text variable='title' quotes='true'/>"
                        + "<date variable='issued'><date-part name='year'/></date></group></layout></bibliography></style>";
        return CompiledStyle.of("test.csl", CslXml.parse("test.csl", xml), "", TestLocales::locale);
    }

    private static List<String> cite(CompiledStyle style, Citation... citations) {
        return style.document(WORKS, List.of(citations)).citations().stream()
                .map(text -> text.write(new PlainText()))
                .toList();
    }

    private static Citation note(int number, Cite... cites) {
        return new Citation(List.of(cites), number);
    }

    private static Cite cite(String id, String locator) {
        return new Cite(id, locator, "", "", "", Cite.Mode.ALL);
    }

    @Test
    void lettersTellWorksOfAYearApartInTheOrderOfTheBibliography() throws CslException {
        CompiledStyle style = style("in-text", "disambiguate-add-year-suffix='true'", AUTHOR_YEAR);

        assertEquals(List.of("(Doe 2000b; Doe 2000a; Roe 1999)"), cite(style, Citation.of(List.of("a", "b", "d"))));
        assertEquals(
                List.of("Jane Doe. “Alpha.” 2000a.", "Jane Doe. “Beta.” 2000b."),
                style.bibliography(WORKS).stream()
                        .map(entry -> entry.text().plain())
                        .limit(3)
                        .filter(text -> text.contains("2000"))
                        .toList());
    }

    @Test
    void citesOfAnAuthorCollapse() throws CslException {
        CompiledStyle style =
                style("in-text", "collapse='year-suffix' disambiguate-add-year-suffix='true'", AUTHOR_YEAR);

        assertEquals(List.of("(Doe 2000a; b, 2001)"), cite(style, Citation.of(List.of("b", "a", "c"))));
    }

    @Test
    void numbersCollapseToRanges() throws CslException {
        CompiledStyle style = style(
                "in-text", "collapse='citation-number'", "<text variable='citation-number' prefix='[' suffix=']'/>");

        assertEquals(
                List.of("([2]; [1])", "([1]–[3])"),
                cite(style, Citation.of(List.of("a", "b")), Citation.of(List.of("b", "a", "d"))));
    }

    @Test
    void givenNamesTellPeopleApart() throws CslException {
        CompiledStyle style = style(
                "in-text", "disambiguate-add-givenname='true' givenname-disambiguation-rule='all-names'", AUTHOR_YEAR);

        assertEquals(
                List.of("(Jane Doe 2000; John Doe 2001; Roe 1999)"), cite(style, Citation.of(List.of("a", "c", "d"))));
    }

    @Test
    void positionsAreThoseOfTheDocument() throws CslException {
        CompiledStyle style = style(
                "note",
                "",
                "<choose><if position='ibid-with-locator'><text value='ibid. '/><text variable='locator'/></if>"
                        + "<else-if position='ibid'><text value='ibid.'/></else-if>"
                        + "<else-if position='subsequent'><text variable='first-reference-note-number'/></else-if>"
                        + "<else><text variable='title'/></else></choose>");

        assertEquals(
                List.of("(Beta)", "(ibid.)", "(ibid. 7)", "(Delta)", "(1)"),
                cite(
                        style,
                        note(1, Cite.of("a")),
                        note(2, Cite.of("a")),
                        note(3, cite("a", "7")),
                        note(4, Cite.of("d")),
                        note(5, Cite.of("a"))));
    }

    @Test
    void prefixesAuthorsAndSuffixesOfCitesArePrinted() throws CslException {
        CompiledStyle style = style("in-text", "", AUTHOR_YEAR);
        Cite affixed = new Cite("d", "5", "", "see", ", <i>passim</i>", Cite.Mode.WITHOUT_AUTHOR);

        assertEquals(List.of("(see 1999 p. 5, passim)"), cite(style, new Citation(List.of(affixed), 0)));
        assertEquals(
                List.of("Roe"), cite(style, new Citation(List.of(Cite.of("d").withMode(Cite.Mode.AUTHOR_ONLY)), 0)));
    }

    @Test
    void eachMarkupIsItsOwn() throws CslException {
        CompiledStyle style = style("in-text", "", "<text variable='title' font-style='italic'/>");
        Reference reference = work("x", "Doe", "Jane", 2000, "5 % of H<sub>2</sub>O_x & *<i>E. coli</i>*");
        RichText text = style.document(List.of(reference), List.of(Citation.of(List.of("x"))))
                .citations()
                .get(0);

        assertEquals("(5 % of H2O_x & *E. coli*)", text.write(new PlainText()));
        assertEquals(
                "(<i>5 % of H<sub>2</sub>O_x &#38; *<span style=\"font-style:normal;\">E. coli</span>*</i>)",
                text.write(new Html(true)));
        assertEquals("(\\textit{5 \\% of H\\textsubscript{2}O\\_x \\& *\\textup{E. coli}*})", text.write(new Latex()));
        assertEquals("({\\i 5 % of H{\\sub 2}O_x & *{\\i0 E. coli}*})", text.write(new Rtf()));
        assertEquals(
                "(#emph[5 % of H#sub[2]O\\_x & \\*#text(style: \"normal\")[E. coli]\\*])", text.write(new Typst()));
        assertEquals("(__5 % of H~2~O&#95;x &#38; &#42;E. coli&#42;__)", text.write(new AsciiDoc()));
        assertEquals("(<em>5 % of H<sub>2</sub>O_x & \\*</em>E. coli<em>\\*</em>)", text.write(new Markdown(1)));
    }
}
