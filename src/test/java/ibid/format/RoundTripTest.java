package ibid.format;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import ibid.model.Library;
import ibid.model.Reference;
import ibid.text.SourceText;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** {@code read(write(library)) == library}, and writing that again changes nothing. */
class RoundTripTest {
    static List<Arguments> libraries() {
        List<Arguments> libraries = new ArrayList<>();
        for (Format format : Formats.ALL) {
            for (long seed = 0; seed < 150; seed++) {
                libraries.add(Arguments.of(format.name(), seed));
            }
        }
        return libraries;
    }

    @ParameterizedTest(name = "{0} {1}")
    @MethodSource("libraries")
    void readsWhatItWrote(String name, long seed) throws FormatException {
        Format format = Formats.byName(name).orElseThrow();
        Library library = Libraries.random(seed);

        String written = format.write(library);
        List<String> findings = new ArrayList<>();
        Library back = format.read(SourceText.of("written", written), finding -> findings.add(finding.toString()));

        assertEquals(List.of(), findings, written);
        assertEquals(library.references().size(), back.references().size(), written);
        for (int i = 0; i < library.references().size(); i++) {
            assertSame(library.references().get(i), back.references().get(i), written);
        }
        assertEquals(written, format.write(back));
        assertTrue(written.endsWith("\n"));
        assertTrue(format.recognises(SourceText.of("-", written)), written);
    }

    private static void assertSame(Reference expected, Reference actual, String written) {
        expected.fields()
                .forEach((field, value) -> assertEquals(value, actual.fields().get(field), field + "\n" + written));
        assertEquals(expected.type(), actual.type(), written);
        assertTrue(expected.sameAs(actual), () -> expected + "\n" + actual + "\n" + written);
    }
}
