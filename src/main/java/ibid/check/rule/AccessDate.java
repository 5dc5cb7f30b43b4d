package ibid.check.rule;

import ibid.check.Subject;
import ibid.model.Field;
import ibid.model.PartialDate;
import ibid.model.Reference;
import ibid.model.Severity;
import java.time.LocalDate;
import java.util.function.Consumer;

/** The day a source was seen lies in the future. A day is granted for places where it is tomorrow already. */
final class AccessDate extends ReferenceRule {
    AccessDate() {
        super("DAT001", "access-date-future", Severity.ERROR);
    }

    @Override
    void check(Reference reference, Subject subject, Consumer<String> faults) {
        reference.get(Field.ACCESSED).ifPresent(date -> {
            if (earliest(date).isAfter(subject.today().plusDays(1))) {
                faults.accept("was accessed on " + date.text() + ", which is yet to come");
            }
        });
    }

    /** The first day that the date can mean. */
    static LocalDate earliest(PartialDate date) {
        PartialDate.Day day = date.start();
        LocalDate first = LocalDate.of(day.year(), Math.max(1, day.month()), 1);
        return first.plusDays(Math.max(1, day.day()) - 1L);
    }
}
