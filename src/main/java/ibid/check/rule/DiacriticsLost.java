package ibid.check.rule;

import ibid.check.Subject;
import ibid.model.Finding;
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
                    findings.accept(
                            finding(reference, "'" + name.family() + "' is '" + other + "' in another reference"));
                }
            }
        }
    }

    private static boolean isPlain(String name) {
        return name.chars().allMatch(c -> c < 0x80);
    }

    /** The family name and the first initial, without diacritics. */
    private static String person(Name name) {
        String given = Folding.fold(name.given());
        return Folding.letters(name.family()) + " " + (given.isEmpty() ? "" : given.substring(0, 1));
    }
}
