package ibid.format.tidy;

import ibid.format.BibFile;
import ibid.format.BibItem;
import ibid.format.BibSlot;
import ibid.text.Edit;
import ibid.text.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;

/**
 * A line a field, two spaces before it, equals signs below one another. Values stay as they are, over several lines too;
 * so do entries with comments between their fields.
 */
final class Alignment implements TidyStep {
    @Override
    public List<Edit> edits(BibFile file, Consumer<String> notes) {
        List<Edit> edits = new ArrayList<>();
        for (BibItem item : file.entries()) {
            if (!item.annotated() && !item.slots().isEmpty()) {
                align(file.text(), item, edits);
            }
        }
        return edits;
    }

    private static void align(String text, BibItem item, List<Edit> edits) {
        int width = item.slots().stream()
                .mapToInt(slot -> slot.nameSpan().length())
                .max()
                .orElse(0);
        for (int i = 0; i < item.slots().size(); i++) {
            BibSlot slot = item.slots().get(i);
            space(text, item.before(i, text), slot.nameSpan().start(), "\n  ", edits);
            String equals = " ".repeat(width - slot.nameSpan().length()) + " = ";
            space(text, slot.nameSpan().end(), slot.value().start(), equals, edits);
            if (slot.comma() > 0) {
                space(text, slot.value().end(), slot.comma(), "", edits);
            }
        }
        int end = item.slots().get(item.slots().size() - 1).end();
        space(text, end, item.body().end(), "\n", edits);
    }

    private static void space(String text, int from, int to, String wanted, List<Edit> edits) {
        String there = text.substring(from, to);
        if (there.indexOf(',') < 0 || from == to) {
            edits.addAll(SlotEdits.change(new Span(from, to), there, wanted));
        }
    }
}
