package ibid.parse;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import ibid.parse.SearchedText.Words;
import org.junit.jupiter.api.Test;

class SearchedTextTest {
    private static final String TEXT = "proceedings of the 访问 symposium";

    @Test
    void findsEachPartOfTheText() {
        SearchedText searched = new SearchedText(TEXT);
        for (int start = 0; start < TEXT.length(); start++) {
            for (int end = start + 1; end <= TEXT.length(); end++) {
                Words part = new Words("congress", TEXT.substring(start, end));
                assertTrue(searched.containsOneOf(part));
                assertEquals(TEXT.startsWith(TEXT.substring(start, end)), searched.startsWithOneOf(part));
            }
        }
    }

    @Test
    void findsNothingElse() {
        assertFalse(new SearchedText(TEXT).containsOneOf(new Words("congress", "proof", "x", "the symposium")));
        assertFalse(new SearchedText("").containsOneOf(new Words("x", "congress")));
    }
}
