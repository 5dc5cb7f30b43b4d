package ibid.normalise;

import static org.junit.jupiter.api.Assertions.assertEquals;

import ibid.model.Field;
import ibid.model.ItemType;
import ibid.model.Library;
import ibid.model.Reference;
import ibid.model.Text;
import ibid.model.Value;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CitationKeysTest {
    @ParameterizedTest
    @CsvSource(
            delimiter = '#',
            value = {
                "Monga, T., Monga, U. # (1999) # Coital position and functioning # monga1999coital",
                "Müller, Jürgen # 2001 # Die Würde des Menschen # muller2001wurde",
                "van der Berg, J. # 2010 # A study # vanderberg2010study",
                "O’Brien, T. # 1990 # “The End” # obrien1990end",
                "World Health Organization # 2005 # Report # world2005report",
                "The Beatles Foundation # 2005 # Help # beatles2005help",
                "García Márquez, Gabriel # 1967 # Cien años de soledad # garciamarquez1967cien",
                "'' # 2003 # The handbook # handbook2003",
                "Doe, J. # '' # On <i>Drosophila</i> # doenddrosophila",
                "Иванов, И. # 2001 # О войне # иванов2001войне",
                "张三 # 2001 # 中国历史 # 张2001中国历史",
                "김철수 # 2001 # 한국의 역사 # 김2001한국의",
                "Doe, J. # 2001 # To be or not # doe2001not",
                "'' # '' # '' # refnd",
            })
    void readsAsNameYearAndWord(String author, String date, String title, String key) {
        assertEquals(key, CitationKeys.key(reference("", author, date, title)));
    }

    @Test
    void keysAreUniqueAndThoseGivenStay() {
        List<String> ids = Stream.of(
                        reference("", "Doe, J.", "2001", "Fish"),
                        reference("", "Doe, J.", "2001", "Fish and chips"),
                        reference("doe2001fishA", "Roe, R.", "1999", "X"),
                        reference("kept", "Roe, R.", "1999", "Y"),
                        reference("kept", "Roe, R.", "1999", "Z"),
                        reference("", "Doe, J.", "2001", "Fish"))
                .collect(Collectors.collectingAndThen(Collectors.toList(), list -> ids(new Library(list))));
        assertEquals(List.of("doe2001fish", "doe2001fishb", "doe2001fishA", "kept", "kepta", "doe2001fishc"), ids);
    }

    @Test
    void manyOfOneNameGoBeyondTheAlphabet() {
        List<Reference> same = Stream.generate(() -> reference("", "Doe, J.", "2001", "Fish"))
                .limit(30)
                .collect(Collectors.toList());
        List<String> ids = ids(new Library(same));
        assertEquals(30, ids.stream().distinct().count());
        assertEquals("doe2001fishab", ids.get(28));
        assertEquals(ids, ids(new Library(same)));
    }

    private static List<String> ids(Library library) {
        return CitationKeys.assign(library).references().stream()
                .map(Reference::id)
                .collect(Collectors.toList());
    }

    private static Reference reference(String id, String author, String date, String title) {
        Reference reference = Reference.of(id, ItemType.BOOK);
        reference = author.isEmpty() ? reference : put(reference, Field.AUTHOR, Field.AUTHOR.read(author));
        reference = date.isEmpty() ? reference : put(reference, Field.ISSUED, Field.ISSUED.read(date));
        return title.isEmpty() ? reference : reference.with(Field.TITLE, new Text(title));
    }

    private static Reference put(Reference reference, Field<?> field, Value value) {
        return Values.put(reference, field, value);
    }
}
