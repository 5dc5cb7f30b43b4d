package ibid.format.tidy;

import ibid.text.Folding;
import ibid.text.Latex;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Names of journals and their abbreviations, as a list of the user's own has them: one a line, name and abbreviation apart
 * by a tab, a semicolon, an equals sign or, as in JabRef's lists, a comma. Immutable.
 *
 * @see <a href="https://www.issn.org/services/online-services/access-to-the-ltwa/">ISO 4 and its list of words</a>
 */
public final class JournalList {
    /** A list without journals. */
    public static final JournalList EMPTY = new JournalList(Map.of(), Map.of());

    private final Map<String, String> abbreviations;
    private final Map<String, String> names;

    private JournalList(Map<String, String> abbreviations, Map<String, String> names) {
        this.abbreviations = Map.copyOf(abbreviations);
        this.names = Map.copyOf(names);
    }

    /** Of two lines for one journal the first holds; a line without an abbreviation is left out. */
    public static JournalList parse(String text) {
        Map<String, String> abbreviations = new HashMap<>();
        Map<String, String> names = new HashMap<>();
        for (String line : text.split("\\R")) {
            List<String> cells = cells(line);
            if (!line.startsWith("#") && cells.size() >= 2) {
                abbreviations.putIfAbsent(folded(cells.get(0)), cells.get(1));
                names.putIfAbsent(folded(cells.get(1)), cells.get(0));
            }
        }
        return new JournalList(abbreviations, names);
    }

    public boolean isEmpty() {
        return abbreviations.isEmpty();
    }

    /** The abbreviation of a name written in LaTeX, itself in LaTeX; empty if the list does not have it. */
    Optional<String> abbreviation(String latex) {
        return Optional.ofNullable(abbreviations.get(folded(Latex.plain(latex))))
                .map(Latex::latex);
    }

    /** The full name of an abbreviation. */
    Optional<String> name(String latex) {
        String folded = folded(Latex.plain(latex));
        return abbreviations.containsKey(folded)
                ? Optional.empty()
                : Optional.ofNullable(names.get(folded)).map(Latex::latex);
    }

    private static String folded(String name) {
        return Folding.letters(name.replace("&", " and "));
    }

    private static List<String> cells(String line) {
        for (String divider : new String[] {"\t", ";", " = ", "=", ","}) {
            int at = line.startsWith("\"") ? line.indexOf("\"" + divider) + 1 : line.indexOf(divider);
            if (at > 0) {
                String rest = line.substring(at + divider.length());
                int next = rest.startsWith("\"") ? rest.indexOf("\"", 1) + 1 : rest.indexOf(divider);
                String first = unquoted(line.substring(0, at));
                String second = unquoted(next > 0 ? rest.substring(0, next) : rest);
                return first.isEmpty() || second.isEmpty() ? List.of() : List.of(first, second);
            }
        }
        return List.of();
    }

    private static String unquoted(String cell) {
        String bare = cell.strip();
        boolean quoted = bare.length() > 1 && bare.startsWith("\"") && bare.endsWith("\"");
        return quoted
                ? bare.substring(1, bare.length() - 1).replace("\"\"", "\"").strip()
                : bare;
    }
}
