package ibid.normalise;

import ibid.model.Field;
import ibid.model.Name;
import ibid.model.Names;
import ibid.model.Numeral;
import ibid.model.Reference;
import ibid.model.Repetition;
import ibid.model.Text;
import ibid.model.Value;
import java.util.List;
import java.util.Map;

/** The work or the journal of a reference before, for "Ibid." and "op. cit."; the page becomes a locator in it. */
final class RepeatedWork {
    private RepeatedWork() {}

    static Reference resolve(Reference reference, List<Reference> before) {
        String title = reference.text(Field.TITLE);
        if (before.isEmpty()) {
            return reference;
        } else if (Repetition.CITED_WORK.is(title)) {
            return cited(reference, before);
        }
        Reference last = before.get(before.size() - 1);
        if (Repetition.WORK.is(last.text(Field.TITLE))) {
            return reference;
        } else if (Repetition.WORK.is(title)) {
            return isAnotherArticle(reference, last)
                    ? inSameJournal(reference.without(Field.TITLE), last)
                    : placeIn(last, reference);
        }
        boolean repeats = Repetition.WORK.is(reference.text(Field.CONTAINER_TITLE));
        return repeats ? inSameJournal(reference, last) : withoutWordAmongNames(reference, last);
    }

    /** The last work of that author. */
    private static Reference cited(Reference reference, List<Reference> before) {
        String author = firstAuthor(reference);
        for (int i = before.size() - 1; i >= 0 && !author.isEmpty(); i--) {
            Reference work = before.get(i);
            if (firstAuthor(work).equals(author) && !Repetition.CITED_WORK.is(work.text(Field.TITLE))) {
                return placeIn(work, reference);
            }
        }
        return reference;
    }

    private static String firstAuthor(Reference reference) {
        List<Name> names = reference.get(Field.AUTHOR).map(Names::list).orElse(List.of());
        return names.isEmpty() ? "" : names.get(0).family() + names.get(0).literal();
    }

    private static boolean isAnotherArticle(Reference reference, Reference last) {
        return last.has(Field.CONTAINER_TITLE)
                && reference.has(Field.ISSUED)
                && !reference.text(Field.ISSUED).equals(last.text(Field.ISSUED));
    }

    /** "Ibid. 1995, 34, 567." */
    private static Reference inSameJournal(Reference reference, Reference last) {
        Value journal = last.fields().get(Field.CONTAINER_TITLE);
        if (journal == null) {
            return reference;
        }
        Value authors = last.fields().get(Field.AUTHOR);
        Reference named = reference.has(Field.AUTHOR) || authors == null
                ? reference
                : Values.put(reference, Field.AUTHOR, authors);
        return Values.put(named, Field.CONTAINER_TITLE, journal).withType(last.type());
    }

    /** "B. Jones, ibid. 1995, 34, 567." as the names are read. */
    private static Reference withoutWordAmongNames(Reference reference, Reference last) {
        List<Name> names = reference.get(Field.AUTHOR).map(Names::list).orElse(List.of());
        boolean word = !names.isEmpty()
                && !reference.has(Field.CONTAINER_TITLE)
                && Repetition.WORK.is(names.get(names.size() - 1).text());
        if (!word) {
            return reference;
        }
        Names authors = new Names(names.subList(0, names.size() - 1), false);
        Reference others =
                authors.list().isEmpty() ? reference.without(Field.AUTHOR) : reference.with(Field.AUTHOR, authors);
        return inSameJournal(others, last);
    }

    /** The work, cited at the place that the reference names; what else that tells is added. */
    private static Reference placeIn(Reference work, Reference reference) {
        Reference place = work.withId(reference.id()).withOrigin(reference.origin());
        if (reference.has(Field.PAGE)) {
            place = place.with(Field.LOCATOR, new Numeral(reference.text(Field.PAGE)));
        }
        for (Map.Entry<Field<?>, Value> field : reference.fields().entrySet()) {
            if (!place.has(field.getKey()) && !field.getKey().equals(Field.PAGE)) {
                place = Values.put(place, field.getKey(), field.getValue());
            }
        }
        String note = reference.text(Field.NOTE);
        boolean told = note.isEmpty() || note.equals(place.text(Field.NOTE));
        return told ? place : place.with(Field.NOTE, new Text(place.text(Field.NOTE) + "; " + note));
    }
}
