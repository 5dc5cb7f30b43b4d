package ibid.normalise;

import ibid.model.Field;
import ibid.model.Library;
import ibid.model.Names;
import ibid.model.Reference;
import ibid.model.Value;
import ibid.model.Verbatim;
import ibid.text.Punctuation;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Puts the authors of the reference before where a list prints a dash for them ("———. 1996."). */
public final class RepeatedAuthors {
    private RepeatedAuthors() {}

    /** The library, in its order, with each dash replaced; a dash with no authors before it stays. Thread-safe. */
    public static Library resolve(Library library) {
        List<Reference> resolved = new ArrayList<>(library.references().size());
        Names before = null;
        for (Reference reference : library.references()) {
            boolean repeats = isDash(reference.fields().get(Field.AUTHOR));
            Reference whole = repeats && before != null ? reference.with(Field.AUTHOR, before) : reference;
            resolved.add(whole);
            before = whole.get(Field.AUTHOR).orElse(null);
        }
        return new Library(resolved);
    }

    private static boolean isDash(@Nullable Value author) {
        if (!(author instanceof Verbatim)) {
            return false;
        }
        String text = Punctuation.trim(author.text(), ".,;:");
        for (int i = 0; i < text.length(); i++) {
            if (!Punctuation.isDash(text.charAt(i)) && text.charAt(i) != '_') {
                return false;
            }
        }
        return !text.isEmpty();
    }
}
