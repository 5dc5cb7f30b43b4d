package ibid.format.tidy;

import ibid.format.BibFile;
import ibid.format.BibItem;
import ibid.format.BibSlot;
import ibid.text.Edit;
import ibid.text.Span;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;

/**
 * Removes fields that say nothing: empty ones, and those that say again what stands before. BibTeX takes the first of
 * two fields, so one that says something else is only told.
 *
 * @param dropped names of fields that the user does not want, in lower case
 * @param empty whether empty fields go
 * @param repeated whether repeated fields go
 */
record NeedlessFields(Set<String> dropped, boolean empty, boolean repeated) implements TidyStep {
    @Override
    public List<Edit> edits(BibFile file, Consumer<String> notes) {
        List<Edit> edits = new ArrayList<>();
        for (BibItem item : file.entries()) {
            List<BibSlot> needless = new ArrayList<>();
            Map<String, String> values = new HashMap<>();
            for (BibSlot slot : item.slots()) {
                if (dropped.contains(slot.name()) || (empty && isEmpty(file, slot))) {
                    needless.add(slot);
                } else if (repeated) {
                    String value = value(file, slot);
                    String first = values.putIfAbsent(slot.name(), value);
                    if (value.equals(first)) {
                        needless.add(slot);
                    } else if (first != null) {
                        notes.accept(file.place(item) + ": " + item.key() + ": '" + slot.name()
                                + "' is given twice with different values; BibTeX takes the first");
                    }
                }
            }
            edits.addAll(SlotEdits.remove(file, item, needless));
        }
        return edits;
    }

    private static boolean isEmpty(BibFile file, BibSlot slot) {
        return slot.content(file.text())
                .filter(span -> span.of(file.text()).isBlank())
                .isPresent();
    }

    private static String value(BibFile file, BibSlot slot) {
        Span span = slot.content(file.text()).orElse(slot.value());
        return span.of(file.text()).strip();
    }
}
