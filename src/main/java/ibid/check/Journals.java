package ibid.check;

import ibid.text.Folding;
import java.util.HashSet;
import java.util.Set;

/**
 * Journals by name or ISSN, one a line of a file that the user keeps; {@code #} begins a comment. ibid comes with no such list:
 * which journals are bad is not for a program to say. Immutable.
 *
 * @param keys as {@link #has} compares them
 */
public record Journals(Set<String> keys) {
    public static final Journals NONE = new Journals(Set.of());

    public Journals {
        keys = Set.copyOf(keys);
    }

    public static Journals parse(String list) {
        Set<String> keys = new HashSet<>();
        list.lines()
                .map(line -> key(line.replaceFirst("#.*", "")))
                .filter(key -> !key.isEmpty())
                .forEach(keys::add);
        return new Journals(keys);
    }

    /** Whether a name or an ISSN is in the list, however it is written. */
    public boolean has(String nameOrIssn) {
        return keys.contains(key(nameOrIssn));
    }

    private static String key(String nameOrIssn) {
        return Folding.letters(nameOrIssn.replaceFirst("(?i)^\\s*the\\s", ""));
    }
}
