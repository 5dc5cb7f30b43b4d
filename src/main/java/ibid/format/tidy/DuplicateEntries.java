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
import java.util.HashMap;
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
        if (items.size() == 1) {
            return List.of();
        }
        List<List<Work>> groups = new ArrayList<>();
        for (BibItem item : items) {
            Work work = Work.of(file, item);
            List<Work> same = groups.stream()
                    .filter(group -> group.stream().allMatch(work::isSame))
                    .findFirst()
                    .orElse(null);
            if (same == null) {
                same = new ArrayList<>();
                groups.add(same);
            }
            same.add(work);
        }
        return groups.stream()
                .filter(group -> group.size() > 1)
                .map(group -> group.stream().map(Work::item).toList())
                .toList();
    }

    /**
     * An entry, and what it is compared by with others of its title.
     *
     * @param telling fields that it has of {@link #TELLING}, folded
     * @param maker first author and year, empty if either is not known
     */
    private record Work(BibItem item, Map<String, String> telling, String maker, String pages) {
        static Work of(BibFile file, BibItem item) {
            Map<String, String> telling = new HashMap<>();
            for (String name : TELLING) {
                telling.put(name, folded(file, item, name));
            }
            telling.values().removeIf(String::isEmpty);
            Reference reference = file.reference(item).orElseThrow();
            String author = author(reference);
            String year = year(reference);
            String maker = author.isEmpty() || year.isEmpty() ? "" : author + " " + year;
            return new Work(item, telling, maker, reference.text(Field.PAGE));
        }

        boolean isSame(Work other) {
            for (String name : telling.keySet()) {
                if (!other.telling.getOrDefault(name, telling(name)).equals(telling(name))) {
                    return false;
                }
            }
            boolean samePages = pages.isEmpty() || other.pages.isEmpty() || pages.equals(other.pages);
            boolean sameDoi = !telling("doi").isEmpty() && telling("doi").equals(other.telling("doi"));
            return sameDoi || (!maker.isEmpty() && maker.equals(other.maker) && samePages);
        }

        private String telling(String name) {
            return telling.getOrDefault(name, "");
        }
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
