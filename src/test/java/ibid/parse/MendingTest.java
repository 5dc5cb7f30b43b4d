package ibid.parse;

import static org.junit.jupiter.api.Assertions.assertEquals;

import ibid.text.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Segments stand as {@code <label>text}, with the spaces that were printed between them. */
class MendingTest {
    private static final Pattern SEGMENT = Pattern.compile("<([a-z-]+)>([^<]*)");

    @ParameterizedTest
    @CsvSource(
            delimiter = '#',
            quoteCharacter = '\0',
            value = {
                "<volume>Nr. <pages>303. # <volume>Nr. 303.",
                "<volume>Bd. <pages>422). # <volume>Bd. 422).",
                "<volume>vols. <pages>5–7. # <volume>vols. 5–7.",
                "<author>Lendi, M.; Huebler, K.- <editor>H. (Hrsg.) # <editor>Lendi, M.; Huebler, K.-H. (Hrsg.)",
                "<author>Wiechmann, T.; Fuchs, <editor>O. (Hrsg.) # <editor>Wiechmann, T.; Fuchs, O. (Hrsg.)",
                "<author>Okafor, C. / Lind, M. <date>(<editor>eds.) <date>(1998): # <editor>Okafor, C. / Lind, M. (eds.) <date>(1998):",
                "<author>Okafor, Carl and Mia Lind. <note>(eds.) <date>1995. # <editor>Okafor, Carl and Mia Lind. (eds.) <date>1995.",
                "<doi>doi: 10.1017/ <note>s0144686x0300134x. # <doi>doi: 10.1017/ s0144686x0300134x.",
                "<url>http://example.org/a/<volume>v15<issue>n1/<pages>p7 # <url>http://example.org/a/v15n1/p7",
                "<location>Boston, MA: <publisher>Houghton, <location>Mifflin. # <location>Boston, MA: <publisher>Houghton, Mifflin.",
                "<title>The Bank. <journal>N.<pages>p., <date>26 Oct. 2011. # <title>The Bank. <note>N.p., <date>26 Oct. 2011.",
                "<edition>2nd <location>ed. # <edition>2nd ed.",
                "<date>Lei nº 9.394, de 20 de dezembro de 1996. <title>Estabelece. # <title>Lei nº 9.394, de 20 de dezembro de 1996. Estabelece.",
                "<note>Lei nº 9.394, de 20 de dezembro de <date>1996. <title>Estabelece. # <title>Lei nº 9.394, de 20 de dezembro de 1996. Estabelece.",
                "<journal>Ledger <volume>4 <publisher>January. # <journal>Ledger <date>4 January.",
                "<journal>January <volume>19. # <date>January 19.",
                "<location>July <date>1993, # <date>July 1993,",
                "<date>2004. <journal>Ledger, <volume>12 <date>(January), # <date>2004. <journal>Ledger, <volume>12 <date>(January),",
                "<journal>Ledger, <volume>12, <date>March, # <journal>Ledger, <volume>12, <date>March,",
                "<location>Augusta: <publisher>River. # <location>Augusta: <publisher>River.",
                "<location>Helsinki: <publisher>Tammi. # <location>Helsinki: <publisher>Tammi.",
                "<medium>Web. <date>3 May 2010. # <note>Web. 3 May 2010.",
                "<volume>12.<issue>3.<date>2009, # <date>12.3.2009,",
                "<volume>27.<issue>3. <date>2009, # <volume>27. <issue>3. <date>2009,",
            })
    void joinsWhatWasCutInTwo(String labelled, String mended) {
        assertEquals(mended, mend(labelled));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '#',
            quoteCharacter = '\0',
            value = {
                "<journal>In: Population Notes 1, <volume>2: <pages>137-164. # <journal>In: Population Notes <volume>1, <issue>2: <pages>137-164.",
                "<journal>Annals, series 2 <volume>3: <pages>1-9. # <journal>Annals, series 2 <volume>3: <pages>1-9.",
                "<journal>Cities 2, <volume>7 # <journal>Cities 2, <volume>7",
                "<title>‘Times of plenty,’ Markets, <journal>Nature, Society, <volume>10 # <title>‘Times of plenty,’ <journal>Markets, Nature, Society, <volume>10",
                "<title>‘Times of plenty,’ Nordic Work, <journal>Nature, <volume>10 # <title>‘Times of plenty,’ <journal>Nordic Work, Nature, <volume>10",
                "<title>“The Theory of Rest,” Part II, <journal>Sleep, <volume>10 # <title>“The Theory of Rest,” Part II, <journal>Sleep, <volume>10",
                "<title>“Rest”, a study, <journal>Sleep, <volume>10 # <title>“Rest”, a study, <journal>Sleep, <volume>10",
                "<date>2011. <title>Seeds of wild grasses. Boletim do Museu, <journal>Botânica <volume>8: # <date>2011. <title>Seeds of wild grasses. <journal>Boletim do Museu, Botânica <volume>8:",
                "<date>(2011). <title>Seeds of wild grasses. Boletim do Museu, <journal>Botânica, <volume>8, # <date>(2011). <title>Seeds of wild grasses. <journal>Boletim do Museu, Botânica, <volume>8,",
                "<date>2005. <title>La città diffusa. Un'analisi, <journal>Rivista Geografica, <volume>112, # <date>2005. <title>La città diffusa. Un'analisi, <journal>Rivista Geografica, <volume>112,",
                "<date>(2005). <title>Il lavoro e la fabbrica. Storia, <journal>in Studi, <volume>12, # <date>(2005). <title>Il lavoro e la fabbrica. Storia, <journal>in Studi, <volume>12,",
                "<date>2011, <title>Seeds of wild grasses. A survey, <journal>Botânica, <volume>8 # <date>2011, <title>Seeds of wild grasses. A survey, <journal>Botânica, <volume>8",
                "<date>2011. <title>Seeds of the genus Poa L. In Spain, <journal>Botânica, <volume>8 # <date>2011. <title>Seeds of the genus Poa L. In Spain, <journal>Botânica, <volume>8",
                "<author>A. Lind, <title>A simple register. In Proceedings of the Workshop on Memory, <date>1989 # <author>A. Lind, <title>A simple register. <container-title>In Proceedings of the Workshop on Memory, <date>1989",
                "<editor>A. Lind (ed.), <title>New Africa. Proceedings of a Seminar, <date>1989 # <editor>A. Lind (ed.), <title>New Africa. Proceedings of a Seminar, <date>1989",
                "<title>The Proceedings of the Old Bailey, <date>1989 # <title>The Proceedings of the Old Bailey, <date>1989",
                "<title>Two Banks: A Weekly. N.p., 1 Nov., <date>2011. # <title>Two Banks: A Weekly. <note>N.p., 1 Nov., <date>2011.",
                "<editor>In: Franz, H. (Hrsg.): 22. <container-title>Tag der Statik # <editor>In: Franz, H. (Hrsg.): <container-title>22. Tag der Statik",
                "<container-title>In: Anna Weiß/Karl Groß: Kritik der Städte. # <editor>In: Anna Weiß/Karl Groß: <container-title>Kritik der Städte.",
                "<container-title>In: Weiß, Anna: Kritik der Städte. # <editor>In: Weiß, Anna: <container-title>Kritik der Städte.",
                "<journal>SIGMOD 99, <volume>28<issue>(2), <pages>12-20 # <journal>SIGMOD 99, <volume>28 <issue>(2), <pages>12-20",
                "<container-title>In: Armut, Reichtum: Studien. # <container-title>In: Armut, Reichtum: Studien.",
                "<title>Two Banks. <date>N.p., 1 Nov. 2011. Web. 3 May 2012. # <title>Two Banks. <note>N.p., <date>1 Nov. 2011. <note>Web. 3 May 2012.",
                "<container-title>In: Cities: A Critique. # <container-title>In: Cities: A Critique.",
                "<journal>Nalogi, pravo [Taxes, <volume>the law], <issue>no. 4 # <journal>Nalogi, pravo [Taxes, the law], <issue>no. 4",
                "<title>Useful plants <location>(London: <publisher>Faber). # <title>Useful plants <location>(London: <publisher>Faber).",
                "<location>Amsterdam, JAI Press. # <location>Amsterdam, <publisher>JAI Press.",
                "<location>Cambridge, MA: MIT Press. # <location>Cambridge, MA: <publisher>MIT Press.",
            })
    void movesBorders(String labelled, String mended) {
        assertEquals(mended, mend(labelled));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '#',
            quoteCharacter = '\0',
            value = {
                "<date>(2010): <title>Geschäftsbericht <date>2009, <location>Berlin. # <date>(2010): <title>Geschäftsbericht 2009, <location>Berlin.",
                "<title>Geschäftsbericht <date>2009, <location>Berlin. # <title>Geschäftsbericht <date>2009, <location>Berlin.",
                "<date>(2010). <title>On rest. <date>2009, # <date>(2010). <title>On rest. <date>2009,",
                "<title>Plants of Santo André, <location>SP, Brasil. <journal>Acta, <volume>3 # <title>Plants of Santo André, SP, Brasil. <journal>Acta, <volume>3",
                "<title>The imagination, <location>New York. # <title>The imagination, <location>New York.",
                "<title>Die Weißen [White people think # <title>Die Weißen [White people think",
                "<title>Le repos <genre>[All about rest], <location>Paris # <title>Le repos [All about rest], <location>Paris",
                "<title>Rest <collection-title>(a study of six old towns in Spain). <location>Paris # <title>Rest (a study of six old towns in Spain). <location>Paris",
                "<title>Rest <collection-title>(Studies in Rest, 12). <location>Paris # <title>Rest <collection-title>(Studies in Rest, 12). <location>Paris",
                "<title>Le repos <note>[consulté le 3 mai 2012]. # <title>Le repos <note>[consulté le 3 mai 2012].",
                "<title>Repouso <genre>[Dissertação de Mestrado em Educação]. # <title>Repouso <genre>[Dissertação de Mestrado em Educação].",
                "<title>Eindrücke <genre>[Views of a city] # <title>Eindrücke [Views of a city]",
                "<title>Le repos <genre>[Thèse de doctorat], <location>Paris # <title>Le repos <genre>[Thèse de doctorat], <location>Paris",
            })
    void givesTitlesTheirEnds(String labelled, String mended) {
        assertEquals(mended, mend(labelled));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '#',
            quoteCharacter = '\0',
            value = {
                "<title>A. <journal>Nachdruck Tübingen <date>1972. # <title>A. <note>Nachdruck Tübingen <date>1972.",
                "<title>A. <location>CrossRef # <title>A. <note>CrossRef",
                "<title>A, <container-title>in: Weiß / O’Neill, <pages>pp. 39–52 # <title>A, <editor>in: Weiß / O’Neill, <pages>pp. 39–52",
                "<title>A, <container-title>in: EuroMPI/PVM, <pages>pp. 39–52 # <title>A, <container-title>in: EuroMPI/PVM, <pages>pp. 39–52",
                "<title>A, <container-title>in: Baden–Württemberg, <pages>S. 12. # <title>A, <container-title>in: Baden–Württemberg, <pages>S. 12.",
                "<title>A. <journal>NJW <date>2021, <volume>48. # <title>A. <journal>NJW <date>2021, <pages>48.",
                "<location>Reprint, Oxford: <publisher>Clarendon # <location>Reprint, Oxford: <publisher>Clarendon",
                "<editor>Okafor C. (ed.), <container-title>Moving People, <publisher>Currey # <editor>Okafor C. (ed.), <title>Moving People, <publisher>Currey",
                "<author>Okafor C., <container-title>in Moving People, <publisher>Currey # <author>Okafor C., <container-title>in Moving People, <publisher>Currey",
                "<title>A. <publisher>South Politics. <note>First published online # <title>A. <journal>South Politics. <note>First published online",
                "<title>A. <publisher>Currey. <note>Reprinted # <title>A. <publisher>Currey. <note>Reprinted",
                "<title>Brain <journal>Research, <date>1588, <pages>12-20 <date>(2014). # <title>Brain <journal>Research, <date>1588, <pages>12-20 <date>(2014).",
                "<date>(2014). <journal>Brain Research, <date>1588, <pages>12-20 # <date>(2014). <journal>Brain Research, <volume>1588, <pages>12-20",
            })
    void correctsLabels(String labelled, String mended) {
        assertEquals(mended, mend(labelled));
    }

    /** Whatever the labels, mended segments hold all of the text, in its order. */
    @Test
    void losesNothing() {
        String[] texts = {
            "In: Weiß, Anna: Kritik 1,",
            "(eds.)",
            "(",
            "‘A,’ B N.p., C,",
            "[Taxes,",
            "the law],",
            "N.",
            "p.,",
            "2009,",
            "12.",
            "3.",
            "Houghton,",
            "Mifflin.",
            "Boston:",
            "Nr.",
            "303.",
            "A. Proceedings of B",
            "(Hrsg.): 22.",
            "JAI Press",
            "10.1017/"
        };
        Random random = new Random(5);
        Label[] labels = Label.values();
        for (int i = 0; i < 50_000; i++) {
            StringBuilder printed = new StringBuilder();
            List<Segment> segments = new ArrayList<>();
            for (int n = random.nextInt(6); n >= 0; n--) {
                printed.append(printed.length() == 0 || random.nextInt(4) == 0 ? "" : " ");
                String text = texts[random.nextInt(texts.length)];
                Span span = new Span(printed.length(), printed.length() + text.length());
                segments.add(new Segment(labels[random.nextInt(labels.length)], text, span));
                printed.append(text);
            }
            int end = 0;
            for (Segment segment : Mending.mended(segments)) {
                assertEquals("", printed.substring(end, segment.span().start()).strip(), segments::toString);
                end = segment.span().end();
            }
            assertEquals(printed.length(), end, segments::toString);
        }
    }

    private static String mend(String tagged) {
        StringBuilder printed = new StringBuilder();
        List<Segment> segments = new ArrayList<>();
        Matcher matcher = SEGMENT.matcher(tagged);
        while (matcher.find()) {
            String text = matcher.group(2).stripTrailing();
            Span span = new Span(printed.length(), printed.length() + text.length());
            segments.add(new Segment(Label.of(matcher.group(1)).orElseThrow(), text, span));
            printed.append(matcher.group(2));
        }
        StringBuilder mended = new StringBuilder();
        for (Segment segment : Mending.mended(segments)) {
            mended.append(mended.length() == 0 ? "" : " ");
            mended.append('<').append(segment.label().tag()).append('>').append(segment.text());
        }
        return mended.toString();
    }
}
