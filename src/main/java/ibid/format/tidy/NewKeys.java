package ibid.format.tidy;

import ibid.format.BibFile;
import ibid.format.BibItem;
import ibid.format.BibSlot;
import ibid.text.Edit;
import ibid.text.Span;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * Gives entries the keys of a pattern, the second of a name with an {@code a} behind it, and changes the fields that name
 * entries. A key that is as the pattern wants it, with or without such a letter, stays.
 *
 * @param keys told which key stands for which
 */
record NewKeys(Optional<KeyPattern> pattern, Map<String, String> keys) implements TidyStep {
    private static final Pattern KEY = Pattern.compile("[^,\\s]+");
    private static final Set<String> NAMING = Set.of("crossref", "xref", "xdata", "related", "entryset");

    @Override
    public List<Edit> edits(BibFile file, Consumer<String> notes) {
        List<Edit> edits = new ArrayList<>();
        Map<String, String> renamed = renamed(file, edits, notes);
        keys.replaceAll((old, key) -> renamed.getOrDefault(key, key));
        renamed.forEach(keys::putIfAbsent);
        for (BibItem item : file.entries()) {
            for (BibSlot slot : item.slots()) {
                if (NAMING.contains(slot.name())) {
                    slot.content(file.text()).ifPresent(span -> edits.addAll(named(file, span)));
                }
            }
        }
        return edits;
    }

    private Map<String, String> renamed(BibFile file, List<Edit> edits, Consumer<String> notes) {
        Map<String, String> renamed = new LinkedHashMap<>();
        if (pattern.isEmpty()) {
            return renamed;
        }
        Map<BibItem, String> wanted = wanted(file);
        Set<String> taken = taken(file, wanted);
        Map<String, Integer> tried = new HashMap<>();
        wanted.forEach((item, base) -> {
            String key = free(base, taken, tried);
            edits.addAll(SlotEdits.change(item.keySpan(), item.key(), key));
            if (renamed.putIfAbsent(item.key(), key) != null) {
                notes.accept(file.place(item) + ": key '" + item.key()
                        + "' was used twice; where it is cited, the first entry is meant");
            }
        });
        return renamed;
    }

    /** The entries that need another key, and which, but for the letter behind it. */
    private Map<BibItem, String> wanted(BibFile file) {
        Map<BibItem, String> wanted = new LinkedHashMap<>();
        Set<String> kept = new HashSet<>();
        for (BibItem item : file.entries()) {
            String base = file.reference(item)
                    .map(reference -> pattern.orElseThrow().key(file, item, reference))
                    .orElse("");
            boolean fits = item.key().startsWith(base)
                    && item.key().substring(base.length()).matches("[a-z]{0,2}");
            boolean unchanged = base.isEmpty() || item.key().isEmpty() || (fits && kept.add(lower(item.key())));
            if (!unchanged) {
                wanted.put(item, base);
            }
        }
        return wanted;
    }

    private static Set<String> taken(BibFile file, Map<BibItem, String> wanted) {
        return file.items().stream()
                .filter(item -> !wanted.containsKey(item))
                .map(item -> lower(item.key()))
                .collect(Collectors.toCollection(HashSet::new));
    }

    private static String free(String base, Set<String> taken, Map<String, Integer> tried) {
        String key = base;
        int number = tried.getOrDefault(lower(base), 0);
        while (!taken.add(lower(key))) {
            key = base + suffix(number++);
        }
        tried.put(lower(base), number);
        return key;
    }

    /** a, b, … z, aa, ab, … */
    private static String suffix(int number) {
        String last = String.valueOf((char) ('a' + number % 26));
        return number < 26 ? last : suffix(number / 26 - 1) + last;
    }

    private List<Edit> named(BibFile file, Span span) {
        String before = span.of(file.text());
        Matcher name = KEY.matcher(before);
        return SlotEdits.change(
                span,
                before,
                name.replaceAll(found -> Matcher.quoteReplacement(keys.getOrDefault(found.group(), found.group()))));
    }

    private static String lower(String text) {
        return text.toLowerCase(Locale.ROOT);
    }
}
