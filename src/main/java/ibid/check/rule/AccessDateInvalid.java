package ibid.check.rule;

import ibid.check.Subject;
import ibid.model.Field;
import ibid.model.PartialDate;
import ibid.model.Reference;
import ibid.model.Severity;
import ibid.model.Verbatim;
import java.time.YearMonth;
import java.util.function.Consumer;

/** A day that no calendar has, or text that is no date. */
final class AccessDateInvalid extends ReferenceRule {
    AccessDateInvalid() {
        super("DAT002", "access-date-invalid", Severity.ERROR);
    }

    @Override
    void check(Reference reference, Subject subject, Consumer<String> faults) {
        if (reference.fields().get(Field.ACCESSED) instanceof Verbatim text) {
            faults.accept("the access date '" + text.text() + "' is no date; write it as 2020-03-04");
        }
        reference
                .get(Field.ACCESSED)
                .filter(date -> !exists(date.start()))
                .ifPresent(date -> faults.accept("there is no " + date.text() + ", when it was accessed"));
    }

    private static boolean exists(PartialDate.Day day) {
        return day.month() == 0
                || day.day() <= YearMonth.of(day.year(), day.month()).lengthOfMonth();
    }
}
