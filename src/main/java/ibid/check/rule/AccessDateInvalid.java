package ibid.check.rule;

import ibid.check.Subject;
import ibid.model.Field;
import ibid.model.Fix;
import ibid.model.PartialDate;
import ibid.model.Reference;
import ibid.model.Severity;
import ibid.model.Value;
import ibid.model.Verbatim;
import java.time.YearMonth;
import java.util.function.Consumer;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A day that no calendar has, or text that is no date. */
final class AccessDateInvalid extends ReferenceRule {
    private static final Pattern SWAPPED = Pattern.compile("(\\d{4})-(1[3-9]|2\\d|3[01])-(0[1-9]|1[0-2])");

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

    /** Where month and day were swapped. */
    @Override
    Fix fix(Reference reference, Subject subject) {
        Value date = reference.fields().get(Field.ACCESSED);
        Matcher swapped = SWAPPED.matcher(date == null ? "" : date.text().strip());
        return swapped.matches()
                ? Fix.unsafe(Written.of(reference, subject)
                        .replace(Field.ACCESSED, swapped.group(), swapped.replaceFirst("$1-$3-$2")))
                : Fix.NONE;
    }

    private static boolean exists(PartialDate.Day day) {
        return day.month() == 0
                || day.day() <= YearMonth.of(day.year(), day.month()).lengthOfMonth();
    }
}
