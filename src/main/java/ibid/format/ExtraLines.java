package ibid.format;

import ibid.model.Field;
import ibid.model.ItemType;
import ibid.model.Names;
import ibid.model.Reference;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What a format has no place for, as lines of a note: {@code original-date: 1923}. Zotero, Juris-M and citeproc read the
 * variables of CSL so. Names and what is no variable of CSL have {@code csl:} in front, so that no sentence is taken for it.
 *
 * @see <a href="https://www.zotero.org/support/kb/item_types_and_fields#citing_fields_from_extra">Zotero's Extra</a>
 */
final class ExtraLines {
    private static final Pattern LINE =
            Pattern.compile("(?s)(" + ExactValues.PREFIX + ")?([A-Za-z][^:\\n]{0,60}): ?(.*)");

    private ExtraLines() {}

    /** A note without the lines that are fields, and these. */
    record Note(String text, Map<String, String> exact) {
        /** The reference with the lines for its fields. What they were not written for they only add to. */
        Reference applyTo(Reference reference) {
            Map<String, String> meant = new LinkedHashMap<>();
            exact.forEach((name, value) -> {
                boolean known = reference.has(Field.of(name.strip()));
                if (!name.endsWith(" ") || !known) {
                    meant.put(name.strip(), value);
                }
            });
            return ExactValues.apply(reference, meant);
        }
    }

    /** One line a value; line ends in it have a tab behind them. */
    static List<String> lines(Map<String, String> exact) {
        List<String> lines = new ArrayList<>();
        exact.forEach((name, value) -> {
            boolean plain = !value.isEmpty() && isUnderstood(name);
            lines.add((plain ? name : ExactValues.PREFIX + name) + ": " + value.replace("\n", "\n\t"));
        });
        return lines;
    }

    /** Names are written otherwise there: Zotero would take all of them for one more author. */
    private static boolean isUnderstood(String name) {
        Field<?> field = Field.of(name);
        return name.equals("type") || (field.isCsl() && field.type() != Names.class);
    }

    /** A note with such lines behind it. */
    static String note(String text, Map<String, String> exact) {
        List<String> lines = new ArrayList<>(lines(exact));
        if (!text.isEmpty() && !exact.containsKey(Field.NOTE.name())) {
            lines.add(0, text);
        }
        return String.join("\n", lines);
    }

    static Note read(String note) {
        return read(List.of(note.split("\n(?!\t)", -1)));
    }

    /** @param items each a line, perhaps with further lines that begin with a tab */
    static Note read(List<String> items) {
        List<String> text = new ArrayList<>();
        Map<String, String> exact = new LinkedHashMap<>();
        for (String item : items) {
            Matcher line = LINE.matcher(item);
            Optional<String> name = line.matches() ? name(line) : Optional.empty();
            if (name.isPresent()) {
                exact.put(name.get(), line.group(3).replace("\n\t", "\n"));
            } else {
                text.add(item);
            }
        }
        return new Note(String.join("\n", text).strip(), exact);
    }

    /** The field that a line is for, with a blank behind it if the line is written as people do. */
    private static Optional<String> name(Matcher line) {
        String name = line.group(2);
        if (line.group(1) != null) {
            return Optional.of(name);
        } else if (line.group(3).isBlank()) {
            return Optional.empty();
        }
        String folded = name.toLowerCase(Locale.ROOT).replace(' ', '-');
        if (folded.equals("type")) {
            return Optional.of(name)
                    .filter(none -> ItemType.of(line.group(3)).isPresent())
                    .map(none -> "type");
        }
        return Field.csl().stream()
                .map(Field::name)
                .filter(known -> known.equalsIgnoreCase(folded))
                .findFirst()
                .map(known -> known.equals(name) ? known : known + " ");
    }
}
