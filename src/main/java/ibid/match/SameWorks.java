package ibid.match;

import ibid.model.Field;
import ibid.model.Library;
import ibid.model.Name;
import ibid.model.Names;
import ibid.model.PartialDate;
import ibid.model.Reference;
import ibid.model.Text;
import ibid.model.Value;
import ibid.text.Folding;
import ibid.text.Markup;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/**
 * Makes one reference of several of the same work: those with the same DOI, and those with the same title, first author, year
 * and type whose DOIs do not differ. The first keeps its key and its values; the others add what it has not. What another says
 * otherwise is kept as {@code merged-FIELD}, and its key in {@code ids}, as in tidying: styles skip both.
 */
public final class SameWorks {
    private static final String MERGED = "merged-";
    private static final String SEPARATOR = "\\s*,\\s*";
    private static final Field<?> IDS = Field.of("ids");

    private final List<Reference> merged = new ArrayList<>();
    private final Map<String, Integer> byMark = new HashMap<>();

    private SameWorks() {}

    /** The library with each work once, in the place where it first stands. */
    public static Library merge(Library library) {
        SameWorks works = new SameWorks();
        library.references().forEach(works::add);
        return new Library(works.merged);
    }

    /** The keys by which a reference is cited: its own, and those of what was merged into it. */
    public static Set<String> keys(Reference reference) {
        Set<String> keys = new LinkedHashSet<>(List.of(reference.id()));
        keys.addAll(List.of(reference.text(IDS).split(SEPARATOR)));
        keys.remove("");
        return keys;
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
        other.fields().forEach((field, value) -> {
            if (!field.equals(IDS)) {
                add(fields, field, value);
            }
        });
        if (first.type() != other.type()) {
            add(fields, Field.of(MERGED + "type"), new Text(other.type().id()));
        }
        String ids = ids(first, other);
        if (!ids.isEmpty()) {
            fields.put(IDS, new Text(ids));
        }
        return new Reference(first.id(), first.type(), fields, first.origin());
    }

    /** Adds a value under its name, or under the first {@code merged-} name that is free, unless one of them has it already. */
    private static void add(Map<Field<?>, Value> fields, Field<?> field, Value value) {
        Field<?> name = field;
        for (int i = 1; fields.containsKey(name); i++) {
            if (fields.get(name).text().equals(value.text())) {
                return;
            }
            String merged = field.name().startsWith(MERGED) ? field.name() : MERGED + field.name();
            name = Field.of(i == 1 ? merged : merged + "-" + i);
        }
        fields.put(name, name.equals(field) ? value : new Text(value.text()));
    }

    /** The keys that a work had besides that of the first. */
    private static String ids(Reference first, Reference other) {
        Set<String> ids = keys(first);
        ids.addAll(keys(other));
        ids.remove(first.id());
        return String.join(",", ids);
    }
}
