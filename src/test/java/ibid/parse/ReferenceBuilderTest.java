package ibid.parse;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import ibid.model.Field;
import ibid.model.Reference;
import ibid.model.Value;
import ibid.model.Verbatim;
import ibid.text.Span;
import java.io.Reader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Segments stand as {@code <label>text}, fields as {@code name=text}, {@code name?=text} where kept verbatim. */
class ReferenceBuilderTest {
    @ParameterizedTest
    @CsvSource(
            delimiter = '#',
            value = {
                // The article that started the project
                "<author>Monga, T., Monga, U. Tan, G. and Grabois, M. <date>(1999). <title>Coital position and sexual functioning"
                        + " in patients with chronic pain. <journal>‘Sexuality and Disability’, <volume>Vol. 17, <issue>issue 4,"
                        + " <pages>p.287-297. # article-journal author=Monga, T.; Monga, U.; Tan, G.; Grabois, M. | issued=1999 |"
                        + " title=Coital position and sexual functioning in patients with chronic pain |"
                        + " container-title=Sexuality and Disability | volume=17 | issue=4 | page=287–297",
                "<author>Muji, E., Trebinjac, S., Avdi, D., and Akota, S. <date>(2004). <title>Effects of exercise. <journal>‘Bosnian"
                        + " journal of Basic Sciences’, <volume>IV (1) <pages>p.62-68. # article-journal"
                        + " author=Muji, E.; Trebinjac, S.; Avdi, D.; Akota, S. | issued=2004 | title=Effects of exercise |"
                        + " container-title=Bosnian journal of Basic Sciences | volume=IV | issue=1 | page=62–68",
                "<author>Radwan, P., Darcy J. and Torri, A. <date>(2015). <title>Mattress designs; systemic review. <journal>‘Sleep"
                        + " health’, <volume>Vol. 1 issue 4 (257-267) <note>[Internet]. Available at: (Accessed 14th December"
                        + " 2018). # article-journal author=Radwan, P.; Darcy, J.; Torri, A. | issued=2015 |"
                        + " title=Mattress designs; systemic review | container-title=Sleep health | page=257–267 | volume=1 |"
                        + " issue=4 | accessed=2018-12-14",
                "<author>Sidorkewicz, N. and McGill, S. <date>(2015). <title>Spine motion. <journal>‘European Spine Journal’,"
                        + " <volume>Vol. 24 (3) <pages>513-520 <medium>[internet] <note>Available at: <note>(Accessed 13th December"
                        + " 2018). # article-journal author=Sidorkewicz, N.; McGill, S. | issued=2015 | title=Spine motion |"
                        + " container-title=European Spine Journal | volume=24 | issue=3 | page=513–520 | accessed=2018-12-13",
                "<title>「地域福祉における参加」『 <journal>社会福祉学』 # article-journal title=地域福祉における参加 | container-title=社会福祉学",
                // Dates
                "<date>2004a, # document issued=2004 | year-suffix=a",
                "<date>(2003 a): # document issued=2003 | year-suffix=a",
                "<date>1986 [1927] # document issued=1986 | original-date=1927",
                "<date>([1830], 2011). # document issued=2011 | original-date=1830",
                "<date>(1927/1986) # document issued=1986 | original-date=1927",
                "<date>1921-23. # document issued=1921/1923",
                "<date>n.d. # document issued?=n.d.",
                "<date>(o. J.): # document issued?=o. J.",
                "<note>[s.d.] # document issued?=s.d.",
                "<date>(in press). # document status=in press",
                "<date>1974. <date>June. # document issued=1974-06",
                "<date>(2010), <note>5. Juli. # document issued=2010-07-05",
                "<date>2008, <date>Februar 2008. # document issued=2008-02",
                "<date>2022. <url>https://a.org/x. <date>20 Jun. 2022. # webpage issued=2022 | URL=https://a.org/x |"
                        + " accessed=2022-06-20",
                // Access dates
                "<url>http://a.org/b.pdf <note>(abgerufen am 22.06.2010). # webpage URL=http://a.org/b.pdf | accessed=2010-06-22",
                "<note>Disponível em: <url>http://a.org/b <note>Acesso em: 16 nov. 2022. # webpage URL=http://a.org/b |"
                        + " accessed=2022-11-16",
                "<note>Retrieved May 3, 2012, from <url>http://a.org # webpage URL=http://a.org | accessed=2012-05-03",
                "<note>[cited 2019 Jan 3]. # document accessed=2019-01-03",
                "<note>(дата обращения: 03.04.2021). # document accessed=2021-04-03",
                "<note>Consultado el 5 de mayo de 2014 # document accessed=2014-05-05",
                "<note>Zugriff am 14. Februar 2014 unter # document accessed=2014-02-14",
                "<url>http://a.org/x.htm <note>(22.12.05) # webpage URL=http://a.org/x.htm | accessed=2005-12-22",
                "<url>http://a.org/x (Accessed 1 May 2020). # webpage URL=http://a.org/x | accessed=2020-05-01",
                "<note>online unter: # document",
                "<note>Available from: # document",
                // Volume, issue, pages
                "<volume>24 (3) # article-journal volume=24 | issue=3",
                "<volume>Vol. 17, issue 4, # article-journal volume=17 | issue=4",
                "<volume>Jg. 12, H. 3 # article-journal volume=12 | issue=3",
                "<volume>52.1 # article-journal volume=52 | issue=1",
                "<volume>33:10: <pages>7. # article-journal volume=33 | issue=10 | page=7",
                "<volume>24,3: # article-journal volume=24 | issue=3",
                "<volume>v. 20 n. 1 # article-journal volume=20 | issue=1",
                "<volume>т. 5, № 2 # article-journal volume=5 | issue=2",
                "<volume>第3卷第2期 # article-journal volume=3 | issue=2",
                "<volume>제 24 # document volume=24",
                "<volume>35 Suppl 1 # article-journal volume=35 | issue=Suppl 1",
                "<volume>19. Jg. H.3. # article-journal volume=19 | issue=3",
                "<volume>n. 47 # article-journal issue=47",
                "<volume>2/2005, # article-journal issued=2005 | issue=2",
                "<volume>n° 7/8, # article-journal issue=7/8",
                "<volume>13/4 # article-journal volume=13 | issue=4",
                "<volume>2019;14(3):153-60. # article-journal issued=2019 | page=153–160 | volume=14 | issue=3",
                "<volume>21(3):301–317, # article-journal page=301–317 | volume=21 | issue=3",
                "<volume>330–332: # document volume=330–332",
                "<volume>10 vols. # document number-of-volumes=10",
                "<volume>II, Il Medioevo, # document volume=II | volume-title=Il Medioevo",
                "<volume>s. V, XCIII, # document volume=s. V, XCIII",
                "<volume>20 <issue>(6 Suppl), # article-journal volume=20 | issue=6 Suppl",
                "<issue>(3), S. # article-journal issue=3",
                "<issue>no. 2702 # article-journal issue=2702",
                "<issue>(Suppl 1): # article-journal issue=Suppl 1",
                "<pages>1783-6. # document page=1783–1786",
                "<pages>286 pp. # book number-of-pages=286",
                "<pages>075001 (7pp) # document page=075001",
                "<pages>第 92-96 页. # document page=92–96",
                "<pages>in part. pp. 515-530; # document note=in part | page=515–530",
                // More in the pages than pages
                "<pages>39-41. ISSN 1438-1907. # document page=39–41 | ISSN=1438-1907",
                "<pages>286-318; Diskussion 318-328. # document page=286–318 | note=Diskussion 318-328",
                "<pages>1: 671-691. # article-journal volume=1 | page=671–691",
                "<pages>117 LQR 42, 64. # article-journal volume=117 | container-title=LQR | page=42, 64",
                "<journal>Lex <pages>117 LQR 42. # article-journal container-title=Lex | note=117 LQR 42",
                "<pages>št. 1–2, str. 27–59. # document page=27–59 | note=št. 1–2",
                "<pages>tr. 45-52. # document page=45–52",
                "<pages>вып. 2. – С. 139–146. # document page=139–146 | note=вып. 2",
                "<pages>615–634。 # document page=615–634",
                "<pages>1， 100—105。 # document page=100–105 | note=1，",
                "<pages>p. 797 nota 42. # document page=797 | note=nota 42",
                "<pages>184-198: 192-193 # document page=184–198 | note=192-193",
                "<pages>Konstanz, – . # document note=Konstanz",
                "<pages>25 Cell # document note=25 Cell",
                "<pages>pp. # document",
                "<pages>forthcoming # document status=forthcoming",
                "<pages>24 dic. <date>2015. # document issued=2015-12-24",
                "<pages>(104 min). # document dimensions=104 min",
                "<pages>978-88-6259-274-1 # book ISBN=978-88-6259-274-1",
                "<pages>60-125-N-10, # document page?=60-125-N-10",
                "<pages>pages 19–19. # document page?=19–19",
                "<pages>iii-iii. # document page?=iii–iii",
                "<pages>pp. 29 /30 # document page=29/30",
                // Numbers cut off from their labels, half brackets, words for no number
                "<volume>Bd. <pages>12-31. # document page=12–31",
                "<volume>(Vol. 4, <pages>pp. 643–691). # article-journal volume=4 | page=643–691",
                "<volume>vol., <issue>no. 3, # article-journal issue=3",
                "<volume>4 vols. in 5. # document number-of-volumes=4 | note=in 5",
                "<volume>27 <issue>(3): no-no. # article-journal volume=27 | issue=3 | note=no-no",
                "<volume>25: <issue>no-no. # document volume=25 | note=no-no",
                "<issue>49: iii-iv # article-journal page=iii–iv | issue=49",
                // Dates that are none, or more
                "<date>Bari 19812, # book edition=2 | issued=1981 | note=Bari",
                "<date>I902 # document issued=1902",
                "<date>32005, # book edition=3 | issued=2005",
                "<date>(n.d.). # document issued?=n.d.",
                "<date>[s.d.]. # document issued?=s.d.",
                "<date>Routledge # document note=Routledge",
                // Half pairs
                "<title>“Getting to Know You”: Knowledge, and the Body” # document"
                        + " title=“Getting to Know You”: Knowledge, and the Body",
                "<title>“”Inorganic equilibria in soils,” # document title=Inorganic equilibria in soils",
                "<title>\" Trieste Economica” # document title=Trieste Economica",
                "<title>Oltre il “crisi generale’’ # document title=Oltre il “crisi generale”",
                "<title>Vorlesung „Familienpolitik in Europa # document title=Vorlesung Familienpolitik in Europa",
                "<title>The 17\" screen # document title=The 17\" screen",
                "<title>The term \" inflammation \" and “itis” # document title=The term \" inflammation \" and “itis”",
                "<title>„Deutsch“ und »dänisch« und «français » # document"
                        + " title=„Deutsch“ und »dänisch« und «français »",
                "<pages>pp. 31–31. # document page?=31–31",
                // People
                "<editor>In: Meyer, Thomas/Reinhard Weil (Hrsg.) # book editor=Meyer, Thomas; Weil, Reinhard",
                "<editor>(Molnar M., Ceoloni C. and Dolezel J., eds), # book"
                        + " editor=Molnar, M.; Ceoloni, C.; Dolezel, J.",
                "<editor>(R. Harris, Ed.; C. Bally & A. Riedlinger, Trans.) # book"
                        + " editor=Harris, R. | translator=Bally, C.; Riedlinger, A.",
                "<editor>In Rationality and Revolution, ed. M. Taylor. # chapter"
                        + " container-title=Rationality and Revolution | editor=Taylor, M.",
                "<editor>In: Continental Drilling (eds. Harms, U. and Koeberl, C.), # chapter"
                        + " container-title=Continental Drilling | editor=Harms, U.; Koeberl, C.",
                "<editor>Georg Antor Hrsg. # book editor=Antor, Georg",
                "<editor>A. Mills (ed.) und P. Tancred (ed.): # book editor=Mills, A.; Tancred, P.",
                "<editor>BMU (Hg.) (o.J.): # book editor=BMU | issued?=o.J.",
                "<title>Metaphysik, <editor>o. Hrsg., # document title=Metaphysik",
                "<author>[KIM88] Kim, J.: # document author=Kim, J.",
                "<author>Luisier - Blu 2007 = F. Luisier, T. Blu, # document author=Luisier, F.; Blu, T.",
                "<author>Scott et al. 1991 J. P. Scott – T. W. Higenbottam, # document"
                        + " author=Scott, J. P.; Higenbottam, T. W.",
                "<author>Class of 1994, # document author=Class of 1994",
                "<editor>a cura di A. Lazzarini e F. Vendramini, # book editor=Lazzarini, A.; Vendramini, F.",
                "<editor>ed. by W. S. Smith and A. Doe, # book editor=Smith, W. S.; Doe, A.",
                "<editor>In: Gershoff ET, Lee SJ, editors. # book editor=Gershoff, E. T.; Lee, S. J.",
                "<editor>E. Bordignon (a cura di -), # book editor=Bordignon, E.",
                "<editor>In: Albu, J.; Roos, A.L. (Org.). # book editor=Albu, J.; Roos, A. L.",
                "<editor>Sous la direction de Géraldine Barron et Pauline Goff. # book editor=Barron, Géraldine; Goff, Pauline",
                "<editor>Edited and translated by Charles Frank. # book editor=Frank, Charles | translator=Frank, Charles",
                "<author>Brown, Charles S., and Ted Toad, eds. # book editor=Brown, Charles S.; Toad, Ted",
                "<translator>trad. de l’anglais par Daniel Arasse # document translator=Arasse, Daniel | note=de l’anglais",
                "<director>Fincher, D. (Director). # motion_picture director=Fincher, D.",
                "<producer>Prod. Andrew Braun. # document producer=Braun, Andrew",
                "<author>Boyd <author>E. A. D. Boyd, # document author=Boyd, E. A. D.",
                "<author>———. <title>Essays. # document author?=——— | title=Essays",
                // Titles and publishers
                "<title>“Is It So?” # document title=Is It So?",
                "<title>»The Need for Common Ground«, # document title=The Need for Common Ground",
                "<title>„Das Boot“: Kritik und „Krieg“. # document title=„Das Boot“: Kritik und „Krieg“",
                "<title>“Half a quote, # document title=Half a quote",
                "<title>A history of the U.S. # document title=A history of the U.S.",
                "<title>What was it ... # document title=What was it ...",
                "<title>Sheet [Internet]. # document title=Sheet",
                "<journal>in: Zeitschrift für Agrargeschichte, # article-journal container-title=Zeitschrift für Agrargeschichte",
                "<journal>«Archivio Veneto», # article-journal container-title=Archivio Veneto",
                "<journal>In Vitro Cell. Dev. Biol., # article-journal container-title=In Vitro Cell. Dev. Biol.",
                "<journal>BMJ Qual Saf. # article-journal container-title=BMJ Qual Saf",
                "<publisher>London: Elsevier. # book publisher-place=London | publisher=Elsevier",
                "<location>(Harmondsworth: <publisher>Penguin), # book publisher-place=Harmondsworth | publisher=Penguin",
                "<location>Berlin, Heidelberg: <publisher>Springer, <location>Berlin Heidelberg, # book publisher-place=Berlin, Heidelberg | publisher=Springer",
                "<location>Washington, D.C.: # book publisher-place=Washington, D.C.",
                "<edition>2nd ed. # book edition=2",
                "<edition>(3. Aufl.). # book edition=3",
                "<edition>Second edition. # book edition=2",
                "<edition>Rev. ed. # book edition=Rev. ed.",
                // Identifiers
                "<doi>doi: 10.1017/ s0144686x0300134x. # document DOI=10.1017/s0144686x0300134x",
                "<doi>DOI: https://doi.org/10.1016/S0022-5347(17)32299-1. # document DOI=10.1016/S0022-5347(17)32299-1",
                "<doi>DOI: 10.1038/171737a0. URL: http://dx.doi.org/10.1038/171737a0> # document DOI=10.1038/171737a0",
                "<doi>10.1038/171737a0 |doi= 10.1038/171737a0 # document DOI=10.1038/171737a0",
                "<doi>[doi>10.1007/s10207-013-0222-9] # document DOI=10.1007/s10207-013-0222-9",
                "<doi>https://doi.org/fdkq2x. # document DOI=10/fdkq2x",
                "<url><http://dx.doi.org/10.3791/52325.> # document DOI=10.3791/52325",
                "<url>http://www.a.org/group/de /investor-relations/index, # webpage URL=http://www.a.org/group/de/investor-relations/index",
                "<url>URL https: //a.org/doi/b.1 # webpage URL=https://a.org/doi/b.1",
                "<url>[www.wttc.org]. # webpage URL=www.wttc.org",
                // What has its field already, and what stands beside it
                "<note>ISBN 978-3-16-148410-0; ISBN 0-201-52983-1 # book ISBN=978-3-16-148410-0 | note=ISBN 0-201-52983-1",
                "<note>PMID: 26466957 <note>PMID: 26466958 # document PMID=26466957 | note=26466958",
                "<note>arXiv:1206.5454 <note>arXiv:1206.5455 # article archive=arXiv | archive_location=1206.5454"
                        + " | note=arXiv:1206.5455",
                "<note>accessed 3 May 2019 <note>accessed 4 May 2020 # document accessed=2019-05-03"
                        + " | note=accessed 4 May 2020",
                "<doi>10.1038/srep20931 Corrigendum <doi>10.1038/srep20932 # document DOI=10.1038/srep20931"
                        + " | note=10.1038/srep20932; Corrigendum",
                "<doi>DOI: .1212/01.wnl # document note=DOI: .1212/01.wnl",
                "<date>2016. <date>released December 2016. # document issued=2016-12 | note=released",
                "<date>2000-11-20(15). # document issued=2000-11-20 | note=15",
                "<note>PubMed PMID: 26466957; PMCID: PMC4637215. # document PMCID=PMC4637215 | PMID=26466957",
                "<note>arXiv:1206.5454, # article archive=arXiv | archive_location=1206.5454",
                "<isbn>ISBN 978-0-12-374857-7. # book ISBN=978-0-12-374857-7",
                "<volume>12 <pages>(S-3):S7, # article-journal volume=12 | issue=S-3 | page=S7",
                // Types and the rest
                "<title>A. <genre>Ph.D. dissertation, <publisher>MIT. # thesis title=A | publisher=MIT | genre=Ph.D. dissertation",
                "<title>A. <genre>Technical Report 11, # report title=A | number=11 | genre=Technical Report",
                "<title>A. <container-title>In Proceedings of the 3rd Conference, # paper-conference title=A |"
                        + " container-title=Proceedings of the 3rd Conference",
                "<title>A. <editor>In B. Doe (Ed.), <container-title>A Handbook. # chapter title=A | editor=Doe, B. |"
                        + " container-title=A Handbook",
                "<journal>The New York Times, # article-newspaper container-title=The New York Times",
                "<medium>[DVD]. # motion_picture medium=DVD",
                "<note>(im Erscheinen). # document status=im Erscheinen",
                "<note>(Boletim Técnico, 100.) # document note=Boletim Técnico, 100",
                "<citation-number>[17] # document",
                "<note>(Original work published 1953). # document original-date=1953",
                "<note>5th Ed., # book edition=5",
                "<note>arXiv :0905 .4013. # article archive=arXiv | archive_location=0905.4013",
            })
    void putsEachValueInItsField(String segments, String expected) {
        assertEquals(expected, show(ReferenceBuilder.build(segments(segments))));
    }

    @Test
    void anEmptyListGivesAnEmptyReference() {
        assertEquals("document", show(ReferenceBuilder.build(List.of())));
    }

    @Test
    void neverThrowsOnMutilatedSegments() {
        String[] texts = {
            "Monga, T., Darcy J. (Eds.)",
            "In: a cura di",
            "2004a [1927]",
            "Vol. 12(3):45–",
            "pp. 3–9 ff.",
            "https: //doi.org/10.12",
            "(Accessed 14th December 2018)",
            "“Title: ‘Sub’",
            "Jg. 12, H. 3",
            "ISBN 978",
            "www.",
            "Technical Report 11",
            "3. Aufl.",
            "第3卷",
            "10.1234/(a[b",
            "London: Elsevier",
            "trad. de l’anglais par",
            "",
            " ",
            "…",
            "((((",
            "\uD83D",
            "s. V, XC"
        };
        Random random = new Random(17);
        Label[] labels = Label.values();
        for (int i = 0; i < 20_000; i++) {
            List<Segment> segments = new ArrayList<>();
            for (int n = random.nextInt(4); n >= 0; n--) {
                String text =
                        mutilated(texts[random.nextInt(texts.length)] + texts[random.nextInt(texts.length)], random);
                segments.add(new Segment(labels[random.nextInt(labels.length)], text, new Span(0, text.length())));
            }
            Reference reference = ReferenceBuilder.build(segments);
            assertNotNull(reference.type());
            reference.fields().forEach((field, value) -> assertEquals(value.text(), value.text(), field::name));
        }
    }

    /**
     * What a bibliography would show, from right labels, against the tagged references; floors that may only rise. The
     * comparison knows no year in "19812" and no names of three capitals, so some that are right count as wrong.
     */
    @ParameterizedTest
    @CsvSource({
        "excite_de_dev, 0.9955",
        "excite_en_dev, 0.994",
        "jats_dev, 0.997",
        "linkedbooks_dev, 0.9795",
        "scielo_dev, 0.989",
        "synthetic_styles_dev, 0.996"
    })
    void getsTheValuesOfTaggedReferencesRight(String set, double floor) throws Exception {
        Path file = Path.of("../shared/corpora/dev", set + ".xml");
        Assumptions.assumeTrue(Files.exists(file), "the tagged references are not beside this checkout");
        Scores scores = new Scores();
        try (Reader xml = Files.newBufferedReader(file)) {
            for (List<Segment> gold : TaggedXml.read(file.toString(), xml)) {
                scores.add(gold, gold, ReferenceBuilder.build(gold));
            }
        }
        assertTrue(scores.value() >= floor, () -> set + ": " + scores.value());
    }

    private static String mutilated(String text, Random random) {
        int start = random.nextInt(text.length() + 1);
        int end = start + random.nextInt(text.length() - start + 1);
        return random.nextInt(3) == 0 ? text : text.substring(start, end);
    }

    private static List<Segment> segments(String tagged) {
        List<Segment> segments = new ArrayList<>();
        for (String part : tagged.strip().split("(?=<[a-z-]+>)")) {
            int end = part.indexOf('>');
            Label label = Label.of(part.substring(1, end)).orElseThrow();
            String text = part.substring(end + 1).strip();
            segments.add(new Segment(label, text, new Span(0, text.length())));
        }
        return segments;
    }

    private static String show(Reference reference) {
        String fields = reference.fields().entrySet().stream()
                .map(ReferenceBuilderTest::show)
                .collect(Collectors.joining(" | "));
        return (reference.type().id() + " " + fields).strip();
    }

    private static String show(Map.Entry<Field<?>, Value> field) {
        return field.getKey().name()
                + (field.getValue() instanceof Verbatim ? "?=" : "=")
                + field.getValue().text();
    }
}
