package ibid.check.rule;

import ibid.check.Subject;
import ibid.model.Field;
import ibid.model.Reference;
import ibid.model.Severity;
import java.util.function.Consumer;

/** A URL that leads to another DOI than the one given. */
final class DoiUrlDisagree extends ReferenceRule {
    DoiUrlDisagree() {
        super("IDN003", "doi-url-disagree", Severity.ERROR);
    }

    @Override
    void check(Reference reference, Subject subject, Consumer<String> faults) {
        String doi = Dois.bare(reference);
        String other = Dois.inUrl(reference.text(Field.URL));
        if (!doi.isEmpty() && !other.isEmpty() && !doi.equals(other)) {
            faults.accept("the URL leads to the DOI " + other + ", not to " + doi);
        }
    }
}
