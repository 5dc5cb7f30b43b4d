package ibid.check.rule;

import ibid.check.Subject;
import ibid.model.Finding;
import ibid.model.Reference;
import ibid.model.Severity;
import java.util.HashMap;
import java.util.Map;
import java.util.function.Consumer;

/** One DOI on two works: one of them is wrong. */
final class DuplicateDoi extends NamedRule {
    DuplicateDoi() {
        super("DUP002", "duplicate-doi", Severity.ERROR);
    }

    @Override
    public void check(Subject subject, Consumer<Finding> findings) {
        Map<String, Reference> byDoi = new HashMap<>();
        for (Reference reference : subject.library().references()) {
            String doi = Dois.bare(reference);
            Reference other = doi.isEmpty() ? null : byDoi.putIfAbsent(doi, reference);
            if (other != null && !SameWork.is(other, reference)) {
                findings.accept(finding(reference, message(reference, other, subject)));
            }
        }
    }

    private static String message(Reference reference, Reference other, Subject subject) {
        return Texts.title(reference).equals(Texts.title(other))
                ? "its DOI and title are those of " + Texts.named(other, subject) + "; only their authors differ"
                : "its DOI is that of " + Texts.named(other, subject) + ", another work";
    }
}
