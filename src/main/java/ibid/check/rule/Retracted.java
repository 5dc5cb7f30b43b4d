package ibid.check.rule;

import ibid.check.Retractions;
import ibid.check.Subject;
import ibid.model.Finding;
import ibid.model.Reference;
import ibid.model.Severity;
import java.util.Locale;
import java.util.function.Consumer;

/** A work that was retracted or is doubted, as a file of the user's tells. */
final class Retracted extends NamedRule {
    Retracted() {
        super("LIV001", "retracted", Severity.ERROR);
    }

    @Override
    public void check(Subject subject, Consumer<Finding> findings) {
        Retractions retractions = subject.declared().retractions();
        for (Reference reference : subject.library().references()) {
            retractions
                    .find(Dois.bare(reference), Texts.title(reference), Texts.firstName(reference))
                    .ifPresent(notice -> tell(reference, notice, findings));
        }
    }

    private void tell(Reference reference, Retractions.Notice notice, Consumer<Finding> findings) {
        String date = notice.date().isEmpty() ? "" : " of " + notice.date().replaceFirst("\\s.*", "");
        switch (notice.nature().toLowerCase(Locale.ROOT)) {
            case "retraction" -> findings.accept(finding(reference, "the work is retracted, by a notice" + date));
            case "expression of concern" ->
                findings.accept(finding(
                        reference, Severity.WARNING, "there is an expression of concern" + date + " about the work"));
            case "correction" ->
                findings.accept(finding(reference, Severity.INFO, "there is a correction" + date + " of the work"));
            default -> {
                // Reinstated, or nothing that an editor has to know.
            }
        }
    }
}
