package ibid.normalise;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertSame;

import ibid.model.Field;
import ibid.model.Identifier;
import ibid.model.ItemType;
import ibid.model.Library;
import ibid.model.Name;
import ibid.model.Names;
import ibid.model.Reference;
import ibid.model.Text;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NormalisersTest {
    private static final Reference EMPTY = Reference.of("", ItemType.ARTICLE_JOURNAL);

    @ParameterizedTest
    @CsvSource(
            delimiter = '#',
            value = {
                "volume # IV # 4",
                "volume # xii # 12",
                "volume # IV–VI # 4–6",
                "volume # LUI # LUI",
                "volume # D # D",
                "volume # Vi # Vi",
                "issue # III # 3",
                "page # 1783-6 # 1783–1786",
                "page # e0123 # e0123",
                "DOI # https://doi.org/10.1000/182. # 10.1000/182",
                "DOI # doi:10.1000/a(b) # 10.1000/a(b)",
                "DOI # 10.1000 /182 # 10.1000/182",
                "ISBN # ISBN: 978–0–12–374857–7 # 978-0-12-374857-7",
                "ISBN # 155738811x # 155738811X",
                "ISBN # 123 # 123",
                "ISSN # 00189464 # 0018-9464",
                "ISSN # ISSN 0018-946x # 0018-946X",
                "URL # <https://a.org/b_(c)>. # https://a.org/b_(c)",
                "URL # https://a.org/b). # https://a.org/b",
                "title # « Globalization » # Globalization",
                "title # A “B” # A “B”",
                "title # ﬁne\u00ADness # fineness",
                "title # Cafe\u0301  x # Café x",
                "publisher # IV # IV",
            })
    void correctsAField(String field, String printed, String expected) {
        Reference reference = Values.put(EMPTY, Field.of(field), Field.of(field).read(printed));
        assertEquals(expected, Normalisers.normalise(reference).text(Field.of(field)));
    }

    @Test
    void aDoiAsUrlGoesToItsField() {
        Reference reference = EMPTY.with(Field.URL, new Identifier("https://dx.doi.org/10.1000/182"));
        Reference normal = Normalisers.normalise(reference);
        assertEquals("10.1000/182", normal.text(Field.DOI));
        assertFalse(normal.has(Field.URL));
    }

    @Test
    void anAddressBesideADoiStays() {
        Reference reference = EMPTY.with(Field.URL, new Identifier("https://a.org/10.1000/182"))
                .with(Field.DOI, new Identifier("10.1000/182"));
        assertSame(reference, Normalisers.normalise(reference));
    }

    @Test
    void correctsNames() {
        Reference reference = EMPTY.with(Field.AUTHOR, Names.of(new Name("Mu\u0308ller", "J.\u200B", "", "", "", "")));
        assertEquals("Müller, J.", Normalisers.normalise(reference).text(Field.AUTHOR));
    }

    @Test
    void eachCorrectionMadeTwiceIsMadeOnce() {
        Random random = new Random(23);
        String alphabet = "aIVX12-–.,;:()[]<>\"“”‘’«» \u00AD\u200Bﬁe\u0301/dhtps10.";
        Field<?>[] fields = {
            Field.TITLE,
            Field.VOLUME,
            Field.ISSUE,
            Field.PAGE,
            Field.DOI,
            Field.URL,
            Field.ISBN,
            Field.ISSN,
            Field.AUTHOR,
            Field.ISSUED
        };
        for (int i = 0; i < 20_000; i++) {
            Reference reference = EMPTY;
            for (int n = 0; n < 3; n++) {
                Field<?> field = fields[random.nextInt(fields.length)];
                reference = Values.put(reference, field, field.read(text(alphabet, random)));
            }
            for (Normaliser normaliser : Normalisers.ALL) {
                Reference once = normaliser.apply(reference);
                assertEquals(once, normaliser.apply(once), normaliser.getClass()::getSimpleName);
            }
            Reference once = Normalisers.normalise(reference);
            assertEquals(once, Normalisers.normalise(once));
        }
    }

    @Test
    void aDashRepeatsTheAuthorsBefore() {
        Names doe = Names.of(Name.person("Doe", "J."));
        Reference first = EMPTY.with(Field.AUTHOR, doe).with(Field.TITLE, new Text("A"));
        Reference second = EMPTY.withVerbatim(Field.AUTHOR, "———").with(Field.TITLE, new Text("B"));
        List<Reference> resolved = Repetitions.resolve(new Library(List.of(second, first, second, second)))
                .references();
        assertEquals("———", resolved.get(0).text(Field.AUTHOR));
        assertEquals(doe, resolved.get(2).get(Field.AUTHOR).orElseThrow());
        assertEquals(doe, resolved.get(3).get(Field.AUTHOR).orElseThrow());
    }

    private static String text(String alphabet, Random random) {
        StringBuilder text = new StringBuilder();
        for (int n = random.nextInt(12); n > 0; n--) {
            text.append(alphabet.charAt(random.nextInt(alphabet.length())));
        }
        return random.nextInt(4) == 0 ? "https://doi.org/10.1000/" + text : text.toString();
    }
}
