package ibid.check;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RetractionsTest {
    private static final String HEAD = "OriginalPaperDOI,Title,Author,RetractionNature,RetractionDate\n";
    private static final String RETRACTED = "10.1/a,Tides,Ann Lee,Retraction,11/2/2022 0:00\n";
    private static final String DOUBTED = "10.1/a,Tides,Ann Lee,Expression of concern,2/28/2022 0:00\n";
    private static final String UNDATED = "10.1/a,Tides,Ann Lee,Correction,\n";

    /** The database is in no order. */
    @ParameterizedTest
    @CsvSource({"0,1,2", "2,1,0", "1,0,2", "0,2,1"})
    void theLatestNoticeCounts(int first, int second, int third) {
        String[] rows = {RETRACTED, DOUBTED, UNDATED};
        Retractions retractions = Retractions.parse(HEAD + rows[first] + rows[second] + rows[third]);
        assertEquals(
                "Retraction",
                retractions.find("10.1/a", "tides", "lee").orElseThrow().nature());
    }
}
