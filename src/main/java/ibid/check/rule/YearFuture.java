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

    /** {@code Agenda 2030: a strategy} has a year that may have been taken for its date. */
    private static boolean isInTitle(String printed, int year) {
        return printed.matches("(?s).*\\p{L} " + year + "(?:[:\\s]\\s?\\p{L}|:).*");
    }

    @Override
    void check(Reference reference, Subject subject, Consumer<String> faults) {
        int year = Texts.year(reference);
        if (year > subject.today().getYear() + 1 && !isInTitle(subject.printed(reference), year)) {
            faults.accept("published in " + year + ", which is yet to come");
        }
    }
}
