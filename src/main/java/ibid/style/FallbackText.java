package ibid.style;

import ibid.model.Field;
import ibid.model.Reference;
import java.util.List;
import java.util.StringJoiner;

/** A reference in no style at all, for where its style fails: what it holds, in a usual order. */
final class FallbackText {
    private static final List<Field<?>> FIELDS = List.of(
            Field.AUTHOR,
            Field.EDITOR,
            Field.ISSUED,
            Field.TITLE,
            Field.CONTAINER_TITLE,
            Field.VOLUME,
            Field.ISSUE,
            Field.PAGE,
            Field.PUBLISHER_PLACE,
            Field.PUBLISHER,
            Field.DOI,
            Field.URL);

    private FallbackText() {}

    /** The same without formats. */
    static String plain(Reference reference) {
        return Marks.strip(of(reference));
    }

    /** The text with {@link Marks}; the reference's id in brackets if it has none of the fields. */
    static String of(Reference reference) {
        StringJoiner text = new StringJoiner(". ", "", ".").setEmptyValue("[" + Marks.plain(reference.id()) + "]");
        for (Field<?> field : FIELDS) {
            String value = Marks.ofField(reference.text(field));
            if (!value.isEmpty()) {
                text.add(value.endsWith(".") ? value.substring(0, value.length() - 1) : value);
            }
        }
        return Marks.restoreCase(text.toString());
    }
}
