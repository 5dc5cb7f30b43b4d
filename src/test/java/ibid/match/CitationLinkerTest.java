package ibid.match;

import static org.junit.jupiter.api.Assertions.assertEquals;

import ibid.model.CitationMention;
import ibid.model.Cite;
import ibid.model.Cite.Match;
import ibid.model.Encoded;
import ibid.model.Field;
import ibid.model.ItemType;
import ibid.model.Name;
import ibid.model.Names;
import ibid.model.Origin;
import ibid.model.PartialDate;
import ibid.model.Reference;
import ibid.model.ReferenceList;
import ibid.text.Span;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;

class CitationLinkerTest {
    private static final CitationLinker LINKER = linker(
            work("coase", "1. Coase, R. H. (1937). The nature of the firm.", 1937, "Coase"),
            work("pair", "2. Smith, J., & Lee, K. (2004a). Against firms.", 2004, "Smith", "Lee"),
            work("pairB", "3. Smith, J., & Lee, K. (2004b). Against markets.", 2004, "Smith", "Lee"),
            work("garcia", "4. García, M. (2012). El mercado.", 2012, "García"),
            work("three", "5. Radwan, A., Stone, B., & Hill, C. (2015). Mattresses.", 2015, "Radwan", "Stone", "Hill"),
            organisation("who", "6. World Health Organization. (2016). Statistics.", 2016, "World Health Organization"),
            work("berg", "7. van der Berg, A. (1999). Everybody.", 1999, "van der Berg"));

    private record Work(Reference reference, String printed) {}

    private static Work work(String id, String printed, int year, String... families) {
        List<Name> names =
                Arrays.stream(families).map(family -> Name.person(family, "X.")).toList();
        return new Work(reference(id, year, new Names(names, false)), printed);
    }

    private static Work organisation(String id, String printed, int year, String name) {
        return new Work(reference(id, year, Names.of(Name.literal(name))), printed);
    }

    private static Reference reference(String id, int year, Names names) {
        return Reference.of(id, ItemType.ARTICLE_JOURNAL)
                .with(Field.AUTHOR, names)
                .with(Field.ISSUED, PartialDate.of(year));
    }

    private static CitationLinker linker(Work... works) {
        return new CitationLinker(
                Arrays.stream(works)
                        .map(work -> new ReferenceList.Entry(work.printed(), Origin.NONE))
                        .toList(),
                Arrays.stream(works).map(work -> List.of(work.reference())).toList());
    }

    private static String linked(CitationLinker linker, Cite cite) {
        CitationMention mention = new CitationMention("", List.of(cite), Origin.NONE);
        Cite linked = linker.link(List.of(mention)).get(0).cites().get(0);
        return linked.match() + " " + String.join(" ", linked.referenceIds());
    }

    private static String linked(String date, String... authors) {
        return linked(LINKER, Cite.authorDate(List.of(authors), false, date, Span.EMPTY));
    }

    private static String etAl(String date, String... authors) {
        return linked(LINKER, Cite.authorDate(List.of(authors), true, date, Span.EMPTY));
    }

    private static String numbered(String number) {
        return linked(LINKER, Cite.labelled(Cite.Kind.NUMBER, number, Span.EMPTY));
    }

    @Test
    void authorsAndYearAreEnough() {
        assertEquals("EXACT coase", linked("1937", "Coase"));
        assertEquals("EXACT coase", linked("1937", "Ronald Coase"));
        assertEquals("EXACT pair", linked("2004a", "Smith", "Lee"));
        assertEquals("EXACT three", etAl("2015", "Radwan"));
        assertEquals("EXACT three", etAl("2015", "Radwan", "Stone"));
        assertEquals("EXACT berg", linked("1999", "van der Berg"));
        assertEquals("EXACT berg", linked("1999", "Berg"));
    }

    @Test
    void organisationsMayBeAbbreviated() {
        assertEquals("EXACT who", linked("2016", "World Health Organization"));
        assertEquals("EXACT who", linked("2016", "WHO"));
        assertEquals("ABSENT ", linked("2016", "WTO"));
    }

    @Test
    void whatFitsTwoWorksIsAmbiguous() {
        assertEquals("AMBIGUOUS pair pairB", linked("2004", "Smith", "Lee"));
    }

    @Test
    void nearMissesTellWhatDiffers() {
        assertEquals(Match.YEAR + " coase", linked("1938", "Coase"));
        assertEquals(Match.SPELLING + " coase", linked("1937", "Coace"));
        assertEquals(Match.DIACRITICS + " garcia", linked("2012", "Garcia"));
        assertEquals(Match.AUTHORS + " three", linked("2015", "Radwan", "Stone"));
        assertEquals(Match.AUTHORS + " pair", linked("2004a", "Smith"));
        assertEquals(Match.YEAR + " three", etAl("2014", "Radwan"));
    }

    @Test
    void whatIsFurtherAwayIsNotListed() {
        assertEquals("ABSENT ", linked("1960", "Coase"));
        assertEquals("ABSENT ", linked("1937", "Moose"));
        assertEquals("ABSENT ", linked("1938", "Coace"));
        assertEquals("ABSENT ", linked("2004", "Li"));
    }

    @Test
    void numbersAreThoseThatTheListPrints() {
        assertEquals("EXACT garcia", numbered("4"));
        assertEquals("ABSENT ", numbered("8"));
        CitationLinker fromTwo = linker(
                work("second", "[2] Coase, R. H. (1937).", 1937, "Coase"),
                work("third", "[3] Lee, K. (1938).", 1938, "Lee"));
        assertEquals("EXACT second", linked(fromTwo, Cite.labelled(Cite.Kind.NUMBER, "2", Span.EMPTY)));
        assertEquals("ABSENT ", linked(fromTwo, Cite.labelled(Cite.Kind.NUMBER, "1", Span.EMPTY)));
    }

    @Test
    void withoutNumbersTheEntriesAreCounted() {
        CitationLinker plain = linker(
                work("first", "Coase, R. H. (1937).", 1937, "Coase"), work("second", "Lee, K. (1938).", 1938, "Lee"));
        assertEquals("EXACT second", linked(plain, Cite.labelled(Cite.Kind.NUMBER, "2", Span.EMPTY)));
    }

    @Test
    void entriesLoseTheirNumbers() {
        assertEquals(
                "Coase, R. H. (1937). The nature of the firm.", LINKER.entries().get(0));
    }

    @Test
    void keysAreThoseOfTheFileOrOfTheLibrary() {
        Reference coase = reference("coase1937", 1937, Names.of(Name.person("Coase", "R. H.")));
        CitationLinker keyed = new CitationLinker(
                List.of(new ReferenceList.Entry("R. H. Coase.", Origin.NONE, Encoded.NONE, "firm")),
                List.of(List.of(coase)));
        assertEquals("EXACT coase1937", linked(keyed, Cite.labelled(Cite.Kind.KEY, "firm", Span.EMPTY)));
        assertEquals("EXACT coase1937", linked(keyed, Cite.labelled(Cite.Kind.KEY, "coase1937", Span.EMPTY)));
        assertEquals("ABSENT ", linked(keyed, Cite.labelled(Cite.Kind.KEY, "Firm", Span.EMPTY)));
    }
}
