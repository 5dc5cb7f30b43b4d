package ibid.format.tidy;

import ibid.format.BibFile;
import ibid.format.BibInheritance;
import ibid.format.BibItem;
import ibid.format.BibSlot;
import ibid.text.Edit;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Consumer;

/** Writes into an entry what it inherits through {@code crossref}, which many programs do not follow. */
final class InheritedFields implements TidyStep {
    @Override
    public List<Edit> edits(BibFile file, Consumer<String> notes) {
        Map<String, BibItem> byKey = new LinkedHashMap<>();
        file.entries().forEach(item -> byKey.putIfAbsent(item.key().toLowerCase(Locale.ROOT), item));
        List<Edit> edits = new ArrayList<>();
        for (BibItem item : file.entries()) {
            BibItem parent = byKey.get(file.content(item, "crossref").strip().toLowerCase(Locale.ROOT));
            if (parent != null && !parent.equals(item)) {
                edits.addAll(SlotEdits.add(file, item, missing(file, item, parent)));
            }
        }
        return edits;
    }

    private static Map<String, String> missing(BibFile file, BibItem item, BibItem parent) {
        Map<String, String> missing = new LinkedHashMap<>();
        for (BibSlot slot : parent.slots()) {
            String name = BibInheritance.inherited(item.type(), slot.name());
            boolean plain = slot.content(file.text()).isPresent();
            if (plain && !name.isEmpty() && item.slot(name).isEmpty() && !isSaid(item, name)) {
                missing.putIfAbsent(name, slot.value().of(file.text()));
            }
        }
        return missing;
    }

    /** Two names for one thing. */
    private static boolean isSaid(BibItem item, String name) {
        return (name.equals("year") && item.slot("date").isPresent())
                || (name.equals("date") && item.slot("year").isPresent())
                || (name.equals("address") && item.slot("location").isPresent())
                || (name.equals("location") && item.slot("address").isPresent());
    }
}
