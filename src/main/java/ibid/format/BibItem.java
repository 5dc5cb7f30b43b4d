package ibid.format;

import ibid.text.Span;
import java.util.List;
import java.util.Optional;

/**
 * An {@code @type{key, fields}} where it stands in a .bib file: an entry, a {@code @string} or a preamble.
 *
 * @param type in lower case
 * @param typeSpan where the type stands, without the {@code @}
 * @param key as written, empty if there is none
 * @param keySpan where the key stands
 * @param body what follows the key up to the closing delimiter
 * @param span all of it
 * @param slots its fields; empty if it is not well-formed, so that nobody should touch it
 * @param wellFormed whether all of it was understood
 * @param annotated whether {@code %} comments stand between its fields
 */
public record BibItem(
        String type,
        Span typeSpan,
        String key,
        Span keySpan,
        Span body,
        Span span,
        List<BibSlot> slots,
        boolean wellFormed,
        boolean annotated) {
    public BibItem {
        slots = List.copyOf(slots);
    }

    public boolean isString() {
        return type.equals("string");
    }

    /** Neither {@code @string} nor {@code @preamble} nor {@code @include}. */
    public boolean isEntry() {
        return !isString() && !type.equals("preamble") && !type.equals("include");
    }

    /** The first field of that name, which is the one that BibTeX takes. */
    public Optional<BibSlot> slot(String name) {
        return slots.stream().filter(slot -> slot.name().equals(name)).findFirst();
    }

    /** Where the space before the field of that number begins: behind the one before it, or behind the key's comma. */
    public int before(int slot, String text) {
        if (slot > 0) {
            return slots.get(slot - 1).end();
        }
        if (key.isEmpty()) {
            int open = typeSpan.end();
            while (Character.isWhitespace(text.charAt(open))) {
                open++;
            }
            return open + 1;
        }
        int comma = text.indexOf(',', body.start());
        return comma >= 0 && comma < slots.get(0).nameSpan().start() ? comma + 1 : body.start();
    }
}
