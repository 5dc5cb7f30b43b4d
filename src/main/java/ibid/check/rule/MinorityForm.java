package ibid.check.rule;

import ibid.check.Subject;
import ibid.model.Finding;
import ibid.model.Fix;
import ibid.model.Reference;
import ibid.model.Severity;
import ibid.text.Edit;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;

/**
 * A matter of taste in which a list should agree with itself: nothing is wrong with a form but that nearly all other
 * references have another. Silent where no form clearly rules, as it cannot tell then which the author wants.
 */
abstract class MinorityForm extends NamedRule {
    /** The part of the references that must agree, in percent. */
    private static final int MAJORITY = 80;
    /** Fewer than these have no habit. */
    private static final int FEWEST = 5;

    MinorityForm(String code, String name, Severity severity) {
        super(code, name, severity);
    }

    /** What form the reference has, as the message calls it; empty if it shows none. */
    abstract Optional<String> form(Reference reference, Subject subject);

    /** What gives the reference the form that rules. */
    abstract List<Edit> edits(Reference reference, Subject subject, String ruling);

    @Override
    public final void check(Subject subject, Consumer<Finding> findings) {
        Map<Reference, String> forms = new LinkedHashMap<>();
        Map<String, Integer> counts = new HashMap<>();
        for (Reference reference : subject.library().references()) {
            form(reference, subject).ifPresent(form -> {
                forms.put(reference, form);
                counts.merge(form, 1, Integer::sum);
            });
        }
        String ruling = ruling(counts, forms.size());
        if (ruling.isEmpty()) {
            undecided(forms, findings);
        }
        forms.forEach((reference, form) -> {
            if (!ruling.isEmpty() && !form.equals(ruling)) {
                String message = message(form, ruling, counts.getOrDefault(ruling, 0), forms.size());
                findings.accept(finding(reference, severity(reference, subject), message)
                        .with(Fix.safe(edits(reference, subject, ruling))));
            }
        });
    }

    /** A library holds works as they were published; its style may print alike what differs there. */
    private Severity severity(Reference reference, Subject subject) {
        return subject.printed(reference).isEmpty() ? Severity.INFO : severity();
    }

    /** Where no form rules; most rules have nothing to say then. */
    void undecided(Map<Reference, String> forms, Consumer<Finding> findings) {
        // What the author wants is not known.
    }

    private static String message(String form, String ruling, int count, int all) {
        return form + ", but " + count + " of " + all + " references have " + ruling;
    }

    /** The form that rules, empty if none does. */
    private static String ruling(Map<String, Integer> counts, int all) {
        String ruling = "";
        for (Map.Entry<String, Integer> count : counts.entrySet()) {
            boolean rules = all >= FEWEST && count.getValue() * 100L >= (long) all * MAJORITY;
            ruling = rules ? count.getKey() : ruling;
        }
        return ruling;
    }
}
