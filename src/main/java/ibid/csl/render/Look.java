package ibid.csl.render;

import ibid.csl.output.Box;
import ibid.csl.output.Format;
import ibid.csl.output.Tag;
import ibid.csl.text.TextCase;
import ibid.csl.xml.XmlElement;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The attributes that say how an element looks.
 *
 * @see <a href="https://docs.citationstyles.org/en/v1.0.2/specification.html#formatting">formatting</a>
 * @see <a href="https://docs.citationstyles.org/en/v1.0.2/specification.html#affixes">affixes</a>
 */
record Look(
        String prefix,
        String suffix,
        Format format,
        TextCase textCase,
        boolean stripsPeriods,
        @Nullable Tag display) {
    static final Look NONE = new Look("", "", Format.NONE, TextCase.NONE, false, null);

    static Look of(XmlElement element) {
        List<Tag> tags = new ArrayList<>(2);
        add(tags, style(element.attribute("font-style")));
        add(tags, variant(element.attribute("font-variant")));
        add(tags, weight(element.attribute("font-weight")));
        add(tags, decoration(element.attribute("text-decoration")));
        add(tags, align(element.attribute("vertical-align")));
        boolean quotes = element.attribute("quotes").equals("true");
        return new Look(
                element.attribute("prefix"),
                element.attribute("suffix"),
                tags.isEmpty() && !quotes ? Format.NONE : new Format(tags, quotes),
                TextCase.of(element.attribute("text-case")),
                element.attribute("strip-periods").equals("true"),
                display(element.attribute("display")));
    }

    /** An empty box that looks like this. */
    Box box() {
        return new Box().affixes(prefix, suffix).format(format).display(display);
    }

    /** The same without affixes. */
    Look bare() {
        return new Look("", "", format, textCase, stripsPeriods, display);
    }

    Look withAffixes(String newPrefix, String newSuffix) {
        return new Look(newPrefix, newSuffix, format, textCase, stripsPeriods, display);
    }

    private static void add(List<Tag> tags, @Nullable Tag tag) {
        if (tag != null) {
            tags.add(tag);
        }
    }

    private static @Nullable Tag style(String value) {
        return switch (value) {
            case "italic" -> Tag.ITALIC;
            case "oblique" -> Tag.OBLIQUE;
            case "normal" -> Tag.UPRIGHT;
            default -> null;
        };
    }

    private static @Nullable Tag variant(String value) {
        return switch (value) {
            case "small-caps" -> Tag.SMALL_CAPS;
            case "normal" -> Tag.FULL_CAPS;
            default -> null;
        };
    }

    private static @Nullable Tag weight(String value) {
        return switch (value) {
            case "bold" -> Tag.BOLD;
            case "light" -> Tag.LIGHT;
            case "normal" -> Tag.MEDIUM;
            default -> null;
        };
    }

    private static @Nullable Tag decoration(String value) {
        return switch (value) {
            case "underline" -> Tag.UNDERLINE;
            case "none" -> Tag.PLAIN_LINE;
            default -> null;
        };
    }

    private static @Nullable Tag align(String value) {
        return switch (value) {
            case "sup" -> Tag.SUPERSCRIPT;
            case "sub" -> Tag.SUBSCRIPT;
            case "baseline" -> Tag.BASELINE;
            default -> null;
        };
    }

    private static @Nullable Tag display(String value) {
        return switch (value) {
            case "block" -> Tag.BLOCK;
            case "left-margin" -> Tag.LEFT_MARGIN;
            case "right-inline" -> Tag.RIGHT_INLINE;
            case "indent" -> Tag.INDENT;
            default -> null;
        };
    }
}
