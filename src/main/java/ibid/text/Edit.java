package ibid.text;

import java.util.Comparator;
import java.util.List;

/**
 * A change to a text: another text in the place of a span. An empty span is a place to insert at.
 *
 * @param text what stands there afterwards
 */
public record Edit(Span span, String text) {
    /** The order in which edits stand in their text. */
    public static final Comparator<Edit> ORDER = Comparator.<Edit>comparingInt(
                    edit -> edit.span().start())
            .thenComparingInt(edit -> edit.span().end())
            .thenComparing(Edit::text);

    public static Edit insert(int offset, String text) {
        return new Edit(new Span(offset, offset), text);
    }

    public static Edit delete(Span span) {
        return new Edit(span, "");
    }

    /** Whether both change the same characters, or insert at one place, so that one must come before the other. */
    public boolean meets(Edit other) {
        boolean apart = span.end() <= other.span.start() || other.span.end() <= span.start();
        return !apart || span.start() == other.span.start() || span.end() == other.span.end();
    }

    /** The text with all of the edits made, none of which meets another. */
    public static String apply(List<Edit> edits, String text) {
        StringBuilder edited = new StringBuilder(text.length() + 64);
        int at = 0;
        for (Edit edit : edits.stream().sorted(ORDER).toList()) {
            edited.append(text, at, edit.span().start()).append(edit.text());
            at = edit.span().end();
        }
        return edited.append(text, at, text.length()).toString();
    }
}
