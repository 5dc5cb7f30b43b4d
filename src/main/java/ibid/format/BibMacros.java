package ibid.format;

import ibid.format.BibField.Part;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Consumer;

/**
 * The {@code @string}s known so far. As in BibTeX a definition counts from where it stands on, the last one holds, case
 * does not matter, and the months are known from the start. Not thread-safe.
 */
final class BibMacros {
    /** No value grows longer by doubling macros: {@code @string{b = a # a}}. */
    private static final int LONGEST = 1 << 20;

    private final Map<String, String> values = new HashMap<>();

    BibMacros() {
        for (String month : BibDates.MONTHS) {
            String name = month.toLowerCase(Locale.ROOT);
            values.put(name, month);
            values.put(name.substring(0, 3), month);
        }
        values.put("sept", "September");
    }

    void define(String name, String value) {
        values.put(name.toLowerCase(Locale.ROOT), value);
    }

    /** The value with its macros resolved; an undefined one stays as the bare word and is told to {@code undefined}. */
    String resolve(List<Part> parts, Consumer<String> undefined) {
        if (parts.size() == 1 && !parts.get(0).macro()) {
            return parts.get(0).text();
        }
        StringBuilder value = new StringBuilder();
        for (Part part : parts) {
            if (value.length() < LONGEST) {
                value.append(part.macro() ? value(part.text(), undefined) : part.text());
            }
        }
        return value.toString();
    }

    private String value(String name, Consumer<String> undefined) {
        String value = values.get(name.toLowerCase(Locale.ROOT));
        if (value != null) {
            return value;
        }
        if (!Character.isDigit(name.charAt(0)) && name.charAt(0) != '-') {
            undefined.accept(name);
        }
        return name;
    }
}
