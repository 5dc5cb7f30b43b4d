package ibid.model;

import ibid.text.Edit;
import java.util.List;

/**
 * What would mend a finding: edits of the file, all of them or none.
 *
 * @param isSafe whether nobody could want it otherwise: what the file says stays the same, only how it is written changes
 * @param edits of the file's decoded text, the smallest that will do, none of which meets another
 */
public record Fix(boolean isSafe, List<Edit> edits) {
    /** Of what only people can mend. */
    public static final Fix NONE = new Fix(true, List.of());

    public Fix {
        edits = List.copyOf(edits);
    }

    public static Fix safe(List<Edit> edits) {
        return edits.isEmpty() ? NONE : new Fix(true, edits);
    }

    /** One that may change what is said, so that somebody should look at it. */
    public static Fix unsafe(List<Edit> edits) {
        return edits.isEmpty() ? NONE : new Fix(false, edits);
    }

    public boolean isNone() {
        return edits.isEmpty();
    }

    /** Whether it may be made if unsafe ones are wanted, or not. */
    public boolean isWanted(boolean unsafeToo) {
        return !isNone() && (isSafe || unsafeToo);
    }
}
