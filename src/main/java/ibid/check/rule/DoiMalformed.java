package ibid.check.rule;

import ibid.check.Subject;
import ibid.model.Field;
import ibid.model.Fix;
import ibid.model.Reference;
import ibid.model.Severity;
import java.util.function.Consumer;

/** A DOI that cannot be one, or has something of the sentence around it. */
final class DoiMalformed extends ReferenceRule {
    DoiMalformed() {
        super("IDN001", "doi-malformed", Severity.ERROR);
    }

    @Override
    void check(Reference reference, Subject subject, Consumer<String> faults) {
        String doi = Dois.bare(reference.text(Field.DOI));
        if (!doi.isEmpty() && !Dois.isWellFormed(doi)) {
            faults.accept("'" + doi + "' is no DOI; one looks like 10.1000/182");
        } else if (!doi.isEmpty() && ".,;".indexOf(doi.charAt(doi.length() - 1)) >= 0) {
            faults.accept("the DOI '" + doi + "' ends with punctuation");
        }
    }

    @Override
    Fix fix(Reference reference, Subject subject) {
        String doi = reference.text(Field.DOI).strip();
        String trimmed = doi.replaceFirst("[.,;\\s]+$", "");
        return trimmed.equals(doi) || !Dois.isWellFormed(Dois.bare(trimmed))
                ? Fix.NONE
                : Fix.safe(Written.of(reference, subject).replace(Field.DOI, doi, trimmed));
    }
}
