package ibid.check.rule;

import ibid.check.Subject;
import ibid.model.Name;
import ibid.model.Reference;
import ibid.model.Severity;
import java.util.function.Consumer;
import java.util.regex.Pattern;

/** "et al." in a library's names: data should have them all, or "and others". */
final class EtAlInAuthors extends ReferenceRule {
    private static final Pattern FIELD =
            Pattern.compile("(?is)[,\\s](?:author|editor)\\s*=\\s*[{\"][^{}\"]{0,4000}\\bet\\.?\\s+al\\b");

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
}
