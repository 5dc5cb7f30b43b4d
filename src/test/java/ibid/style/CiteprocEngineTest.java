package ibid.style;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import ibid.model.Field;
import ibid.model.ItemType;
import ibid.model.Library;
import ibid.model.Name;
import ibid.model.Names;
import ibid.model.Numeral;
import ibid.model.Pages;
import ibid.model.PartialDate;
import ibid.model.Reference;
import ibid.model.Text;
import ibid.style.Engine.Entry;
import ibid.style.Engine.Output;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What the fixtures under {@code fixtures/style} do not show. */
class CiteprocEngineTest {
    private static final Engine ENGINE = new CiteprocEngine();

    private static final Reference ARTICLE = Reference.of("a", ItemType.ARTICLE_JOURNAL)
            .with(Field.AUTHOR, Names.of(Name.person("Doe", "Jane")))
            .with(Field.ISSUED, PartialDate.of(2001))
            .with(Field.TITLE, new Text("A title"))
            .with(Field.CONTAINER_TITLE, new Text("Journal"));

    @ParameterizedTest
    @CsvSource({
        "apa, 287, 297, 287–297",
        "vancouver, 287, 297, 287–97",
        "mla, 287, 297, 287–97",
        "apa, S12, S15, S12–S15",
        "apa, A-12, A-12, A-12",
        "apa, e1, e1, e1",
    })
    void pagesComeOutAsTheStyleSays(String style, String first, String last, String printed) throws StyleException {
        String entry = only(style, ARTICLE.with(Field.PAGE, Pages.of(first, last)));
        assertTrue(entry.contains(printed), entry);
    }

    @Test
    void pagesThatAreWordsStay() throws StyleException {
        assertTrue(only("apa", ARTICLE.withVerbatim(Field.PAGE, "1-3, 7 – 9")).contains("1–3, 7–9"));
    }

    @Test
    void openRangesStayOpen() throws StyleException {
        PartialDate open = new PartialDate(new PartialDate.Day(2015, 0, 0), PartialDate.Day.OPEN, 0, false);
        assertTrue(only("apa", ARTICLE.with(Field.ISSUED, open)).contains("(2015–)"));
    }

    @Test
    void rangesOfUnlikeExactnessArePrinted() throws StyleException {
        PartialDate unlike =
                new PartialDate(new PartialDate.Day(2015, 3, 0), new PartialDate.Day(2016, 0, 0), 0, false);
        assertTrue(only("apa", ARTICLE.with(Field.ISSUED, unlike)).contains("(2015–2016)"));
    }

    @Test
    void acronymsKeepTheirCapitals() throws StyleException {
        assertTrue(only("mla", ARTICLE.with(Field.CONTAINER_TITLE, new Text("JAMA")))
                .contains("JAMA"));
        assertTrue(only("mla", ARTICLE.with(Field.TITLE, new Text("A STUDY OF SLEEP")))
                .contains("A Study of Sleep"));
    }

    @Test
    void numbersThatAreNoRangesKeepTheirHyphen() throws StyleException {
        assertTrue(only("apa", ARTICLE.with(Field.VOLUME, new Numeral("3-4"))).contains("3–4"));
        assertTrue(only("apa", ARTICLE.with(Field.VOLUME, new Numeral("A-4"))).contains("A-4"));
    }

    @Test
    void aStyleForNotesNamesOneThatPrintsBibliographies() {
        StyleException e = assertThrows(StyleException.class, () -> only("chicago-notes", ARTICLE));
        assertEquals(
                "chicago-notes: the style is for notes and has no bibliography; use chicago-notes-bibliography instead",
                e.getMessage());
    }

    @Test
    void anUnknownLanguageIsAnErrorAndAnUnknownDialectIsNot() throws StyleException {
        Style apa = Styles.find("apa");
        Library library = new Library(List.of(ARTICLE));
        assertThrows(StyleException.class, () -> ENGINE.bibliography(library, apa, "xx-YY", Output.TEXT));
        assertThrows(StyleException.class, () -> ENGINE.bibliography(library, apa, "../../x", Output.TEXT));
        assertEquals(
                ENGINE.bibliography(library, apa, "en-US", Output.TEXT),
                ENGINE.bibliography(library, apa, "en_au", Output.TEXT));
    }

    @Test
    @Timeout(30)
    void oneBadReferenceNeverCostsTheOthers() throws StyleException {
        Reference endless = ARTICLE.withId("endless").with(Field.TITLE, new Text("word \"x' ".repeat(200_000)));
        List<Entry> entries = bibliography("apa", List.of(ARTICLE, endless, ARTICLE.withId("c")));

        assertEquals(
                List.of("a", "c", "endless"),
                entries.stream().map(Entry::id).sorted().toList());
        assertEquals(
                2,
                entries.stream()
                        .filter(e -> e.text().equals("Doe, J. (2001). A title. Journal."))
                        .count());
        assertTrue(entries.stream()
                .anyMatch(e -> e.id().equals("endless") && e.text().startsWith("Doe, Jane. 2001. word")));
        assertThrows(StyleException.class, () -> bibliography("apa", List.of(endless)));
    }

    @Test
    void emptyAndStrangeReferencesAreKept() throws StyleException {
        Reference strange = Reference.of("s", ItemType.BOOK)
                .with(Field.AUTHOR, Names.of(new Name("", "", "", "", "", "")))
                .with(Field.TITLE, new Text("\uFDD0 \uFFFE \0 \uD83D <i>"));
        for (String style : List.of("apa", "vancouver", "mla", "ieee", "ibid-health-web")) {
            assertEquals(
                    2,
                    bibliography(style, List.of(Reference.of("e", ItemType.BOOK), strange))
                            .size());
            assertFalse(only(style, Reference.of("e", ItemType.DOCUMENT)).isBlank(), style);
        }
    }

    @Test
    void sortingIsStableAndKnowsNamesAndDates() throws StyleException {
        List<Reference> references = List.of(
                named("d", "de Wit", 2001),
                named("c", "Zoe", 1999),
                named("b", "Ärger", 2003),
                named("a", "Ärger", 2002),
                named("e", "Van Beek", 2000),
                named("f", "Vanaken", 2000),
                named("g", "Zoe", 1999));
        assertEquals(
                List.of("a", "b", "d", "e", "f", "c", "g"),
                bibliography("harvard", references).stream().map(Entry::id).toList());
        assertEquals(
                List.of("d", "c", "b", "a", "e", "f", "g"),
                bibliography("vancouver", references).stream().map(Entry::id).toList());
    }

    @Test
    void manyThreadsGetWhatOneGets() throws Exception {
        List<Reference> references = new ArrayList<>();
        for (int i = 0; i < 40; i++) {
            references.add(named("r" + i, "Name" + (i * 7 % 40), 1900 + i));
        }
        List<Entry> expected = bibliography("apa", references);
        ExecutorService threads = Executors.newFixedThreadPool(4);
        try {
            Callable<List<Entry>> task = () -> bibliography("apa", references);
            for (Future<List<Entry>> found :
                    threads.invokeAll(IntStream.range(0, 12).mapToObj(i -> task).toList())) {
                assertEquals(expected, found.get());
            }
        } finally {
            threads.shutdownNow();
        }
    }

    @Test
    @Timeout(120)
    void publishedStylesPrintAnything() throws StyleException {
        List<StyleInfo> all = Styles.search("");
        for (int i = 0; i < all.size(); i += 199) {
            Style style = Styles.find(all.get(i).id());
            if (style.hasBibliography()) {
                String html = ENGINE.bibliography(new Library(List.of(ARTICLE)), style, "", Output.HTML)
                        .get(0)
                        .text();
                assertTrue(
                        html.startsWith("<div class=\"csl-entry\">")
                                && html.toLowerCase(Locale.ROOT).contains("doe"),
                        style + ": " + html);
                assertTrue(html.chars().noneMatch(c -> Marks.isMark((char) c)), style + ": " + html);
            }
        }
    }

    private static Reference named(String id, String family, int year) {
        return ARTICLE.withId(id)
                .with(Field.AUTHOR, Names.of(Name.person(family, "A.")))
                .with(Field.ISSUED, PartialDate.of(year));
    }

    private static String only(String style, Reference reference) throws StyleException {
        return bibliography(style, List.of(reference)).get(0).text();
    }

    private static List<Entry> bibliography(String style, List<Reference> references) throws StyleException {
        return ENGINE.bibliography(new Library(references), Styles.find(style), "", Output.TEXT);
    }
}
