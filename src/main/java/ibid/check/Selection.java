package ibid.check;

import java.util.List;

/**
 * The rules that a user wants, by code or by the beginning of codes, {@code CIT}. The longer of two that fit a rule
 * decides; of equal ones, that it be left out.
 *
 * @param select all rules if it is empty
 */
public record Selection(List<String> select, List<String> ignore) {
    public static final Selection ALL = new Selection(List.of(), List.of());

    public Selection {
        select = List.copyOf(select);
        ignore = List.copyOf(ignore);
    }

    public boolean includes(String code) {
        int selected = select.isEmpty() ? 0 : longest(select, code);
        return selected >= 0 && selected > longest(ignore, code);
    }

    /** Whether a rule is asked for, and does not come with all others. */
    public boolean asksFor(String code) {
        return !select.isEmpty() && includes(code);
    }

    /** The length of the longest beginning of the code, -1 if none is. */
    private static int longest(List<String> beginnings, String code) {
        return beginnings.stream()
                .filter(code::startsWith)
                .mapToInt(String::length)
                .max()
                .orElse(-1);
    }
}
