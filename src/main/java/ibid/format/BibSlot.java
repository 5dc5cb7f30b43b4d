package ibid.format;

import ibid.text.Span;
import java.util.Optional;

/**
 * A field where it stands in a .bib file.
 *
 * @param name in lower case
 * @param nameSpan where the name stands
 * @param value the whole right side: delimiters, macros and what {@code #} joins
 * @param parts how many are joined
 * @param comma where the comma behind it stands, -1 if there is none
 */
public record BibSlot(String name, Span nameSpan, Span value, int parts, int comma) {
    /** The value without its delimiters, or a bare number; empty for macros and what {@code #} joins. */
    public Optional<Span> content(String text) {
        char first = text.charAt(value.start());
        if (parts == 1 && (first == '{' || first == '"')) {
            return Optional.of(new Span(value.start() + 1, value.end() - 1));
        }
        return parts == 1 && Character.isDigit(first) ? Optional.of(value) : Optional.empty();
    }

    /** Name and value. */
    public Span span() {
        return nameSpan.union(value);
    }

    /** Behind the value and its comma. */
    public int end() {
        return comma < 0 ? value.end() : comma + 1;
    }
}
