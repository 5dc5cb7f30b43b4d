package ibid.text;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TokensTest {
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "2019;14(3):153-60.|2019 ; 14 ( 3 ) : 153 - 60.",
                "S.12–15|S . 12 – 15",
                "O’Connor, J.-P.|O’Connor, J . - P.",
                "doi:10.1007/s00425-005-0069-z.|doi : 10.1007/s00425-005-0069-z.",
                "at <https://a.org/b(c)> now|at < https://a.org/b(c) > now",
                "see www.who.int/x, 2001a|see www.who.int/x, 2001 a",
                "张三. 科学|张 三 . 科 学",
                "and (eds.), in: “A”, 7. b|and ( eds . ), in: “ A ”, 7. b",
                "a\u00a0b\u200bc|a b c",
                "10.5 and 10.12|10 . 5 and 10 . 12",
            })
    void splitsMoreFinelyThanWords(String text, String expected) {
        assertEquals(List.of(expected.split(" ")), read(text));
    }

    @Test
    void knowsWhatTouches() {
        Tokens tokens = new Tokens();
        tokens.read("14 (3)", 6);
        assertEquals(
                List.of(false, false, true, true),
                List.of(tokens.glued(0), tokens.glued(1), tokens.glued(2), tokens.glued(3)));
    }

    @Test
    void anyCharacterIsReadWithoutLoss() {
        StringBuilder all = new StringBuilder();
        for (int c = 0; c < 0x10000; c++) {
            all.append((char) c);
        }
        all.append("\ud835\udc00 \ud800");
        Tokens tokens = new Tokens();
        tokens.read(all, all.length());
        int at = 0;
        for (int t = 0; t < tokens.count(); t++) {
            for (int i = at; i < tokens.start(t); i++) {
                assertTrue(Tokens.isSpace(all.charAt(i)), "lost character " + (int) all.charAt(i));
            }
            at = tokens.end(t);
        }
    }

    private static List<String> read(String text) {
        Tokens tokens = new Tokens();
        tokens.read(text, text.length());
        List<String> found = new ArrayList<>();
        for (int t = 0; t < tokens.count(); t++) {
            found.add(text.substring(tokens.start(t), tokens.end(t)));
        }
        return found;
    }
}
