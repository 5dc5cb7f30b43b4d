package ibid.format.tidy;

import ibid.format.BibFile;
import ibid.format.BibItem;
import ibid.format.BibSlot;
import ibid.text.Edit;
import ibid.text.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;

/** One comma between two fields: a forgotten one costs BibTeX all fields behind it. */
final class Commas implements TidyStep {
    @Override
    public List<Edit> edits(BibFile file, Consumer<String> notes) {
        List<Edit> edits = new ArrayList<>();
        for (BibItem item : file.entries()) {
            for (int i = 0; i < item.slots().size(); i++) {
                BibSlot slot = item.slots().get(i);
                boolean last = i == item.slots().size() - 1;
                if (slot.comma() < 0 && !last) {
                    edits.add(Edit.insert(slot.value().end(), ","));
                }
                int limit = last
                        ? item.body().end()
                        : item.slots().get(i + 1).nameSpan().start();
                edits.addAll(doubled(file.text(), slot.end(), limit));
            }
        }
        return edits;
    }

    private static List<Edit> doubled(String text, int from, int limit) {
        String between = text.substring(from, limit);
        List<Edit> edits = new ArrayList<>();
        boolean commented = between.indexOf('%') >= 0;
        for (int at = between.indexOf(','); at >= 0 && !commented; at = between.indexOf(',', at + 1)) {
            edits.add(Edit.delete(new Span(from + at, from + at + 1)));
        }
        return edits;
    }
}
