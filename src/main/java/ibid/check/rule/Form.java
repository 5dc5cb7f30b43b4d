package ibid.check.rule;

import ibid.check.Subject;
import ibid.model.Reference;
import ibid.model.Severity;
import ibid.text.Edit;
import java.util.List;
import java.util.Optional;
import java.util.function.BiFunction;

/** A matter in which a list should agree with itself, told by a function. */
final class Form extends MinorityForm {
    private final BiFunction<Reference, Subject, Optional<String>> form;
    private final FormFix fix;

    Form(String code, String name, Severity severity, BiFunction<Reference, Subject, Optional<String>> form) {
        this(code, name, severity, form, FormFix.NONE);
    }

    Form(
            String code,
            String name,
            Severity severity,
            BiFunction<Reference, Subject, Optional<String>> form,
            FormFix fix) {
        super(code, name, severity);
        this.form = form;
        this.fix = fix;
    }

    @Override
    Optional<String> form(Reference reference, Subject subject) {
        return form.apply(reference, subject);
    }

    @Override
    List<Edit> edits(Reference reference, Subject subject, String ruling) {
        return fix.edits(reference, subject, ruling);
    }
}
