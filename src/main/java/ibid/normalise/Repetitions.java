package ibid.normalise;

import ibid.model.Library;
import ibid.model.Reference;
import java.util.ArrayList;
import java.util.List;

/** Puts authors and works where a list only says that they are those before: "———. 1996.", "Ders. (1999)", "Ibid." */
public final class Repetitions {
    private Repetitions() {}

    /** The library, in its order, nothing left out; what repeats nothing that is known stays. Thread-safe. */
    public static Library resolve(Library library) {
        List<Reference> resolved = new ArrayList<>(library.references().size());
        for (Reference reference : library.references()) {
            Reference work = RepeatedWork.resolve(reference, resolved);
            resolved.add(RepeatedAuthors.resolve(work, resolved));
        }
        return new Library(resolved);
    }
}
