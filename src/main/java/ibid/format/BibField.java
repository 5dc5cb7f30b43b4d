package ibid.format;

import java.util.List;

/**
 * A field of an entry before its macros are resolved.
 *
 * @param name in lower case
 * @param parts what {@code #} joins
 */
record BibField(String name, List<Part> parts) {
    /**
     * @param text without delimiters, or the name of the macro
     * @param macro whether it is the name of a {@code @string}
     */
    record Part(String text, boolean macro) {}
}
