package ibid.check.rule;

import ibid.check.Subject;
import ibid.model.Fix;
import ibid.model.Name;
import ibid.model.Reference;
import ibid.model.Severity;
import java.util.function.Consumer;
import java.util.regex.Pattern;

/** "et al." in a library's names: data should have them all, or "and others". */
final class EtAlInAuthors extends ReferenceRule {
    private static final Pattern FIELD =
            Pattern.compile("(?is)[,\\s](?:author|editor)\\s*=\\s*[{\"][^{}\"]{0,4000}\\bet\\.?\\s+al\\b");

    /** Once it follows a name, whatever stands between. */
    private static final Pattern CUT_OFF =
            Pattern.compile("(?i)(?:\\s+and|,)?\\s+\\{?et\\.?\\s+al\\b\\.?\\}?(?=\\s*(?:$|[\"}]))");

    EtAlInAuthors() {
        super("NAM001", "et-al-in-authors", Severity.WARNING);
    }

    @Override
    void check(Reference reference, Subject subject, Consumer<String> faults) {
        boolean name = Texts.authors(reference).stream().map(Name::text).anyMatch(text -> text.contains("et al"));
        if (name || FIELD.matcher(subject.encoded(reference)).find()) {
            faults.accept("'et al.' among the names; write all of them, or 'and others'");
        }
    }

    @Override
    Fix fix(Reference reference, Subject subject) {
        Written written = Written.of(reference, subject);
        return Fix.safe(written.fields().stream()
                .filter(field -> field.name().equals("author") || field.name().equals("editor"))
                .flatMap(field -> written.replaceAll(CUT_OFF, names -> " and others", field.value()).stream())
                .toList());
    }
}
