package ibid.parse;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import ibid.Ibid;
import ibid.model.Field;
import ibid.model.Identifier;
import ibid.model.Numeral;
import ibid.model.Reference;
import ibid.text.Span;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class FieldConfidenceTest {
    private static final double HALF = Calibration.confidence(0.5);
    private static final double LITTLE = Calibration.confidence(0.1);
    private static final double MUCH = Calibration.confidence(0.9);

    /** Segments one after the other, with the probability of each. */
    private static Map<Field<?>, Double> confidence(List<Segment> segments, double... probabilities) {
        FieldConfidence confidence = new FieldConfidence(segments, probabilities);
        ReferenceBuilder.build(segments, confidence);
        return confidence.confidence();
    }

    private static Segment segment(Label label, String text, int start) {
        return new Segment(label, text, new Span(start, start + text.length()));
    }

    @Test
    void isThatOfTheSegment() {
        Map<Field<?>, Double> confidence =
                confidence(List.of(segment(Label.TITLE, "On bees.", 0), segment(Label.PAGES, "12-15", 9)), 0.5, 0.1);

        assertEquals(Map.of(Field.TITLE, HALF, Field.PAGE, LITTLE), confidence);
    }

    @Test
    void isThatOfTheLeastSureOfSeveral() {
        List<Segment> segments = List.of(
                segment(Label.AUTHOR, "Ahn, K.", 0),
                segment(Label.TITLE, "On bees.", 8),
                segment(Label.AUTHOR, "Berg, L.", 17));

        assertEquals(Map.of(Field.AUTHOR, LITTLE, Field.TITLE, HALF), confidence(segments, 0.9, 0.5, 0.1));
    }

    @Test
    void isThatOfAllThatWasJoinedIntoOne() {
        List<Segment> labelled = List.of(segment(Label.TITLE, "On", 0), segment(Label.TITLE, "bees.", 3));
        FieldConfidence confidence = new FieldConfidence(labelled, new double[] {0.9, 0.1});
        ReferenceBuilder.build(List.of(segment(Label.TITLE, "On bees.", 0)), confidence);

        assertEquals(Map.of(Field.TITLE, LITTLE), confidence.confidence());
    }

    @Test
    void goesWithAValueThatIsMoved() {
        Reference before = ReferenceBuilder.build(List.of(segment(Label.TITLE, "On bees.", 0)))
                .with(Field.URL, new Identifier("https://doi.org/10.1/x"));
        ParsedReference parsed = new ParsedReference(before, Map.of(Field.TITLE, LITTLE, Field.URL, MUCH));
        Reference after = before.without(Field.URL).with(Field.DOI, new Identifier("10.1/x"));

        assertEquals(
                Map.of(Field.TITLE, LITTLE, Field.DOI, MUCH),
                parsed.corrected(after).confidence());
    }

    @Test
    void ofWhatIsDerivedFromAllIsThatOfTheLeastSure() {
        Reference before = ReferenceBuilder.build(List.of(segment(Label.TITLE, "On bees.", 0)));
        ParsedReference parsed = new ParsedReference(before, Map.of(Field.TITLE, HALF));

        assertEquals(
                HALF,
                parsed.corrected(before.with(Field.VOLUME, new Numeral("3")))
                        .confidence()
                        .get(Field.VOLUME));
    }

    @Test
    void eachFieldHasOneWhateverTheText() {
        Ibid ibid = new Ibid();
        String line = "Okafor, C., & Lindqvist, M. (2011). Sleep and load. Journal of Health, 53(4), 201–209."
                + " https://doi.org/10.1539/joh.11-0042 (accessed 3 May 2012).";
        for (int start = 0; start <= line.length(); start += 3) {
            ParsedReference parsed = ibid.parseWithConfidence(line.substring(start));
            assertEquals(
                    parsed.reference().fields().keySet(), parsed.confidence().keySet());
            assertTrue(parsed.confidence().values().stream().allMatch(sure -> sure > 0 && sure < 1));
            assertTrue(parsed.reference().sameAs(ibid.parse(line.substring(start))));
        }
    }

    @Test
    void aHugeLineIsNoTrouble() {
        String line = "Smith, J. (1999). Title. ".repeat(2000);
        ParsedReference parsed = new Ibid().parseWithConfidence(line);

        assertEquals(parsed.reference().fields().keySet(), parsed.confidence().keySet());
    }
}
