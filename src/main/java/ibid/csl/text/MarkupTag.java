package ibid.csl.text;

import ibid.csl.output.Format;
import ibid.csl.output.Tag;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The tags that fields may hold.
 *
 * @see <a href="https://citeproc-js.readthedocs.io/en/latest/csl-json/markup.html#html-like-formatting-tags">markup</a>
 */
enum MarkupTag {
    ITALIC("i", "", Format.of(Tag.ITALIC)),
    BOLD("b", "", Format.of(Tag.BOLD)),
    SUPERSCRIPT("sup", "", Format.of(Tag.SUPERSCRIPT)),
    SUBSCRIPT("sub", "", Format.of(Tag.SUBSCRIPT)),
    SMALL_CAPS_SHORT("sc", "", Format.of(Tag.SMALL_CAPS)),
    SMALL_CAPS("span", "small-caps", Format.of(Tag.SMALL_CAPS)),
    NO_CASE("span", "nocase", Format.NONE),
    NO_DECORATION("span", "nodecor", new Format(List.of(Tag.UPRIGHT, Tag.FULL_CAPS, Tag.MEDIUM), false));

    private static final int LONGEST = 60;

    private final String name;
    private final String attribute;
    private final Format format;

    MarkupTag(String name, String attribute, Format format) {
        this.name = name;
        this.attribute = attribute;
        this.format = format;
    }

    /** A tag at a place of a text. */
    record At(MarkupTag tag, boolean opens, int length) {}

    Format format() {
        return format;
    }

    /** Whether letters inside keep their case. */
    boolean protectsCase() {
        return this != ITALIC && this != BOLD;
    }

    /** Whether that end tag ends this one: all spans end alike. */
    boolean endsWith(MarkupTag end) {
        return name.equals(end.name);
    }

    /** The tag that begins there, null if none does. */
    static @Nullable At at(String text, int from) {
        if (text.charAt(from) != '<') {
            return null;
        }
        int end = from + 1;
        int limit = Math.min(text.length(), from + LONGEST);
        while (end < limit && text.charAt(end) != '>') {
            end++;
        }
        if (end >= limit) {
            return null;
        }
        boolean opens = from + 1 < text.length() && text.charAt(from + 1) != '/';
        String inside = text.substring(from + (opens ? 1 : 2), end);
        for (MarkupTag tag : values()) {
            if (opens ? tag.isOpenedBy(inside) : inside.equals(tag.name)) {
                return new At(tag, opens, end + 1 - from);
            }
        }
        return null;
    }

    private boolean isOpenedBy(String inside) {
        return attribute.isEmpty()
                ? inside.equals(name)
                : inside.startsWith(name + " ") && inside.contains(attribute) && inside.contains("=");
    }
}
