package ibid.format.tidy;

import ibid.format.BibFile;
import ibid.format.BibItem;
import ibid.format.BibSlot;
import ibid.text.Edit;
import ibid.text.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** The edits that change, add or remove fields and leave all else as it is. */
final class SlotEdits {
    private SlotEdits() {}

    /** What changes a text into another, without what both begin and end with; none if they are equal. */
    static List<Edit> change(Span span, String before, String after) {
        int start = 0;
        int most = Math.min(before.length(), after.length());
        while (start < most && before.charAt(start) == after.charAt(start)) {
            start++;
        }
        int end = 0;
        while (end < most - start
                && before.charAt(before.length() - 1 - end) == after.charAt(after.length() - 1 - end)) {
            end++;
        }
        if (before.equals(after)) {
            return List.of();
        }
        Span changed = new Span(span.start() + start, span.end() - end);
        return List.of(new Edit(changed, after.substring(start, after.length() - end)));
    }

    /** Removes fields, with their commas and the space before them. */
    static List<Edit> remove(BibFile file, BibItem item, List<BibSlot> slots) {
        List<Edit> edits = new ArrayList<>();
        for (int i = 0; i < item.slots().size(); i++) {
            BibSlot slot = item.slots().get(i);
            if (slots.contains(slot)) {
                int start = item.before(i, file.text());
                boolean commented =
                        file.text().substring(start, slot.nameSpan().start()).indexOf('%') >= 0;
                int from = commented ? slot.nameSpan().start() : start;
                edits.add(Edit.delete(new Span(from, slot.end())));
            }
        }
        return edits;
    }

    /** Adds fields behind the last one, written as that one is. */
    static List<Edit> add(BibFile file, BibItem item, Map<String, String> fields) {
        if (fields.isEmpty()) {
            return List.of();
        }
        String text = file.text();
        if (item.slots().isEmpty()) {
            String between = text.substring(item.keySpan().end(), item.body().end());
            boolean comma = between.strip().startsWith(",");
            int at = comma
                    ? text.indexOf(',', item.keySpan().end()) + 1
                    : item.keySpan().end();
            return List.of(Edit.insert(at, (comma ? "" : ",") + joined(fields, "\n  ")));
        }
        BibSlot last = item.slots().get(item.slots().size() - 1);
        String added = joined(fields, separator(text, last));
        return last.comma() < 0
                ? List.of(Edit.insert(last.value().end(), "," + added))
                : List.of(Edit.insert(last.comma() + 1, added + ","));
    }

    private static String joined(Map<String, String> fields, String separator) {
        StringBuilder joined = new StringBuilder();
        fields.forEach((name, value) -> joined.append(joined.length() > 0 ? "," : "")
                .append(separator)
                .append(name)
                .append(" = ")
                .append(value));
        return joined.toString();
    }

    /** The line end and indentation before a field; a space if it begins no line. */
    private static String separator(String text, BibSlot slot) {
        int start = slot.nameSpan().start();
        while (start > 0 && (text.charAt(start - 1) == ' ' || text.charAt(start - 1) == '\t')) {
            start--;
        }
        boolean ownLine = start > 0 && text.charAt(start - 1) == '\n';
        return ownLine ? text.substring(start - 1, slot.nameSpan().start()) : " ";
    }
}
