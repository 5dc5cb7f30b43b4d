package ibid.check.rule;

import ibid.check.Subject;
import ibid.model.Field;
import ibid.model.Pages;
import ibid.model.Reference;
import ibid.model.Severity;
import java.util.function.Consumer;

/** Pages that end before they begin. */
final class PagesReversed extends ReferenceRule {
    PagesReversed() {
        super("PAG001", "pages-reversed", Severity.ERROR);
    }

    @Override
    void check(Reference reference, Subject subject, Consumer<String> faults) {
        reference.get(Field.PAGE).ifPresent(pages -> {
            for (Pages.Range range : pages.expanded().ranges()) {
                long length = PageNumbers.length(range);
                if (length != PageNumbers.UNKNOWN && length < 1) {
                    faults.accept("the pages " + range.text() + " end before they begin");
                }
            }
        });
    }
}
