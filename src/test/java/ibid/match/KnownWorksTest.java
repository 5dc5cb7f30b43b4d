package ibid.match;

import static org.junit.jupiter.api.Assertions.assertEquals;

import ibid.model.Field;
import ibid.model.ItemType;
import ibid.model.Name;
import ibid.model.Names;
import ibid.model.Numeral;
import ibid.model.Pages;
import ibid.model.PartialDate;
import ibid.model.Reference;
import ibid.model.Text;
import java.util.List;
import org.junit.jupiter.api.Test;

class KnownWorksTest {
    private static final Reference FIRM = work("firm", "Coase", "The nature of the firm", 1937, "4", "386");
    private static final Reference COST = work("cost", "Coase", "The problem of social cost", 1960, "3", "1");
    private static final Reference NOTE = work("note", "Coase", "Note", 1988, "", "");
    private final KnownWorks works = new KnownWorks(List.of(FIRM, COST, NOTE));

    private static Reference work(String id, String family, String title, int year, String volume, String page) {
        Reference work = Reference.of(id, ItemType.ARTICLE_JOURNAL)
                .with(Field.AUTHOR, Names.of(Name.person(family, "R. H.")))
                .with(Field.TITLE, new Text(title))
                .with(Field.ISSUED, PartialDate.of(year));
        return page.isEmpty()
                ? work
                : work.with(Field.VOLUME, new Numeral(volume)).with(Field.PAGE, Pages.of(page, ""));
    }

    private String found(String printed) {
        return works.find(printed).map(Reference::id).orElse("none");
    }

    @Test
    void theTitleTells() {
        assertEquals("firm", found("Coase, R. H. 1937. “The Nature of the Firm.” Economica 4 (16): 386–405."));
        assertEquals("cost", found("COASE, Ronald: The Problem of Social Cost, J. Law Econ. 3 (1960), S. 1–44."));
    }

    @Test
    void aStyleWithoutTitlesTellsByTheRest() {
        assertEquals("firm", found("R. H. Coase, Economica 4, 386 (1937)."));
        assertEquals("none", found("R. H. Coase, Economica 5, 386 (1938)."));
    }

    @Test
    void anotherWorkOfTheAuthorIsNone() {
        assertEquals(
                "none", found("Coase, R. H. (1937). Some notes on monopoly price. Review of Economic Studies, 5."));
        assertEquals(
                "none", found("Coase, R. H. (1988). The firm, the market, and the law. University of Chicago Press."));
    }

    @Test
    void ofTwoThatFitNone() {
        String printed = "Coase, R. H. 1937. The nature of the firm. Economica 4: 386.";
        Reference other =
                FIRM.with(Field.TITLE, new Text("The nature of the firm")).with(Field.ISSUE, new Numeral("17"));
        assertEquals(
                0, new KnownWorks(List.of(FIRM, other)).find(printed).stream().count());
        assertEquals(
                1, new KnownWorks(List.of(FIRM, FIRM)).find(printed).stream().count());
    }
}
