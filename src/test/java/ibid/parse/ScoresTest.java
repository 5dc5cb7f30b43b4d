package ibid.parse;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import ibid.model.Field;
import ibid.model.Identifier;
import ibid.model.ItemType;
import ibid.model.Name;
import ibid.model.Names;
import ibid.model.Numeral;
import ibid.model.Pages;
import ibid.model.PartialDate;
import ibid.model.Reference;
import ibid.model.Text;
import java.io.StringReader;
import java.util.List;
import org.junit.jupiter.api.Test;

/** The expected figures are those of an independent implementation of the same definitions. */
class ScoresTest {
    private static final String GOLD = """
            <dataset>
              <sequence><author>Lovelace, A. A. and Babbage, C.</author><date>(1843).</date>
                <title>Sketch of the Analytical Engine.</title><journal>Scientific Memoirs,</journal>
                <volume>III</volume><issue>(2),</issue><pages>666–91.</pages><doi>doi:10.1234/ABC.5.</doi></sequence>
              <sequence><author>Straße, M.</author><title>In: Über die Brücken</title><location>Köln:</location>
                <publisher>Verlag</publisher><date>2001</date><url>https://www.example.org/a/</url></sequence>
              <sequence><author>WHO.</author><title>Report on everything.</title><note>Unpublished</note></sequence>
            </dataset>
            """;

    private static final String LABELLED = """
            <dataset>
              <sequence><author>Lovelace, A. A. and Babbage, C.</author><date>(1843).</date>
                <title>Sketch of the Analytical Engine.</title><container-title>Scientific Memoirs,</container-title>
                <volume>III(2),</volume><pages>666–91.</pages><doi>doi:10.1234/ABC.5.</doi></sequence>
              <sequence><editor>Straße, M.</editor><title>In: Über die Brücken Köln:</title>
                <publisher>Verlag</publisher><date>2001</date><url>https://www.example.org/a/</url></sequence>
              <sequence><author>WHO.</author><title>Report on everything. Unpublished</title></sequence>
            </dataset>
            """;

    private static final List<Reference> PARSED = List.of(
            Reference.of("", ItemType.ARTICLE_JOURNAL)
                    .with(Field.AUTHOR, Names.of(Name.person("Lovelace", "A. A."), Name.person("Babbage", "C.")))
                    .with(Field.ISSUED, PartialDate.of(1843))
                    .with(Field.TITLE, new Text("Sketch of the analytical engine"))
                    .with(Field.CONTAINER_TITLE, new Text("Scientific Memoirs"))
                    .with(Field.VOLUME, new Numeral("3"))
                    .with(Field.ISSUE, new Numeral("2"))
                    .with(Field.PAGE, Pages.of("666", "691"))
                    .with(Field.DOI, new Identifier("10.1234/abc.5")),
            Reference.of("", ItemType.BOOK)
                    .with(Field.EDITOR, Names.of(Name.person("Straße", "M.")))
                    .with(Field.TITLE, new Text("Über die Brücken Köln"))
                    .with(Field.PUBLISHER, new Text("Verlag"))
                    .with(Field.ISSUED, PartialDate.of(2001))
                    .with(Field.URL, new Identifier("http://example.org/a")),
            Reference.of("", ItemType.REPORT)
                    .with(Field.AUTHOR, Names.of(Name.literal("World Health Organization")))
                    .with(Field.TITLE, new Text("Report on everything"))
                    .with(Field.NOTE, new Text("Unpublished")));

    @Test
    void countsTokensFieldsAndValues() throws TaggedXmlException {
        List<List<Segment>> gold = TaggedXml.read("gold.xml", new StringReader(GOLD));
        List<List<Segment>> labelled = TaggedXml.read("labelled.xml", new StringReader(LABELLED));
        Scores scores = new Scores();

        assertTrue(scores.add(gold.get(0), labelled.get(0), PARSED.get(0)));
        assertFalse(scores.add(gold.get(1), labelled.get(1), PARSED.get(1)));
        assertFalse(scores.add(gold.get(2), labelled.get(2), PARSED.get(2)));

        assertEquals(0.8788, scores.token(), 0.00005);
        assertEquals(0.7333, scores.field(), 0.00005);
        assertEquals(0.3333, scores.whole(), 0.00005);
        assertEquals(0.7857, scores.value(), 0.00005);
        assertEquals(0.3333, scores.wholeValues(), 0.00005);
        assertEquals(0.5, scores.value("author"), 0.00005);
        assertEquals(0.6667, scores.value("title"), 0.00005);
        assertEquals(1, scores.value("volume"));
        assertTrue(scores.toString().startsWith("  segment  token 0.8788  field F1 0.7333  whole 0.3333\n"));
    }

    @Test
    void ofNothingEverythingIsRight() {
        Scores scores = new Scores();

        assertTrue(scores.add(List.of(), List.of(), Reference.of("", ItemType.DOCUMENT)));
        assertEquals(1, scores.field());
        assertEquals(1, scores.value());
    }
}
