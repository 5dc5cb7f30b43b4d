package ibid.format.tidy;

import ibid.format.BibFile;
import ibid.format.BibItem;
import ibid.format.BibSlot;
import ibid.text.Edit;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.Predicate;
import java.util.function.UnaryOperator;

/** Rewrites the values of some fields, each by itself. Macros and what {@code #} joins are left alone. */
record ValueStep(Predicate<String> names, UnaryOperator<String> change) implements TidyStep {
    @Override
    public List<Edit> edits(BibFile file, Consumer<String> notes) {
        List<Edit> edits = new ArrayList<>();
        for (BibItem item : file.items()) {
            for (BibSlot slot : item.slots()) {
                if (item.isString() || names.test(slot.name())) {
                    edits.addAll(edits(file, item, slot));
                }
            }
        }
        return edits;
    }

    private List<Edit> edits(BibFile file, BibItem item, BibSlot slot) {
        if (item.isString() && !names.test("@string")) {
            return List.of();
        }
        return slot.content(file.text())
                .map(span -> {
                    String before = span.of(file.text());
                    return SlotEdits.change(span, before, change.apply(before));
                })
                .orElse(List.of());
    }
}
