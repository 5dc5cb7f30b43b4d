package ibid.check.rule;

import ibid.check.Subject;
import ibid.model.Field;
import ibid.model.Fix;
import ibid.model.Reference;
import ibid.model.Severity;
import java.util.function.Consumer;

/** A DOI field that holds an address or a label as well. */
final class DoiForm extends ReferenceRule {
    DoiForm() {
        super("IDN002", "doi-form", Severity.INFO);
    }

    @Override
    void check(Reference reference, Subject subject, Consumer<String> faults) {
        String doi = reference.text(Field.DOI).strip();
        String bare = Dois.bare(doi);
        if (!doi.equals(bare)) {
            faults.accept("the DOI field holds '" + doi + "'; write it as " + bare);
        }
    }

    @Override
    Fix fix(Reference reference, Subject subject) {
        String doi = reference.text(Field.DOI).strip();
        return Fix.safe(Written.of(reference, subject).replace(Field.DOI, doi, Dois.bare(doi)));
    }
}
