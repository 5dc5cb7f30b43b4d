package ibid.normalise;

import ibid.model.Field;
import ibid.model.Library;
import ibid.model.Reference;
import java.util.List;

/** All corrections, in the order they are made: the form of the characters first, as the others look at characters. */
public final class Normalisers {
    public static final List<Normaliser> ALL = List.of(
            new PlainCharacters(),
            new BalancedQuotes(),
            new ArabicNumbers(),
            new FullPageRanges(),
            new BareDoi(),
            new StandardNumbers(),
            new TidyUrl(),
            new TitleLanguage());

    private Normalisers() {}

    /** The references of a library as they are, but for DOIs without resolver, as all formats want them. */
    public static Library bareDois(Library library) {
        return new Library(library.references().stream()
                .map(reference -> Values.text(reference, Field.DOI, BareDoi::bare))
                .toList());
    }

    /** The reference after all corrections. */
    public static Reference normalise(Reference reference) {
        Reference normal = reference;
        for (Normaliser normaliser : ALL) {
            normal = normaliser.apply(normal);
        }
        return normal;
    }
}
