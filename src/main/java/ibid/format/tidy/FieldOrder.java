package ibid.format.tidy;

import ibid.format.BibFile;
import ibid.format.BibItem;
import ibid.format.BibSlot;
import ibid.text.Edit;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.function.Consumer;

/**
 * Puts the fields of each entry in an order, those it does not name behind the others as they stand. The space between
 * them stays; entries with comments between their fields stay as they are.
 *
 * @param names in lower case
 */
record FieldOrder(List<String> names) implements TidyStep {
    @Override
    public List<Edit> edits(BibFile file, Consumer<String> notes) {
        List<Edit> edits = new ArrayList<>();
        for (BibItem item : file.entries()) {
            if (!item.annotated()) {
                edits.addAll(edits(file.text(), item.slots()));
            }
        }
        return edits;
    }

    private List<Edit> edits(String text, List<BibSlot> slots) {
        List<BibSlot> ordered = slots.stream()
                .sorted(Comparator.comparingInt(slot -> rank(slot.name())))
                .toList();
        List<Edit> edits = new ArrayList<>();
        for (int i = 0; i < slots.size(); i++) {
            if (!ordered.get(i).equals(slots.get(i))) {
                edits.add(new Edit(slots.get(i).span(), ordered.get(i).span().of(text)));
            }
        }
        return edits;
    }

    private int rank(String name) {
        int rank = names.indexOf(name);
        return rank < 0 ? names.size() : rank;
    }
}
