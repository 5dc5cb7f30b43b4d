package ibid.format.tidy;

import ibid.format.BibFile;
import ibid.format.BibItem;
import ibid.format.BibSlot;
import ibid.format.tidy.EntryBlocks.Block;
import ibid.model.Field;
import ibid.model.ItemType;
import ibid.model.Name;
import ibid.model.Names;
import ibid.model.Reference;
import ibid.text.Edit;
import ibid.text.Folding;
import ibid.text.SourceText;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;

/**
 * Sorts entries, with the comments right above them, into the places that entries have. Entries that others name in
 * {@code crossref} come behind them, as BibTeX wants it; none passes a {@code @string} that entries use; entries of one key
 * stay together in their order, since BibTeX takes the first. None passes an entry that is not well-formed, whose end is but guessed. Where
 * sorting once more would not leave the file as it is, for slips that nobody sees, it stays as it was.
 *
 * @param keys {@code key}, {@code type}, {@code author}, {@code year}, {@code title} or a field; with a minus from the end
 */
record EntryOrder(List<String> keys) implements TidyStep {
    @Override
    public List<Edit> edits(BibFile file, Consumer<String> notes) {
        List<Edit> edits = edits(file);
        String sorted = Edit.apply(edits, file.text());
        if (edits.isEmpty()
                || edits(new BibFile(SourceText.of(file.source().name(), sorted)))
                        .isEmpty()) {
            return edits;
        }
        notes.accept(file.source().name() + ": not sorted, since text between its entries would become part of them");
        return List.of();
    }

    private List<Edit> edits(BibFile file) {
        Set<String> used = used(file);
        Set<String> parents = parents(file);
        List<Edit> edits = new ArrayList<>();
        List<Block> run = new ArrayList<>();
        for (Block block : EntryBlocks.of(file).blocks()) {
            BibItem item = block.item();
            if (item.isEntry() && item.wellFormed()) {
                run.add(block);
            } else if (!item.wellFormed() || item.slots().stream().anyMatch(slot -> used.contains(slot.name()))) {
                sort(file, run, parents, edits);
                run.clear();
            }
        }
        sort(file, run, parents, edits);
        return edits;
    }

    /** The keys that {@code crossref} names. */
    private static Set<String> parents(BibFile file) {
        Set<String> parents = new HashSet<>();
        for (BibItem item : file.entries()) {
            parents.add(lower(file.content(item, "crossref").strip()));
        }
        return parents;
    }

    private void sort(BibFile file, List<Block> run, Set<String> parents, List<Edit> edits) {
        Map<String, List<String>> ranks = new HashMap<>();
        run.forEach(block -> ranks.computeIfAbsent(lower(block.item().key()), key -> rank(file, block.item())));
        Comparator<Block> order = Comparator.comparing(
                block -> parents.contains(lower(block.item().key())));
        for (int i = 0; i < keys.size(); i++) {
            int part = i;
            Comparator<String> parts =
                    keys.get(i).startsWith("-") ? Comparator.reverseOrder() : Comparator.naturalOrder();
            Comparator<String> known = Comparator.comparing(String::isEmpty);
            order = order.thenComparing(
                    block -> ranks.getOrDefault(lower(block.item().key()), List.of())
                            .get(part),
                    known.thenComparing(parts));
        }
        List<Block> sorted = run.stream().sorted(order).toList();
        for (int i = 0; i < run.size(); i++) {
            if (!sorted.get(i).equals(run.get(i))) {
                edits.add(new Edit(run.get(i).span(), sorted.get(i).span().of(file.text())));
            }
        }
    }

    private List<String> rank(BibFile file, BibItem item) {
        return keys.stream()
                .map(key -> key.startsWith("-") ? key.substring(1) : key)
                .map(key -> rank(file, item, key))
                .toList();
    }

    private static String rank(BibFile file, BibItem item, String key) {
        Reference reference = file.reference(item).orElse(Reference.of(item.key(), ItemType.DOCUMENT));
        return switch (key) {
            case "key" -> lower(item.key());
            case "type" -> item.type();
            case "author" -> author(reference);
            case "year" ->
                reference
                        .get(Field.ISSUED)
                        .map(date -> String.format(Locale.ROOT, "%07d", date.year() + 1_000_000))
                        .orElse("");
            case "title" -> Folding.fold(reference.text(Field.TITLE).replaceAll("<[^>]*>", ""));
            default -> Folding.fold(file.content(item, key));
        };
    }

    private static String author(Reference reference) {
        List<Name> names = reference
                .get(reference.has(Field.AUTHOR) ? Field.AUTHOR : Field.EDITOR)
                .map(Names::list)
                .orElse(List.of());
        StringBuilder all = new StringBuilder();
        for (Name name : names) {
            all.append(name.isLiteral() ? name.literal() : name.family() + ", " + name.given())
                    .append("; ");
        }
        return Folding.fold(all.toString());
    }

    /** The macros that entries use. */
    private static Set<String> used(BibFile file) {
        Set<String> used = new HashSet<>();
        for (BibItem item : file.items()) {
            for (BibSlot slot : item.slots()) {
                if (slot.content(file.text()).isEmpty()) {
                    used.addAll(List.of(lower(slot.value().of(file.text())).split("[\\s#]+")));
                }
            }
        }
        return used;
    }

    private static String lower(String text) {
        return text.toLowerCase(Locale.ROOT);
    }
}
