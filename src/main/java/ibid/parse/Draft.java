package ibid.parse;

import ibid.model.Field;
import ibid.model.Identifier;
import ibid.model.Names;
import ibid.model.Numeral;
import ibid.model.PartialDate;
import ibid.model.Text;
import ibid.model.Value;
import ibid.model.Verbatim;
import ibid.text.Folding;
import ibid.text.Punctuation;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** A reference while it is being put together from its segments: what comes first stays, the rest is noted. */
final class Draft {
    private final Map<Field<?>, Value> fields = new LinkedHashMap<>();
    private final Set<Label> labels;
    private final StringBuilder hints = new StringBuilder();
    private final List<String> left = new ArrayList<>(2);

    Draft(List<Segment> segments) {
        labels = Segment.labels(segments);
    }

    Map<Field<?>, Value> fields() {
        return fields;
    }

    /** Whether the reference has a segment of that label at all, read already or not. */
    boolean hasLabel(Label label) {
        return labels.contains(label);
    }

    boolean has(Field<?> field) {
        return fields.containsKey(field);
    }

    String text(Field<?> field) {
        Value value = fields.get(field);
        return value == null ? "" : value.text();
    }

    Optional<PartialDate> date(Field<PartialDate> field) {
        return fields.get(field) instanceof PartialDate date ? Optional.of(date) : Optional.empty();
    }

    /** Whether the field was free and something was put there. */
    boolean put(Field<?> field, Value value) {
        return !value.text().isEmpty() && fields.putIfAbsent(field, value) == null;
    }

    /** Whether that is the date in the field now. */
    boolean putDate(Field<PartialDate> field, PartialDate date) {
        return put(field, date) || date.equals(fields.get(field));
    }

    boolean put(Field<Text> field, String text) {
        return put(field, new Text(text));
    }

    boolean putNumber(Field<Numeral> field, String number) {
        return put(field, new Numeral(number));
    }

    boolean putIdentifier(Field<Identifier> field, String identifier) {
        return put(field, new Identifier(identifier));
    }

    void replace(Field<?> field, Value value) {
        fields.put(field, value);
    }

    /** Several texts in one field stand side by side, no text twice, whatever its marks, spaces and letter case. */
    void add(Field<Text> field, String text) {
        String before = text(field);
        if (before.isEmpty()) {
            put(field, text);
        } else if (!text.isEmpty() && !contains(before, text)) {
            fields.put(field, new Text(before + "; " + text));
        }
    }

    /** "Berlin, Heidelberg" stands there if "Berlin Heidelberg" does. */
    private static boolean contains(String list, String text) {
        String letters = Folding.letters(text);
        return ("; " + list + "; ").contains("; " + text + "; ")
                || Stream.of(list.split("; ", -1))
                        .anyMatch(part -> Folding.letters(part).equals(letters));
    }

    /** Names of one role from a further segment. */
    void addNames(Field<Names> field, Value names) {
        Value before = fields.get(field);
        if (before instanceof Names first && names instanceof Names second) {
            fields.put(field, Contributors.joined(first, second));
        } else if (before == null || before instanceof Verbatim) {
            fields.put(field, names);
        }
    }

    /** What fits no field; marks alone do not count. */
    void note(String text) {
        String note = Titles.clean(Punctuation.unwrap(Punctuation.trimEnd(text, ".,;:")));
        if (hasLetterOrDigit(note)) {
            add(Field.NOTE, note);
        }
    }

    /** What a segment holds beside what it is labelled as: read as a note when all else is known. */
    void leave(String text) {
        left.add(text);
    }

    List<String> left() {
        return left;
    }

    /** Words that say of what kind the item is and stand in no field. */
    void hint(String text) {
        hints.append(text).append(' ');
    }

    String hints() {
        return hints.toString();
    }

    static boolean hasLetterOrDigit(String text) {
        for (int i = 0; i < text.length(); i++) {
            if (Character.isLetterOrDigit(text.charAt(i))) {
                return true;
            }
        }
        return false;
    }

    static boolean hasDigit(String text) {
        for (int i = 0; i < text.length(); i++) {
            if (Character.isDigit(text.charAt(i))) {
                return true;
            }
        }
        return false;
    }

    /** The text without the marks around it that separate the parts of a reference, and without lone brackets. */
    static String bare(String text) {
        String rest = Punctuation.trim(Punctuation.foldSpaces(text), ".,;:/=–—-");
        return Punctuation.trim(Punctuation.balanced(Punctuation.unwrap(rest)), ".,;:/=");
    }
}
