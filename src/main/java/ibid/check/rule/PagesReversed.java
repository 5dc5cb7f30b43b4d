package ibid.check.rule;

import ibid.check.Subject;
import ibid.model.Field;
import ibid.model.Fix;
import ibid.model.Pages;
import ibid.model.Reference;
import ibid.model.Severity;
import ibid.text.Span;
import java.util.function.Consumer;
import java.util.regex.Pattern;

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

    /** The two pages change places, if they are numbers of their own. */
    @Override
    Fix fix(Reference reference, Subject subject) {
        Pages pages = reference.get(Field.PAGE).orElseThrow();
        if (pages.ranges().size() != 1) {
            return Fix.NONE;
        }
        Written written = Written.of(reference, subject);
        Span within =
                written.value(Field.PAGE).orElse(new Span(0, written.text().length()));
        return Fix.unsafe(written.replaceAll(
                Pattern.compile("(?<![\\w.-])(" + Pattern.quote(pages.first())
                        + ")(\\s?[-\\u2010-\\u2015]{1,3}\\s?)(\\d+)(?![\\w-])"),
                range -> range.group(3) + range.group(2) + range.group(1),
                within));
    }
}
