package ibid.check.rule;

import ibid.check.Subject;
import ibid.model.Reference;
import ibid.model.Severity;
import ibid.text.Edit;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

/** A matter in which a printed list should agree with itself, told by the first pattern that is found in a reference. */
final class PrintedForm extends MinorityForm {
    private final Map<Pattern, String> forms = new LinkedHashMap<>();

    private final FormFix fix;

    /** @param forms pattern and what the message calls the form, in turn */
    PrintedForm(String code, String name, Severity severity, FormFix fix, String... forms) {
        super(code, name, severity);
        this.fix = fix;
        for (int i = 0; i < forms.length; i += 2) {
            this.forms.put(Pattern.compile(forms[i]), forms[i + 1]);
        }
    }

    @Override
    Optional<String> form(Reference reference, Subject subject) {
        String printed = subject.printed(reference);
        for (Map.Entry<Pattern, String> form : forms.entrySet()) {
            if (form.getKey().matcher(printed).find()) {
                return Optional.of(form.getValue());
            }
        }
        return Optional.empty();
    }

    @Override
    List<Edit> edits(Reference reference, Subject subject, String ruling) {
        return fix.edits(reference, subject, ruling);
    }
}
