package ibid.text;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.Test;

class FoldingTest {
    @Test
    void lettersLoseTheirMarksAndTheirCase() {
        assertEquals("lodz", Folding.fold("Łódź"));
        assertEquals("strasse", Folding.fold("Straße"));
        assertEquals("istanbul", Folding.fold("İstanbul"));
        assertEquals("οδυσσευς", Folding.fold("ΟΔΥΣΣΕΎΣ"));
        assertEquals("resume", Folding.fold("Re\u0301sume\u0301"));
        assertEquals("office 1–2...", Folding.fold("oﬃce 1–2…"));
    }

    @Test
    void whatStandsBesideDoesNotCount() {
        for (String text : List.of("Łódź", "Ελλάδα", "Вопросы ёлки", "Nguyễn", "a\u0301\u0323b", "קָמָץ", "“½”")) {
            assertEquals(Folding.fold(text) + "漢", Folding.fold(text + "漢"));
        }
    }

    @Test
    void allButLettersAndDigitsGoes() {
        assertEquals("dontpanic42漢", Folding.letters("Don’t panic! (42) 漢"));
    }
}
