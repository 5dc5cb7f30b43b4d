package ibid.check.rule;

import ibid.check.Subject;
import ibid.model.Field;
import ibid.model.Reference;
import ibid.model.Severity;
import ibid.model.Text;
import java.util.function.Consumer;

/** A bracket or a quotation mark in a title that is opened and never closed, or the other way round. */
final class Unbalanced extends ReferenceRule {
    private static final String PAIRS = "()[]{}“”«»";

    Unbalanced() {
        super("TXT009", "unbalanced", Severity.WARNING);
    }

    @Override
    void check(Reference reference, Subject subject, Consumer<String> faults) {
        for (Field<Text> field : java.util.List.of(Field.TITLE, Field.CONTAINER_TITLE, Field.PUBLISHER)) {
            String text = reference.text(field);
            for (int i = 0; i < PAIRS.length(); i += 2) {
                long opened = count(text, PAIRS.charAt(i));
                long closed = count(text, PAIRS.charAt(i + 1));
                if (opened != closed && !isGerman(text, i)) {
                    faults.accept("'" + PAIRS.charAt(opened > closed ? i : i + 1) + "' without its other half in "
                            + field.name());
                }
            }
        }
    }

    /** „…“: what opens in English closes in German. */
    private static boolean isGerman(String text, int pair) {
        return PAIRS.charAt(pair) == '“' && count(text, '„') > 0;
    }

    private static long count(String text, char mark) {
        return text.chars().filter(c -> c == mark).count();
    }
}
