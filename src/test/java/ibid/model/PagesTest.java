package ibid.model;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class PagesTest {
    @ParameterizedTest
    @CsvSource(
            delimiter = '#',
            value = {
                "pp. 3–9, # 3–9",
                "p.62-68 # 62–68",
                "S.147–164 # 147–164",
                "(257-267) # 257–267",
                "437 - 459. # 437–459",
                "3790--3804, # 3790–3804",
                "e0123 # e0123",
                "e517–e524. # e517–e524",
                "L163 # L163",
                "Art. 17 # 17",
                "Article no. e123 # e123",
                "XV–XX # XV–XX",
                "pp. 481-484, 492-493. # 481–484, 492–493",
                "pp. 91-92 e 147-148. # 91–92, 147–148",
                "p. 220 s. # 220 s.",
                "pp. 5 sgg. # 5 sgg.",
                "82v-94r # 82v–94r",
                "12.1–12.15 # 12.1–12.15",
                "S278-S286. # S278–S286",
                "451?454 # 451–454",
                "pp. 290_301 # 290–301",
                "737=745 # 737–745",
                "222\u0096248 # 222–248",
                "297~314 # 297–314",
                "157-165 a 205-209 # 157–165, 205–209",
                "234-237 et 237-241 # 234–237, 237–241",
                "290-297 et # 290–297",
                "p. 39 et s # 39 et s",
                "pag. 367 e sgg # 367 e sgg",
                "57 r e 58 v # 57 r, 58 v",
                "abstract №5281 # 5281",
            })
    void readsPagesInEveryNotation(String printed, String text) {
        String expected = text.endsWith("sgg.") || text.endsWith("s.") ? text.substring(0, text.length() - 1) : text;
        assertEquals(
                expected, assertInstanceOf(Pages.class, Pages.parse(printed)).text());
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "286 pp.", "in press", "75–75", "IFC", "pp. 1-9, esp. 4", "111 R. du N.", "1=", "?3"})
    void keepsWhatIsMoreThanPages(String printed) {
        assertEquals(new Verbatim(printed), Pages.parse(printed));
    }

    @ParameterizedTest
    @CsvSource({
        "1783,6,1783,1786",
        "1063,70,1063,1070",
        "R202,10,R202,R210",
        "9,12,9,12",
        "120,5,120,125",
        "126,5,126,5",
        "A1,B2,A1,B2"
    })
    void writesShortenedLastPagesOut(String first, String last, String fullFirst, String fullLast) {
        assertEquals(Pages.of(fullFirst, fullLast), Pages.of(first, last).expanded());
        assertEquals(
                Pages.of(fullFirst, fullLast), Pages.of(first, last).expanded().expanded());
    }

    @Test
    void readsItsOwnTextWhateverThePages() {
        String[] pages = {"1", "23", "e12", "S-7", "IV", "xii", "12.3", "A-4", "100a", "L163", "12 ff"};
        Random random = new Random(5);
        for (int i = 0; i < 5_000; i++) {
            List<Pages.Range> ranges = new ArrayList<>();
            for (int n = 1 + random.nextInt(3); n > 0; n--) {
                String first = pages[random.nextInt(pages.length - 1)];
                String last = pages[random.nextInt(pages.length - 1)];
                ranges.add(new Pages.Range(first, random.nextBoolean() ? first : last));
            }
            Pages value = new Pages(ranges);
            assertEquals(value, Pages.parse(value.text()), value::text);
        }
    }
}
