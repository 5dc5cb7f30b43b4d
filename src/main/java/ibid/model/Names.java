package ibid.model;

import java.util.List;
import java.util.stream.Collectors;

/**
 * The people and organisations of one role, in the order printed.
 *
 * @param others whether the printed list was cut off ("et al.", "u. a.", "и др.")
 */
public record Names(List<Name> list, boolean others) implements Value {
    public Names {
        list = List.copyOf(list);
    }

    public static Names of(Name... names) {
        return new Names(List.of(names), false);
    }

    /** Reads a printed list of names; what holds no name becomes {@link Verbatim}. */
    public static Value parse(String printed) {
        return new Verbatim(printed);
    }

    /** The names separated by semicolons, {@code et al.} at the end if the list was cut off. */
    @Override
    public String text() {
        String text = list.stream().map(Name::text).collect(Collectors.joining("; "));
        return others ? text + (list.isEmpty() ? "et al." : "; et al.") : text;
    }
}
