package ibid.check.rule;

import ibid.check.Subject;
import ibid.model.Field;
import ibid.model.Reference;
import ibid.model.Severity;
import java.util.function.Consumer;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** 03/04/2021: the third of April or the fourth of March? */
final class AmbiguousDate extends ReferenceRule {
    private static final Pattern DATE =
            Pattern.compile("(?<![\\d/.\\-])(0?[1-9]|1[0-2])/(0?[1-9]|1[0-2])/(?:19|20)\\d\\d(?![\\d/])");

    AmbiguousDate() {
        super("DAT006", "ambiguous-date", Severity.WARNING);
    }

    @Override
    void check(Reference reference, Subject subject, Consumer<String> faults) {
        String encoded = subject.encoded(reference);
        String text =
                encoded.isEmpty() ? Texts.of(reference, subject) + "\n" + reference.text(Field.ACCESSED) : encoded;
        Matcher date = DATE.matcher(text);
        if (date.find() && !date.group(1).equals(date.group(2))) {
            faults.accept("'" + date.group() + "' may be read in two ways; write the month as a word");
        }
    }
}
