package ibid.parse;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTimeout;
import static org.junit.jupiter.api.Assertions.assertTrue;

import ibid.model.Field;
import ibid.model.Reference;
import java.time.Duration;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

class LabellerTest {
    private static final ReferenceParser PARSER = ReferenceParser.shipped();
    private static final String ARTICLE = "Okafor, C. and Lindqvist, M. (2011). Sleep and load in shift workers."
            + " Journal of Occupational Health, 53(4), 201–209. doi:10.1539/joh.11-0042";

    @Test
    void labelsAnArticle() {
        List<String> labels =
                PARSER.segments(ARTICLE).stream().map(s -> s.label().tag()).toList();
        assertEquals(List.of("author", "date", "title", "journal", "volume", "issue", "pages", "doi"), labels);
    }

    @Test
    void holdsEveryTokenWhateverTheText() {
        Random random = new Random(3);
        for (int i = 0; i < 2000; i++) {
            StringBuilder text = new StringBuilder(ARTICLE);
            for (int k = random.nextInt(20); k > 0; k--) {
                text.setCharAt(random.nextInt(text.length()), (char)
                        (random.nextInt(4) == 0 ? random.nextInt(0x3000) : 32 + random.nextInt(95)));
            }
            int from = random.nextInt(text.length());
            assertComplete(text.substring(from, from + random.nextInt(text.length() - from + 1)));
        }
    }

    @Test
    void aMillionCharactersAreKeptInBoundedTime() {
        String huge = "Smith, J. (1999). ".repeat(60_000);
        assertTimeout(Duration.ofSeconds(5), () -> assertComplete(huge));
    }

    @Test
    void whatIsTooLongToLookAtStandsInTheNote() {
        String huge = ARTICLE + " " + "x".repeat(2_000_000);
        Reference reference = assertTimeout(Duration.ofSeconds(5), () -> PARSER.parse(huge));
        assertTrue(reference.text(Field.NOTE).length() > 1_900_000);
    }

    private static void assertComplete(String text) {
        StringBuilder all = new StringBuilder();
        int at = 0;
        for (Segment segment : PARSER.segments(text)) {
            assertEquals(segment.text(), segment.span().of(text));
            assertEquals("", visible(text.substring(at, segment.span().start())));
            all.append(segment.text());
            at = segment.span().end();
        }
        assertEquals(visible(text), visible(all.toString()));
    }

    private static String visible(String text) {
        StringBuilder visible = new StringBuilder();
        text.chars().filter(c -> !ibid.text.Tokens.isSpace((char) c)).forEach(c -> visible.append((char) c));
        return visible.toString();
    }
}
