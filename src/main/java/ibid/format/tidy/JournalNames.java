package ibid.format.tidy;

import ibid.format.BibFile;
import ibid.format.BibItem;
import ibid.format.BibSlot;
import ibid.text.Edit;
import ibid.text.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;

/**
 * Journals by their full names or abbreviated, also where they are macros. One that the list does not have stays.
 *
 * @param abbreviated whether abbreviations are wanted
 */
record JournalNames(JournalList list, boolean abbreviated) implements TidyStep {
    @Override
    public List<Edit> edits(BibFile file, Consumer<String> notes) {
        List<Edit> edits = new ArrayList<>();
        for (BibItem item : file.items()) {
            for (BibSlot slot : item.slots()) {
                boolean journal = slot.name().equals("journal") || slot.name().equals("journaltitle");
                if (journal || item.isString()) {
                    slot.content(file.text()).ifPresent(span -> edits.addAll(edits(file, span)));
                }
            }
        }
        return edits;
    }

    private List<Edit> edits(BibFile file, Span span) {
        String before = span.of(file.text());
        Optional<String> after = abbreviated ? list.abbreviation(before) : list.name(before);
        return SlotEdits.change(span, before, after.orElse(before));
    }
}
