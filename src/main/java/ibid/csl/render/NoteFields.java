package ibid.csl.render;

import ibid.model.Field;
import ibid.model.Name;
import ibid.model.Names;
import ibid.model.Reference;
import ibid.model.Text;
import ibid.model.Value;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Variables that Zotero has no field for and keeps in the first lines of the note: {@code event-date: 2004-10-01},
 * {@code reviewed-author: Hall || W. C.}. What the reference has itself goes before.
 *
 * @see <a href="https://www.zotero.org/support/kb/item_types_and_fields#citing_fields_from_extra">fields in Extra</a>
 */
final class NoteFields {
    private NoteFields() {}

    static Reference apply(Reference reference) {
        String note = reference.text(Field.NOTE);
        if (note.isEmpty() || note.indexOf(':') < 0) {
            return reference;
        }
        Map<Field<?>, Value> found = new LinkedHashMap<>();
        for (String line : note.split("\n")) {
            if (!take(line, reference, found)) {
                break;
            }
        }
        if (found.isEmpty()) {
            return reference;
        }
        Map<Field<?>, Value> fields = new LinkedHashMap<>(reference.fields());
        found.forEach(fields::putIfAbsent);
        return new Reference(reference.id(), reference.type(), fields, reference.origin());
    }

    /** Whether the line holds a variable, known or not. */
    private static boolean take(String line, Reference reference, Map<Field<?>, Value> found) {
        int colon = line.indexOf(':');
        if (colon <= 0) {
            return false;
        }
        Field<?> field = Variables.field(line.substring(0, colon).strip());
        String text = line.substring(colon + 1).strip();
        if (!field.isCsl() || text.isEmpty()) {
            return line.substring(0, colon).matches("[a-z]+(?:-[a-z]+)+");
        }
        if (Variables.isNames(field)) {
            Value before = found.get(field);
            found.put(field, name(text, before instanceof Names names ? names.list() : List.of()));
        } else if (!reference.has(field)) {
            found.put(field, field.type() == Text.class ? new Text(text) : field.read(text));
        }
        return true;
    }

    private static Names name(String text, List<Name> before) {
        List<Name> names = new ArrayList<>(before);
        String[] parts = text.split("\\s*\\|\\|\\s*", 2);
        names.add(parts.length == 2 ? Name.person(parts[0], parts[1]) : Name.literal(text));
        return new Names(names, false);
    }
}
