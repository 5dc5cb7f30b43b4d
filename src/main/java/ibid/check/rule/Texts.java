package ibid.check.rule;

import ibid.check.Subject;
import ibid.model.Field;
import ibid.model.Identifier;
import ibid.model.Name;
import ibid.model.Names;
import ibid.model.Reference;
import ibid.model.Text;
import ibid.model.Value;
import ibid.model.Verbatim;
import ibid.text.Folding;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** The texts of references as rules look at them. */
final class Texts {
    private Texts() {}

    /** All that is running text: as printed, or else the fields that hold some, each on a line. */
    static String of(Reference reference, Subject subject) {
        String printed = subject.printed(reference);
        return printed.isEmpty() ? fields(reference) : printed;
    }

    private static String fields(Reference reference) {
        StringBuilder text = new StringBuilder();
        for (Map.Entry<Field<?>, Value> field : reference.fields().entrySet()) {
            if (isRead(field.getKey(), field.getValue())) {
                String value = field.getValue() instanceof Names names
                        ? names.list().stream().map(Name::text).collect(Collectors.joining("; "))
                        : field.getValue().text();
                text.append(value).append('\n');
            }
        }
        return text.toString();
    }

    /** What a reader of the list sees; an abstract or a note to oneself is not printed. */
    private static boolean isRead(Field<?> field, Value value) {
        boolean own = !field.isCsl() || field.equals(Field.ABSTRACT) || field.equals(Field.ANNOTE);
        return !own
                && (value instanceof Text || value instanceof Names || value instanceof Verbatim)
                && !(value instanceof Identifier);
    }

    static List<Name> authors(Reference reference) {
        return reference.get(Field.AUTHOR).map(Names::list).orElse(List.of());
    }

    /** By whom a work is cited and sorted: the first author, else editor, as far as letters go; empty if there is none. */
    static String firstName(Reference reference) {
        List<Name> names = authors(reference).isEmpty()
                ? reference.get(Field.EDITOR).map(Names::list).orElse(List.of())
                : authors(reference);
        return names.isEmpty()
                ? ""
                : Folding.letters(names.get(0).family() + names.get(0).literal());
    }

    /** The year it was published, 0 if unknown. */
    static int year(Reference reference) {
        return reference.get(Field.ISSUED).map(date -> date.year()).orElse(0);
    }

    /** Markup apart, what a title can be compared by. */
    static String title(Reference reference) {
        String title = reference.text(Field.TITLE);
        return Folding.letters(title.indexOf('<') < 0 ? title : title.replaceAll("<[^<>]{1,40}>", ""));
    }

    /** How a message calls another reference. */
    static String named(Reference other, Subject subject) {
        int line = other.origin().line();
        return "'" + subject.name(other) + "'" + (line > 0 ? " in line " + line : "");
    }
}
