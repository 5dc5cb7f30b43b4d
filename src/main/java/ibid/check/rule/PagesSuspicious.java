package ibid.check.rule;

import ibid.check.Subject;
import ibid.model.Field;
import ibid.model.Fix;
import ibid.model.ItemType;
import ibid.model.Pages;
import ibid.model.Reference;
import ibid.model.Severity;
import ibid.text.Edit;
import java.util.List;
import java.util.function.Consumer;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Pages that a paper hardly has: hundreds of them, page 0, the same page twice. */
final class PagesSuspicious extends ReferenceRule {
    private static final int MOST = 500;
    private static final Pattern TWICE =
            Pattern.compile("(?i)\\bpages\\s*=\\s*[{\"]?\\s*(\\w+)(\\s*[-\\u2010-\\u2015]+\\s*\\1)\\s*[}\",]");

    PagesSuspicious() {
        super("PAG002", "pages-suspicious", Severity.WARNING);
    }

    @Override
    void check(Reference reference, Subject subject, Consumer<String> faults) {
        if (TWICE.matcher(subject.encoded(reference)).find()) {
            faults.accept("the same page twice; write it once");
        }
        boolean part = reference.type() != ItemType.BOOK && reference.type() != ItemType.THESIS;
        reference.get(Field.PAGE).ifPresent(pages -> {
            for (Pages.Range range : pages.expanded().ranges()) {
                if (range.first().equals("0")) {
                    faults.accept("page 0: a placeholder?");
                } else if (part && PageNumbers.length(range) > MOST) {
                    faults.accept(range.text() + " are more than " + MOST + " pages");
                }
            }
        });
    }

    @Override
    Fix fix(Reference reference, Subject subject) {
        Written written = Written.of(reference, subject);
        Matcher twice = TWICE.matcher(subject.encoded(reference));
        return twice.find() ? Fix.safe(List.of(Edit.delete(written.place(twice.end(1), twice.end(2))))) : Fix.NONE;
    }
}
