package ibid.check.rule;

import ibid.check.Subject;
import ibid.model.Field;
import ibid.model.Fix;
import ibid.model.Reference;
import ibid.model.Severity;
import java.util.function.Consumer;

/** A URL that is the DOI once more. */
final class UrlRedundant extends ReferenceRule {
    UrlRedundant() {
        super("URL003", "url-redundant", Severity.INFO);
    }

    @Override
    void check(Reference reference, Subject subject, Consumer<String> faults) {
        String doi = Dois.bare(reference);
        if (!doi.isEmpty() && doi.equals(Dois.inUrl(reference.text(Field.URL)))) {
            faults.accept("the URL is the DOI once more; leave it out");
        }
    }

    @Override
    Fix fix(Reference reference, Subject subject) {
        Written written = Written.of(reference, subject);
        return Fix.safe(written.fields().stream()
                .filter(field -> field.name().equals("url"))
                .flatMap(field -> written.remove(field).stream())
                .limit(1)
                .toList());
    }
}
