package ibid.style;

import static org.junit.jupiter.api.Assertions.assertEquals;

import ibid.csl.xml.CslXml;
import ibid.model.Field;
import ibid.model.ItemType;
import ibid.model.Library;
import ibid.model.Reference;
import ibid.model.Text;
import java.util.List;
import org.junit.jupiter.api.Test;

class CslEngineTest {
    private static final Library LIBRARY = new Library(List.of(
            Reference.of("a", ItemType.BOOK).with(Field.TITLE, new Text("Tides")),
            Reference.of("b", ItemType.PERSONAL_COMMUNICATION).with(Field.TITLE, new Text("On waves"))));

    @Test
    void aReferenceThatTheStyleIsSilentAboutKeepsItsNumber() throws Exception {
        assertEquals(
                List.of("[1] Tides", "2. On waves."),
                printed("<text variable='citation-number' prefix='[' suffix=']'/>"));
        assertEquals(List.of("Tides", "On waves."), printed(""));
    }

    private static List<String> printed(String number) throws Exception {
        String xml = "<style xmlns='http://purl.org/net/xbiblio/csl' class='in-text' version='1.0'>"
                + "<macro name='number'>" + number + "</macro><bibliography><layout><choose>"
                + "<if type='book'><group delimiter=' '><text macro='number'/><text variable='title'/></group></if>"
                + "</choose></layout></bibliography></style>";
        Style style = new Style("test", "Test", xml, "", CslXml.parse("test.csl", xml));
        return new CslEngine()
                .bibliography(LIBRARY, style, "", Engine.Output.TEXT).stream()
                        .map(Engine.Entry::text)
                        .toList();
    }
}
