package ibid.check.rule;

import ibid.check.Subject;
import ibid.model.Name;
import ibid.model.Reference;
import ibid.model.Severity;
import ibid.text.Folding;
import java.util.Set;
import java.util.function.Consumer;

/** A word that stands for "nobody knows" as the author; styles put the title first instead. */
final class Anonymous extends ReferenceRule {
    private static final Set<String> NOBODY = Set.of(
            "anon", "anonymous", "anonym", "anonyme", "unknown", "unknownauthor", "noauthor", "na", "none", "author");

    Anonymous() {
        super("NAM005", "anonymous", Severity.INFO);
    }

    @Override
    void check(Reference reference, Subject subject, Consumer<String> faults) {
        for (Name name : Texts.authors(reference)) {
            if (NOBODY.contains(Folding.letters(name.text()))) {
                faults.accept("'" + name.text() + "' is no author; leave the field out");
            }
        }
    }
}
