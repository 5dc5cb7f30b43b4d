package ibid.parse;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import ibid.text.Span;
import java.io.StringReader;
import java.util.List;
import org.junit.jupiter.api.Test;

class TaggedXmlTest {
    @Test
    void readsWhatItWrote() throws TaggedXmlException {
        List<Segment> segments = List.of(
                new Segment(Label.AUTHOR, "Ng & Čapek <ed>,", new Span(0, 16)),
                new Segment(Label.CONTAINER_TITLE, "“Кибернетика” 𝐀.", new Span(17, 34)));
        String xml = TaggedXml.HEAD + TaggedXml.write(segments) + TaggedXml.FOOT;
        assertEquals(List.of(segments), TaggedXml.read("x.xml", new StringReader(xml)));
    }

    @Test
    void elementsWithoutSpaceBetweenThemTouchInPrint() throws TaggedXmlException {
        String xml = TaggedXml.HEAD
                + "  <sequence>\n    <date> 2019;</date><volume>14</volume><!-- glued --><issue>(3):</issue>\n"
                + "    <note> </note><pages>153-60.</pages><url>http://a.b</url></sequence>\n"
                + TaggedXml.FOOT;
        List<Segment> segments = TaggedXml.read("x.xml", new StringReader(xml)).get(0);
        assertEquals("2019;14(3): 153-60.http://a.b", TaggedXml.printed(segments));
        assertEquals(new Span(12, 19), segments.get(3).span());
        assertEquals(
                List.of(segments),
                TaggedXml.read("x.xml", new StringReader("<dataset>" + TaggedXml.write(segments) + "</dataset>")));
    }

    @Test
    void charactersThatXmlCannotHoldAreReplaced() throws TaggedXmlException {
        List<Segment> segments = List.of(new Segment(Label.TITLE, "a\u0000b\ud800c\uffff", new Span(0, 6)));
        String xml = TaggedXml.HEAD + TaggedXml.write(segments) + TaggedXml.FOOT;
        assertEquals(
                "a\ufffdb\ufffdc\ufffd",
                TaggedXml.read("x.xml", new StringReader(xml)).get(0).get(0).text());
    }

    @Test
    void saysWhereAFileIsWrong() {
        assertMessage("x.xml:2: <writer> is no label", "<dataset>\n<sequence><writer>A</writer></sequence></dataset>");
        assertMessage("x.xml:2: not well-formed XML", "<dataset>\n<sequence><author>A</dataset>");
        assertMessage("x.xml:1: not well-formed XML", "no XML");
        assertMessage(
                "x.xml:1: not well-formed XML", "<dataset><sequence>text <author>A</author></sequence></dataset>");
        assertMessage(
                "x.xml:1: not well-formed XML",
                "<!DOCTYPE d [<!ENTITY e SYSTEM 'file:///etc/passwd'>]><d><sequence>"
                        + "<author>&e;</author></sequence></d>");
    }

    private static void assertMessage(String expected, String xml) {
        TaggedXmlException e =
                assertThrows(TaggedXmlException.class, () -> TaggedXml.read("x.xml", new StringReader(xml)));
        assertTrue(String.valueOf(e.getMessage()).startsWith(expected), e.getMessage());
    }
}
