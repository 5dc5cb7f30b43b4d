package ibid.match;

import ibid.model.Reference;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** The numbers and labels that a list prints in front of its entries; where it prints none, its entries are counted. */
final class EntryLabels {
    private static final int LONGEST = 30;

    private final boolean numbered;
    private final Map<String, List<String>> numbers = new HashMap<>();
    private final Map<String, List<String>> labels = new HashMap<>();

    private EntryLabels(boolean numbered) {
        this.numbered = numbered;
    }

    static EntryLabels of(List<String> entries, List<List<Reference>> references) {
        long counted = 0;
        for (int i = 0; i < entries.size(); i++) {
            counted += number(entries.get(i)).isEmpty() ? 0 : 1;
        }
        EntryLabels labels = new EntryLabels(counted * 10 > entries.size() * 8L);
        for (int i = 0; i < entries.size(); i++) {
            labels.add(i, entries.get(i), references.get(i));
        }
        return labels;
    }

    private void add(int index, String entry, List<Reference> references) {
        List<String> ids = references.stream().map(Reference::id).toList();
        String number = numbered ? number(entry) : String.valueOf(index + 1);
        if (!number.isEmpty()) {
            numbers.merge(number, ids, EntryLabels::both);
        }
        String label = label(entry);
        if (!label.isEmpty()) {
            labels.merge(label, ids, EntryLabels::both);
        }
    }

    private static List<String> both(List<String> some, List<String> more) {
        List<String> both = new ArrayList<>(some);
        both.addAll(more);
        return both;
    }

    /** The works with a number. */
    List<String> numbered(String number) {
        return numbers.getOrDefault(number, List.of());
    }

    /** The works with a label. */
    List<String> labelled(String label) {
        return labels.getOrDefault(label, List.of());
    }

    /** An entry without what the list prints in front of it, but for a short name, {@code [Embrapa]}, by which it is cited. */
    String withoutLabel(String entry) {
        if (label(entry).chars().anyMatch(Character::isDigit)) {
            return entry.substring(entry.indexOf(']') + 1).strip();
        }
        int end = numbered && !number(entry).isEmpty()
                ? entry.indexOf(number(entry)) + number(entry).length()
                : 0;
        while (end > 0 && end < entry.length() && ".)]: \t".indexOf(entry.charAt(end)) >= 0) {
            end++;
        }
        return entry.substring(end);
    }

    /** {@code 12} of {@code 12.}, {@code [12]}, {@code (12)}, {@code 12 }; empty if the entry begins with no such number. */
    private static String number(String entry) {
        int start = entry.startsWith("[") || entry.startsWith("(") ? 1 : 0;
        int end = start;
        while (end < entry.length() && Character.isDigit(entry.charAt(end))) {
            end++;
        }
        boolean number = end > start && end - start < 5 && end < entry.length() && entry.charAt(start) != '0';
        boolean ends = number && ".)] :".indexOf(entry.charAt(end)) >= 0;
        return ends ? entry.substring(start, end) : "";
    }

    /** {@code NM77} of {@code [NM77]}. */
    private static String label(String entry) {
        int end = entry.startsWith("[") ? entry.indexOf(']') : -1;
        return end > 1 && end < LONGEST ? entry.substring(1, end) : "";
    }
}
