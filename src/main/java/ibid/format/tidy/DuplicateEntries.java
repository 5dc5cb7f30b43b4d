package ibid.format.tidy;

import ibid.format.BibFile;
import ibid.format.BibItem;
import ibid.format.BibSlot;
import ibid.model.Field;
import ibid.model.Name;
import ibid.model.Names;
import ibid.model.Reference;
import ibid.text.Edit;
import ibid.text.Folding;
import ibid.text.Latex;
import ibid.text.Span;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;

/**
 * Entries of one work: of one type, with the same title, and the same DOI or the same first author and year with nothing
 * that speaks against it. They are told, or merged into the first: it gets the fields that it lacks, a field that says
 * something else is kept as {@code merged-FIELD}, which styles skip, and {@code ids} keeps the other key, which BibLaTeX
 * understands.
 *
 * @param merge whether they are merged
 * @param keys told which key stands for which
 */
record DuplicateEntries(boolean merge, Map<String, String> keys) implements TidyStep {
    /** Fields that two entries of one work do not disagree in. */
    private static final List<String> TELLING = List.of(
            "doi", "volume", "number", "issue", "edition", "isbn", "eprint", "chapter", "part", "booktitle", "journal");

    @Override
    public List<Edit> edits(BibFile file, Consumer<String> notes) {
        List<Edit> edits = new ArrayList<>();
        for (List<BibItem> group : groups(file)) {
            BibItem first = group.get(0);
            List<BibItem> others = group.subList(1, group.size());
            for (BibItem other : others) {
                notes.accept(file.place(other) + ": " + other.key() + " is the same work as " + first.key()
                        + (merge ? "; merged" : "; merge them by --duplicates merge"));
            }
            if (merge) {
                others.forEach(other -> keys.putIfAbsent(other.key(), first.key()));
                edits.addAll(merged(file, first, others));
            }
        }
        return edits;
    }

    private static List<List<BibItem>> groups(BibFile file) {
        Map<String, List<BibItem>> candidates = new LinkedHashMap<>();
        for (BibItem item : file.entries()) {
            String title = file.reference(item).map(DuplicateEntries::title).orElse("");
            if (!title.isEmpty()) {
                candidates
                        .computeIfAbsent(item.type() + " " + title, key -> new ArrayList<>())
                        .add(item);
            }
        }
        List<List<BibItem>> groups = new ArrayList<>();
        candidates.values().forEach(items -> groups.addAll(groups(file, items)));
        return groups;
    }

    private static List<List<BibItem>> groups(BibFile file, List<BibItem> items) {
        List<List<BibItem>> groups = new ArrayList<>();
        for (BibItem item : items) {
            List<BibItem> same = groups.stream()
                    .filter(group -> group.stream().allMatch(other -> isSame(file, other, item)))
                    .findFirst()
                    .orElse(null);
            if (same == null) {
                same = new ArrayList<>();
                groups.add(same);
            }
            same.add(item);
        }
        return groups.stream().filter(group -> group.size() > 1).toList();
    }

    private static boolean isSame(BibFile file, BibItem a, BibItem b) {
        for (String name : TELLING) {
            String first = folded(file, a, name);
            String second = folded(file, b, name);
            if (!first.isEmpty() && !second.isEmpty() && !first.equals(second)) {
                return false;
            }
        }
        String doi = folded(file, a, "doi");
        Reference first = file.reference(a).orElseThrow();
        Reference second = file.reference(b).orElseThrow();
        boolean told = !author(first).isEmpty() && !year(first).isEmpty();
        return (!doi.isEmpty() && doi.equals(folded(file, b, "doi")))
                || (told
                        && author(first).equals(author(second))
                        && year(first).equals(year(second))
                        && pages(first, second));
    }

    private static String title(Reference reference) {
        return Folding.letters(reference.text(Field.TITLE).replaceAll("<[^>]*>", ""));
    }

    private static String author(Reference reference) {
        List<Name> names = reference
                .get(reference.has(Field.AUTHOR) ? Field.AUTHOR : Field.EDITOR)
                .map(Names::list)
                .orElse(List.of());
        return names.isEmpty()
                ? ""
                : Folding.letters(names.get(0).family() + names.get(0).literal());
    }

    private static String year(Reference reference) {
        return reference
                .get(Field.ISSUED)
                .map(date -> Integer.toString(date.year()))
                .orElse("");
    }

    private static boolean pages(Reference a, Reference b) {
        return !a.has(Field.PAGE) || !b.has(Field.PAGE) || a.text(Field.PAGE).equals(b.text(Field.PAGE));
    }

    private static List<Edit> merged(BibFile file, BibItem first, List<BibItem> others) {
        Map<String, String> added = new LinkedHashMap<>();
        List<Edit> edits = new ArrayList<>();
        Set<String> ids = new LinkedHashSet<>();
        for (BibItem other : others) {
            if (!other.key().equals(first.key())) {
                ids.add(other.key());
            }
            other.slots().forEach(slot -> add(file, first, slot, added, ids));
            edits.add(Edit.delete(withSpace(file.text(), other.span())));
        }
        ids.removeAll(List.of(file.content(first, "ids").split("\\s*,\\s*")));
        ids(file, first, ids, added, edits);
        edits.addAll(SlotEdits.add(file, first, added));
        return edits;
    }

    private static void ids(BibFile file, BibItem first, Set<String> ids, Map<String, String> added, List<Edit> edits) {
        ids.remove("");
        String joined = String.join(",", ids);
        if (joined.isEmpty() || joined.indexOf('{') >= 0 || joined.indexOf('}') >= 0) {
            return;
        }
        first.slot("ids")
                .flatMap(slot -> slot.content(file.text()))
                .ifPresentOrElse(
                        span -> edits.add(Edit.insert(span.end(), "," + joined)),
                        () -> added.put("ids", "{" + joined + "}"));
    }

    private static void add(BibFile file, BibItem first, BibSlot slot, Map<String, String> added, Set<String> ids) {
        String value = slot.value().of(file.text());
        if (slot.name().equals("ids") && slot.content(file.text()).isPresent()) {
            ids.addAll(List.of(
                    slot.content(file.text()).get().of(file.text()).strip().split("\\s*,\\s*")));
            return;
        }
        String own = first.slot(slot.name())
                .map(there -> there.value().of(file.text()))
                .orElse(added.get(slot.name()));
        if (own == null) {
            added.put(slot.name(), value);
            return;
        }
        String name = "merged-" + slot.name();
        for (int i = 2; !isSaid(own, value); i++) {
            own = first.slot(name).map(there -> there.value().of(file.text())).orElse(added.get(name));
            if (own == null) {
                added.put(name, value);
                return;
            }
            name = "merged-" + slot.name() + "-" + i;
        }
    }

    /** White space and delimiters apart. */
    private static boolean isSaid(String a, String b) {
        return bare(a).equals(bare(b));
    }

    private static String bare(String value) {
        boolean delimited = value.startsWith("\"") || (value.startsWith("{") && value.endsWith("}"));
        return (delimited ? value.substring(1, value.length() - 1) : value)
                .strip()
                .replaceAll("\\s+", " ");
    }

    /** With the line end behind it and an empty line. */
    private static Span withSpace(String text, Span span) {
        int end = span.end();
        for (int lines = 0; lines < 2; lines++) {
            int lineEnd = text.indexOf('\n', end);
            int stop = lineEnd < 0 ? text.length() : lineEnd + 1;
            if (!text.substring(end, stop).isBlank()) {
                break;
            }
            end = stop;
        }
        return new Span(span.start(), end);
    }

    private static String folded(BibFile file, BibItem item, String name) {
        String content = file.content(item, name);
        return content.isEmpty() ? "" : Folding.letters(Latex.plain(content)).toLowerCase(Locale.ROOT);
    }
}
