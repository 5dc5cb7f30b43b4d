package ibid.check.rule;

import ibid.check.Subject;
import ibid.model.Field;
import ibid.model.Fix;
import ibid.model.Name;
import ibid.model.Reference;
import ibid.model.Severity;
import java.util.Locale;
import java.util.function.Consumer;

/** A title or a name in capitals: a style can make capitals of letters, but not the other way round. */
final class AllCaps extends ReferenceRule {
    private static final int FEWEST = 12;

    AllCaps() {
        super("TXT008", "all-caps", Severity.INFO);
    }

    @Override
    void check(Reference reference, Subject subject, Consumer<String> faults) {
        String title = reference.text(Field.TITLE);
        boolean words = title.indexOf(' ') > 0;
        if (words && isCapital(title, FEWEST)) {
            faults.accept("the title is in capitals");
        }
        boolean library = subject.article() == null;
        for (Name name : Texts.authors(reference)) {
            if (library && isCapital(name.family(), 4)) {
                faults.accept("the name '" + name.family() + "' is in capitals");
                return;
            }
        }
    }

    private static boolean isCapital(String text, int fewest) {
        int capitals = 0;
        for (int i = 0; i < text.length(); i++) {
            if (Character.isLowerCase(text.charAt(i))) {
                return false;
            }
            capitals += Character.isUpperCase(text.charAt(i)) ? 1 : 0;
        }
        return capitals >= fewest;
    }

    /** What of it is a name, and keeps its capital, only people know. */
    @Override
    Fix fix(Reference reference, Subject subject) {
        String title = reference.text(Field.TITLE);
        return isCapital(title, FEWEST)
                ? Fix.unsafe(Written.of(reference, subject).replace(Field.TITLE, title, sentence(title)))
                : Fix.NONE;
    }

    private static String sentence(String title) {
        int first = 0;
        while (first < title.length() && !Character.isLetter(title.charAt(first))) {
            first++;
        }
        int rest = Math.min(title.length(), first + 1);
        return title.substring(0, rest) + title.substring(rest).toLowerCase(Locale.ROOT);
    }
}
