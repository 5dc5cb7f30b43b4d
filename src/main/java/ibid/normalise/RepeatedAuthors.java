package ibid.normalise;

import ibid.model.Field;
import ibid.model.Name;
import ibid.model.Names;
import ibid.model.Reference;
import ibid.model.Repetition;
import ibid.model.Value;
import ibid.model.Verbatim;
import ibid.text.Punctuation;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The authors of the reference before, for a dash or a word such as "Ders."; its own for the "ders." of an editor. */
final class RepeatedAuthors {
    private RepeatedAuthors() {}

    static Reference resolve(Reference reference, List<Reference> before) {
        Names authors = before.isEmpty()
                ? null
                : before.get(before.size() - 1).get(Field.AUTHOR).orElse(null);
        Reference resolved = resolve(reference, Field.AUTHOR, authors);
        Names own = resolved.get(Field.AUTHOR).orElse(null);
        return resolve(resolve(resolved, Field.EDITOR, own), Field.CONTAINER_AUTHOR, own);
    }

    private static Reference resolve(Reference reference, Field<Names> field, @Nullable Names meant) {
        Value printed = reference.fields().get(field);
        if (printed == null || meant == null) {
            return reference;
        } else if (printed instanceof Names names) {
            return isWord(names) ? reference.with(field, replaced(names, meant)) : reference;
        }
        boolean repeats = printed instanceof Verbatim && (isDash(printed) || Repetition.AUTHORS.is(printed.text()));
        return repeats ? reference.with(field, meant) : reference;
    }

    private static boolean isWord(Names names) {
        return !names.list().isEmpty()
                && names.list().get(0).given().isEmpty()
                && Repetition.AUTHORS.is(names.list().get(0).text());
    }

    /** "Ders./Müller": those meant, and others beside them. */
    private static Names replaced(Names names, Names meant) {
        List<Name> list = new ArrayList<>(meant.list());
        list.addAll(names.list().subList(1, names.list().size()));
        return new Names(list, names.others() || meant.others());
    }

    private static boolean isDash(Value author) {
        String text = Punctuation.trim(author.text(), ".,;:");
        for (int i = 0; i < text.length(); i++) {
            if (!Punctuation.isDash(text.charAt(i)) && text.charAt(i) != '_') {
                return false;
            }
        }
        return !text.isEmpty();
    }
}
