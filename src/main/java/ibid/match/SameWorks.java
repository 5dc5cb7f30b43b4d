package ibid.match;

import ibid.model.Field;
import ibid.model.Library;
import ibid.model.Name;
import ibid.model.Names;
import ibid.model.PartialDate;
import ibid.model.Reference;
import ibid.model.Value;
import ibid.text.Folding;
import ibid.text.Markup;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/**
 * Makes one reference of several of the same work: those with the same DOI, and those with the same title, first author, year
 * and type whose DOIs do not differ. The first keeps its key and its values; the others add what it has not.
 */
public final class SameWorks {
    private final List<Reference> merged = new ArrayList<>();
    private final Map<String, Integer> byMark = new HashMap<>();

    private SameWorks() {}

    /** The library with each work once, in the place where it first stands. */
    public static Library merge(Library library) {
        SameWorks works = new SameWorks();
        library.references().forEach(works::add);
        return new Library(works.merged);
    }

    private void add(Reference reference) {
        int at = known(reference);
        if (at < 0) {
            at = merged.size();
            merged.add(reference);
        } else {
            merged.set(at, union(merged.get(at), reference));
        }
        for (String mark : marks(merged.get(at))) {
            byMark.putIfAbsent(mark, at);
        }
    }

    private int known(Reference reference) {
        for (String mark : marks(reference)) {
            int at = byMark.getOrDefault(mark, -1);
            if (at >= 0 && !differ(merged.get(at), reference)) {
                return at;
            }
        }
        return -1;
    }

    private static boolean differ(Reference one, Reference other) {
        String doi = doi(one);
        return !doi.isEmpty() && !doi(other).isEmpty() && !doi.equals(doi(other));
    }

    private static String doi(Reference reference) {
        return reference.text(Field.DOI).toLowerCase(Locale.ROOT);
    }

    /** What works have in common only if they are the same. */
    private static List<String> marks(Reference reference) {
        List<String> marks = new ArrayList<>();
        if (!doi(reference).isEmpty()) {
            marks.add("doi " + doi(reference));
        }
        String title = Folding.letters(Markup.plain(reference.text(Field.TITLE)));
        String year = reference
                .get(Field.ISSUED)
                .map(PartialDate::year)
                .map(String::valueOf)
                .orElse("");
        if (!title.isEmpty() && !year.isEmpty()) {
            marks.add(String.join(
                    " ", title, year, firstAuthor(reference), reference.type().id()));
        }
        return marks;
    }

    private static String firstAuthor(Reference reference) {
        List<Name> names = reference.get(Field.AUTHOR).map(Names::list).orElse(List.of());
        return names.isEmpty()
                ? ""
                : Folding.letters(
                        names.get(0).isLiteral()
                                ? names.get(0).literal()
                                : names.get(0).family());
    }

    private static Reference union(Reference first, Reference other) {
        Map<Field<?>, Value> fields = new LinkedHashMap<>(first.fields());
        other.fields().forEach(fields::putIfAbsent);
        return new Reference(first.id(), first.type(), fields, first.origin());
    }
}
