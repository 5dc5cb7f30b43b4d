package ibid.format;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * One {@code record} of EndNote XML: the texts of its elements, by their path in it ({@code titles/title}). Mark-up of
 * theirs is written as CSL has it: {@code <i>}, {@code <b>}, {@code <sub>}, {@code <sup>}. Not thread-safe.
 */
final class EndNoteRecord {
    private final Map<String, List<String>> texts = new LinkedHashMap<>();
    private final int line;
    private String type = "";
    private String number = "";

    /** @param line where it begins, 0 if it was not read */
    EndNoteRecord(int line) {
        this.line = line;
    }

    int line() {
        return line;
    }

    void setType(String name, String ofNumber) {
        type = name;
        number = ofNumber;
    }

    String type() {
        return type;
    }

    String number() {
        return number;
    }

    /** Adds an element; one without text is none. */
    void add(String path, String text) {
        if (!text.isBlank()) {
            texts.computeIfAbsent(path, none -> new ArrayList<>()).add(text);
        }
    }

    /** The text of the first element there, empty if there is none. */
    String first(String path) {
        List<String> all = all(path);
        return all.isEmpty() ? "" : all.get(0);
    }

    List<String> all(String path) {
        return texts.getOrDefault(path, List.of());
    }
}
