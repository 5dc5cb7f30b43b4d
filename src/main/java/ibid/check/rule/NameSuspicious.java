package ibid.check.rule;

import ibid.check.Subject;
import ibid.model.Name;
import ibid.model.Reference;
import ibid.model.Severity;
import java.util.function.Consumer;
import java.util.regex.Pattern;

/** A person's name with something in it that no name has. */
final class NameSuspicious extends ReferenceRule {
    private static final Pattern ODD = Pattern.compile(
            "[0-9@/*]|(?:^|[\\s,])(?:Ph\\.?\\s?D\\.?|M\\.?D\\.|MSc|Prof\\.|Dr\\.)(?:$|[\\s,])|(?i:\\b(?:university|department|institute)\\b)|^[\\s,;.]+$");

    NameSuspicious() {
        super("NAM003", "name-suspicious", Severity.WARNING);
    }

    @Override
    void check(Reference reference, Subject subject, Consumer<String> faults) {
        for (Name name : Texts.authors(reference)) {
            boolean person = !name.isLiteral();
            if (person && ODD.matcher(name.text()).find()) {
                faults.accept("'" + name.text() + "' is no person's name; take degrees and addresses out of it");
            }
        }
    }
}
