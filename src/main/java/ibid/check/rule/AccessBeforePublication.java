package ibid.check.rule;

import ibid.check.Subject;
import ibid.model.Field;
import ibid.model.PartialDate;
import ibid.model.Reference;
import ibid.model.Severity;
import java.util.Optional;
import java.util.function.Consumer;

/** Accessed before it was published, as far as both dates are known. */
final class AccessBeforePublication extends ReferenceRule {
    AccessBeforePublication() {
        super("DAT003", "access-before-publication", Severity.WARNING);
    }

    @Override
    void check(Reference reference, Subject subject, Consumer<String> faults) {
        Optional<PartialDate> issued = reference.get(Field.ISSUED);
        Optional<PartialDate> accessed = reference.get(Field.ACCESSED);
        if (issued.isPresent() && accessed.isPresent() && isBefore(accessed.get(), issued.get())) {
            faults.accept("was accessed on " + accessed.get().text() + ", but published on "
                    + issued.get().text());
        }
    }

    private static boolean isBefore(PartialDate a, PartialDate b) {
        PartialDate.Day first = a.start();
        PartialDate.Day second = b.start();
        if (first.year() != second.year() || first.month() == 0 || second.month() == 0) {
            return first.year() < second.year();
        } else if (first.month() != second.month()) {
            return first.month() < second.month();
        }
        return first.day() > 0 && second.day() > 0 && first.day() < second.day();
    }
}
