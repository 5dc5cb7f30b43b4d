package ibid.check.rule;

import ibid.check.Subject;
import ibid.model.Field;
import ibid.model.Fix;
import ibid.model.Name;
import ibid.model.Reference;
import ibid.model.Severity;
import java.util.function.Consumer;
import java.util.regex.Pattern;

/** An organisation taken for a person: it would be printed as "Organization, W. H.". */
final class OrganisationSplit extends ReferenceRule {
    private static final Pattern ORGANISATION = Pattern.compile(
            "(?i)^(?:organi[sz]ation|association|society|committee|commission|council|agency|ministry|consortium|collaboration|"
                    + "foundation|federation|corporation|inc\\.?|ltd\\.?|gmbh|group|nations|bureau|authority|union)$");

    OrganisationSplit() {
        super("NAM004", "org-split", Severity.WARNING);
    }

    @Override
    void check(Reference reference, Subject subject, Consumer<String> faults) {
        for (Name name : Texts.authors(reference)) {
            if (!name.given().isEmpty() && ORGANISATION.matcher(name.family()).matches()) {
                faults.accept("'" + name.given() + " " + name.family()
                        + "' is read as a person; put braces around an organisation's name");
            }
        }
    }

    @Override
    Fix fix(Reference reference, Subject subject) {
        Written written = Written.of(reference, subject);
        return Fix.unsafe(Texts.authors(reference).stream()
                .filter(name ->
                        written.isBib() && ORGANISATION.matcher(name.family()).matches())
                .map(name -> name.given() + " " + name.family())
                .flatMap(name -> written.replace(Field.AUTHOR, name, "{" + name + "}").stream())
                .toList());
    }
}
