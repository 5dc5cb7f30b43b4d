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

    /**
     * Reads a printed list of names in any of the usual notations ({@code Smith JA, Doe B}; {@code Smith, John, Jr., and
     * Mary Doe}; {@code J. A. Smith/B. Doe}). What holds no name becomes {@link Verbatim}.
     */
    public static Value parse(String printed) {
        return printed.isEmpty() ? new Names(List.of(), false) : NamesReader.read(printed);
    }

    /**
     * The names separated by semicolons, {@code et al.} at the end if the list was cut off. Names that would not be read
     * back from this are given part by part in braces, as {@code {van} {Berg}, {Jan} {}, {}}.
     */
    @Override
    public String text() {
        String text = joined(list.stream().map(Name::text).collect(Collectors.joining("; ")));
        return equals(parse(text))
                ? text
                : joined(list.stream().map(BracedNames::text).collect(Collectors.joining("; ")));
    }

    private String joined(String names) {
        return others ? names + (names.isEmpty() ? "et al." : "; et al.") : names;
    }
}
