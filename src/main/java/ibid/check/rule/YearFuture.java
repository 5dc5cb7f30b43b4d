package ibid.check.rule;

import ibid.check.Subject;
import ibid.model.Reference;
import ibid.model.Severity;
import java.util.function.Consumer;

/** Published after next year. */
final class YearFuture extends ReferenceRule {
    YearFuture() {
        super("DAT004", "year-future", Severity.ERROR);
    }

    @Override
    void check(Reference reference, Subject subject, Consumer<String> faults) {
        int year = Texts.year(reference);
        if (year > subject.today().getYear() + 1) {
            faults.accept("published in " + year + ", which is yet to come");
        }
    }
}
