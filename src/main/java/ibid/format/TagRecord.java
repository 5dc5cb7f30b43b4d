package ibid.format;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** A record of a format that has a tag and a text on each line. Not thread-safe. */
final class TagRecord {
    private final Map<String, List<String>> texts = new LinkedHashMap<>();
    private final int line;

    /** @param line where it begins, 0 if it was not read */
    TagRecord(int line) {
        this.line = line;
    }

    int line() {
        return line;
    }

    /** The tags there are, in the order they came. */
    Set<String> tags() {
        return texts.keySet();
    }

    /** Adds a line; one without text is none. */
    TagRecord add(String tag, String text) {
        if (!text.isBlank()) {
            texts.computeIfAbsent(tag, none -> new ArrayList<>()).add(text.strip());
        }
        return this;
    }

    /** The first text of the first of these tags that there is; empty if there is none. */
    String first(String... tags) {
        for (String tag : tags) {
            for (String text : all(tag)) {
                return text;
            }
        }
        return "";
    }

    List<String> all(String tag) {
        return texts.getOrDefault(tag, List.of());
    }

    boolean isEmpty() {
        return texts.isEmpty();
    }
}
