package ibid.style;

import static org.junit.jupiter.api.Assertions.assertEquals;

import ibid.model.Field;
import ibid.model.ItemType;
import ibid.model.Library;
import ibid.model.Name;
import ibid.model.Names;
import ibid.model.Numeral;
import ibid.model.Pages;
import ibid.model.PartialDate;
import ibid.model.Reference;
import ibid.model.Text;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Where citeproc-java is right, both engines print the same. */
class EnginesTest {
    private static final Library LIBRARY = new Library(List.of(
            Reference.of("shannon", ItemType.ARTICLE_JOURNAL)
                    .with(Field.AUTHOR, Names.of(Name.person("Shannon", "Claude E.")))
                    .with(Field.TITLE, new Text("A mathematical theory of communication"))
                    .with(Field.CONTAINER_TITLE, new Text("Bell System Technical Journal"))
                    .with(Field.VOLUME, new Numeral("27"))
                    .with(Field.ISSUE, new Numeral("3"))
                    .with(Field.PAGE, Pages.of("379", "423"))
                    .with(Field.ISSUED, PartialDate.of(1948)),
            Reference.of("knuth", ItemType.BOOK)
                    .with(Field.AUTHOR, Names.of(Name.person("Knuth", "Donald E.")))
                    .with(Field.TITLE, new Text("The TeXbook"))
                    .with(Field.PUBLISHER, new Text("Addison-Wesley"))
                    .with(Field.PUBLISHER_PLACE, new Text("Reading"))
                    .with(Field.ISSUED, PartialDate.of(1984))));

    @ParameterizedTest
    @ValueSource(
            strings = {"apa", "modern-language-association", "chicago-author-date", "vancouver", "harvard", "ieee"})
    void agree(String name) throws StyleException {
        Style style = Styles.find(name);

        assertEquals(
                texts(new CiteprocEngine().bibliography(LIBRARY, style, "", Engine.Output.TEXT)),
                texts(new CslEngine().bibliography(LIBRARY, style, "", Engine.Output.TEXT)));
    }

    /** How far lines are indented only ibid's own engine tells. */
    private static List<String> texts(List<Engine.Entry> entries) {
        return entries.stream().map(entry -> entry.id() + ": " + entry.text()).toList();
    }
}
