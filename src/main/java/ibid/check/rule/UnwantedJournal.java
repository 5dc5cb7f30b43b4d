package ibid.check.rule;

import ibid.check.Journals;
import ibid.check.Subject;
import ibid.model.Field;
import ibid.model.Reference;
import ibid.model.Severity;
import java.util.function.Consumer;

/** An article in a journal that is in a list of the user's. */
final class UnwantedJournal extends ReferenceRule {
    UnwantedJournal() {
        super("SRC001", "unwanted-journal", Severity.INFO);
    }

    @Override
    void check(Reference reference, Subject subject, Consumer<String> faults) {
        Journals journals = subject.declared().journals();
        String journal = reference.text(Field.CONTAINER_TITLE);
        String issn = reference.text(Field.ISSN);
        if (journals.has(journal) || journals.has(issn)) {
            faults.accept("'" + (journal.isEmpty() ? issn : journal) + "' is in your list of journals");
        }
    }
}
