package ibid.csl.output;

import java.util.List;

/**
 * How a box looks.
 *
 * @param tags formats, the innermost first
 * @param quotes whether it stands in quotes, which are outside the formats and inside the affixes
 */
public record Format(List<Tag> tags, boolean quotes) {
    public static final Format NONE = new Format(List.of(), false);

    public Format {
        tags = List.copyOf(tags);
    }

    public static Format of(Tag tag) {
        return new Format(List.of(tag), false);
    }

    boolean isNone() {
        return tags.isEmpty() && !quotes;
    }
}
