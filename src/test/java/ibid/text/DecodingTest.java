package ibid.text;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_16BE;
import static java.nio.charset.StandardCharsets.UTF_16LE;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.Charset;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class DecodingTest {
    private static final String TEXT = "Müller – „Straße“ 12 €";

    static Stream<byte[]> sameText() {
        return Stream.of(
                TEXT.getBytes(UTF_8),
                ("\uFEFF" + TEXT).getBytes(UTF_8),
                ("\uFEFF" + TEXT).getBytes(UTF_16LE),
                ("\uFEFF" + TEXT).getBytes(UTF_16BE),
                TEXT.getBytes(UTF_16LE),
                TEXT.getBytes(UTF_16BE),
                TEXT.getBytes(Charset.forName("windows-1252")));
    }

    @ParameterizedTest
    @MethodSource("sameText")
    void readsTheSameTextInAnyEncoding(byte[] bytes) {
        assertEquals(TEXT, decode(bytes));
        assertFalse(Decoding.looksBinary(bytes));
    }

    @Test
    void believesWhatTheFileDeclaresIfItIsNotUtf8() {
        Charset cyrillic = Charset.forName("windows-1251");
        for (String text : new String[] {
            "<html><head><meta charset='windows-1251'><p>Список</p>",
            "<meta http-equiv=Content-Type content=\"text/html; charset=windows-1251\">Список",
            "<?xml version=\"1.0\" encoding=\"windows-1251\"?><p>Список</p>",
            "% Encoding: windows-1251\n@book{a, title = {Список}}"
        }) {
            assertEquals(text, decode(text.getBytes(cyrillic)));
            assertEquals(text, decode(text.getBytes(UTF_8)), "valid UTF-8 is UTF-8 whatever it says of itself");
        }
        String japanese = "<meta charset=iso-2022-jp>参考文献";
        assertEquals(japanese, decode(japanese.getBytes(Charset.forName("ISO-2022-JP"))));
    }

    @Test
    void takesLatin1AndWrongDeclarationsForWindows1252() {
        String declared = "<meta charset=\"iso-8859-1\">Müller’s";
        assertEquals(declared, decode(declared.getBytes(Charset.forName("windows-1252"))));
        assertEquals("<meta charset=utf-8>ü", decode("<meta charset=utf-8>ü".getBytes(ISO_8859_1)));
        assertEquals("<meta charset=klingon>ü", decode("<meta charset=klingon>ü".getBytes(ISO_8859_1)));
        assertEquals("\u0081ü", decode(new byte[] {(byte) 0x81, (byte) 0xFC}), "a hole of windows-1252");
    }

    @Test
    void normalisesLineEnds() {
        assertEquals("a\nb\nc", decode("a\r\nb\rc".getBytes(UTF_8)));
    }

    @Test
    void tellsBinaryFromText() {
        assertTrue(Decoding.looksBinary(new byte[] {'P', 'K', 3, 4, 0, 0, 0, 0}));
        assertTrue(Decoding.looksBinary(new byte[] {1, 2, 3, 4, 5}));
        assertFalse(Decoding.looksBinary(new byte[0]));
        assertFalse(Decoding.looksBinary("a page\f break".getBytes(UTF_8)));
    }

    private static String decode(byte[] bytes) {
        return Decoding.decode("file", bytes).text();
    }
}
