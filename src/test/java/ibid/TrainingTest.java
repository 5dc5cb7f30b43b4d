package ibid;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import ibid.label.LinearChain;
import ibid.parse.Label;
import ibid.parse.ReferenceParser;
import ibid.parse.Scores;
import ibid.parse.Segment;
import ibid.parse.TaggedXml;
import ibid.text.Span;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What a few references teach the model that comes with ibid, in a form that it does not know. */
class TrainingTest {
    private static final Label[] LABELS = {
        Label.TITLE, Label.AUTHOR, Label.PAGES, Label.LOCATION, Label.PUBLISHER, Label.DATE
    };

    private static final List<List<Segment>> TAUGHT = references("""
            MOBY-DICK; OR, THE WHALE / Herman Melville / 635 pp. / New York / Harper & Brothers / 1851
            WALDEN; OR, LIFE IN THE WOODS / Henry David Thoreau / 357 pp. / Boston / Ticknor and Fields / 1854
            THE VOYAGE OF THE BEAGLE / Charles Darwin / 615 pp. / London / Henry Colburn / 1839
            A ROOM OF ONE’S OWN / Virginia Woolf / 172 pp. / London / Hogarth Press / 1929
            THE THEORY OF THE LEISURE CLASS / Thorstein Veblen / 400 pp. / New York / Macmillan / 1899
            PRINCIPLES OF GEOLOGY / Charles Lyell / 511 pp. / London / John Murray / 1830
            SILENT SPRING / Rachel Carson / 368 pp. / Boston / Houghton Mifflin / 1962
            THE RELIGIOUS LIFE OF PLANTS / Agnes Arber / 220 pp. / Cambridge / Cambridge University Press / 1950
            """);

    private static final List<List<Segment>> NOT_TAUGHT = references("""
            PATTERNS OF CULTURE / Ruth Benedict / 291 pp. / Boston / Houghton Mifflin / 1934
            GROWING UP IN NEW GUINEA / Margaret Mead / 372 pp. / New York / William Morrow / 1930
            MONT SAINT MICHEL AND CHARTRES / Henry Adams / 401 pp. / Boston / Houghton Mifflin / 1913
            THE MAKING OF THE ENGLISH WORKING CLASS / E. P. Thompson / 848 pp. / London / Victor Gollancz / 1963
            THE STRUCTURE OF SCIENTIFIC REVOLUTIONS / Thomas S. Kuhn / 172 pp. / Chicago / University of Chicago Press / 1962
            THE DEATH AND LIFE OF GREAT AMERICAN CITIES / Jane Jacobs / 458 pp. / New York / Random House / 1961
            THE DESCENT OF MAN / Charles Darwin / 423 pp. / London / John Murray / 1871
            THE SOULS OF BLACK FOLK / W. E. B. Du Bois / 264 pp. / Chicago / A. C. McClurg / 1903
            """);

    @Test
    void aFewReferencesTeachTheirFormAndNothingIsForgotten() throws IOException {
        Ibid shipped = new Ibid();
        Ibid taught = taught(TAUGHT);
        Scores before = scores(shipped, NOT_TAUGHT);
        Scores after = scores(taught, NOT_TAUGHT);
        assertTrue(before.wholeValues() <= 0.5, "the form is known by now, test with another: " + before);
        assertTrue(after.wholeValues() >= 0.7 && after.value() >= 0.9, () -> before + "became\n" + after);

        Scores others = TaggedFixturesTest.scores(shipped);
        Scores stillKnown = TaggedFixturesTest.scores(taught);
        assertTrue(
                stillKnown.value() >= others.value() - 0.01 && stillKnown.field() >= others.field() - 0.01,
                () -> others + "became\n" + stillKnown);
    }

    @Test
    void oneReferenceComesOutAsItWasCorrected() {
        List<Segment> corrected = TAUGHT.get(1);
        assertEquals(corrected, taught(List.of(corrected)).segments(TaggedXml.printed(corrected)));
    }

    private static Ibid taught(List<List<Segment>> references) {
        LinearChain chain = Training.trainFurther(references, line -> {});
        return new Ibid(new ReferenceParser(chain));
    }

    private static Scores scores(Ibid ibid, List<List<Segment>> references) {
        Scores scores = new Scores();
        for (List<Segment> reference : references) {
            String printed = TaggedXml.printed(reference);
            scores.add(reference, ibid.segments(printed), ibid.parse(printed));
        }
        return scores;
    }

    /** One a line; a stroke stands between its parts and belongs to the second of them. */
    private static List<List<Segment>> references(String lines) {
        return lines.lines().map(TrainingTest::reference).toList();
    }

    private static List<Segment> reference(String line) {
        List<Segment> segments = new ArrayList<>();
        int start = 0;
        for (String text : line.split(" (?=/ )")) {
            segments.add(new Segment(LABELS[segments.size()], text, new Span(start, start + text.length())));
            start += text.length() + 1;
        }
        return segments;
    }
}
