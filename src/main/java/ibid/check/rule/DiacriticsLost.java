package ibid.check.rule;

import ibid.check.Subject;
import ibid.model.Field;
import ibid.model.Finding;
import ibid.model.Fix;
import ibid.model.Name;
import ibid.model.Reference;
import ibid.model.Severity;
import ibid.text.Folding;
import java.util.HashMap;
import java.util.Map;
import java.util.function.Consumer;

/** One person with the diacritics of the name in one reference and without them in another. */
final class DiacriticsLost extends NamedRule {
    DiacriticsLost() {
        super("TXT002", "diacritics-lost", Severity.WARNING);
    }

    @Override
    public void check(Subject subject, Consumer<Finding> findings) {
        Map<String, String> marked = new HashMap<>();
        for (Reference reference : subject.library().references()) {
            for (Name name : Texts.authors(reference)) {
                if (!isPlain(name.family())) {
                    marked.putIfAbsent(person(name), name.family());
                }
            }
        }
        for (Reference reference : subject.library().references()) {
            for (Name name : Texts.authors(reference)) {
                String other = isPlain(name.family()) ? marked.get(person(name)) : null;
                if (other != null) {
                    Finding lost =
                            finding(reference, "'" + name.family() + "' is '" + other + "' in another reference");
                    findings.accept(lost.with(fix(Written.of(reference, subject), name, other)));
                }
            }
        }
    }

    private static boolean isPlain(String name) {
        return name.chars().allMatch(c -> c < 0x80 || !Character.isLetter(c));
    }

    /** The family name and the first initial, without diacritics. */
    private static String person(Name name) {
        String given = Folding.fold(name.given());
        return Folding.letters(name.family()) + " " + (given.isEmpty() ? "" : given.substring(0, 1));
    }

    /** In an entry of a .bib file the letters may be commands of LaTeX, which a look at the other does not tell. */
    private static Fix fix(Written written, Name name, String marked) {
        return Fix.unsafe(
                written.isData()
                        ? written.replace(Field.AUTHOR, name.family(), written.written(marked))
                        : written.replace(name.family(), written.written(marked)));
    }
}
