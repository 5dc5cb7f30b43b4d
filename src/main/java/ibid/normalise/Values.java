package ibid.normalise;

import ibid.model.Field;
import ibid.model.Identifier;
import ibid.model.Name;
import ibid.model.Names;
import ibid.model.Numeral;
import ibid.model.Pages;
import ibid.model.PartialDate;
import ibid.model.Reference;
import ibid.model.Text;
import ibid.model.Value;
import ibid.model.Verbatim;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;

/**
 * Changes values of a reference. What does not change stays the very same object, so that to compare is cheap: the first
 * {@code equals} of a record links for longer than a reference takes to parse.
 */
@SuppressWarnings("ReferenceEquality")
final class Values {
    private Values() {}

    /** The reference with {@code change} made to every text in it; what becomes empty by it is removed. */
    static Reference eachText(Reference reference, UnaryOperator<String> change) {
        Map<Field<?>, Value> fields = new LinkedHashMap<>();
        boolean same = true;
        for (Map.Entry<Field<?>, Value> field : reference.fields().entrySet()) {
            Value value = changed(field.getValue(), change);
            same &= value == field.getValue();
            if (value == field.getValue() || !isEmpty(value)) {
                fields.put(field.getKey(), value);
            }
        }
        return same ? reference : new Reference(reference.id(), reference.type(), fields, reference.origin());
    }

    /** The reference with the field's text changed, the field removed if nothing is left of it. */
    static Reference text(Reference reference, Field<?> field, UnaryOperator<String> change) {
        Value value = reference.fields().get(field);
        if (value == null) {
            return reference;
        }
        Value changed = changed(value, change);
        if (changed == value) {
            return reference;
        }
        return isEmpty(changed) ? reference.without(field) : put(reference, field, changed);
    }

    static Reference put(Reference reference, Field<?> field, Value value) {
        Map<Field<?>, Value> fields = new LinkedHashMap<>(reference.fields());
        fields.put(field, value);
        return new Reference(reference.id(), reference.type(), fields, reference.origin());
    }

    private static boolean isEmpty(Value value) {
        if (value instanceof Names names) { // their text costs to make
            return !names.others()
                    && names.list().stream().allMatch(name -> name.text().isEmpty());
        }
        return value.text().isEmpty();
    }

    private static Value changed(Value value, UnaryOperator<String> change) {
        if (value instanceof Names names) {
            return changed(names, change);
        } else if (value instanceof Pages pages) {
            return changed(pages, change);
        } else if (value instanceof PartialDate) {
            return value;
        }
        String text = change.apply(value.text());
        return text.equals(value.text()) ? value : withText(value, text);
    }

    private static Value withText(Value value, String text) {
        if (value instanceof Text) {
            return new Text(text);
        } else if (value instanceof Numeral) {
            return new Numeral(text);
        } else if (value instanceof Identifier) {
            return new Identifier(text);
        }
        return new Verbatim(text);
    }

    private static Names changed(Names names, UnaryOperator<String> change) {
        List<Name> list = new ArrayList<>(names.list().size());
        boolean same = true;
        for (Name name : names.list()) {
            Name changed = changed(name, change);
            same &= changed == name;
            list.add(changed);
        }
        return same ? names : new Names(list, names.others());
    }

    private static Name changed(Name name, UnaryOperator<String> change) {
        String[] parts = {
            name.family(),
            name.given(),
            name.droppingParticle(),
            name.nonDroppingParticle(),
            name.suffix(),
            name.literal()
        };
        boolean same = true;
        for (int i = 0; i < parts.length; i++) {
            String part = change.apply(parts[i]);
            same &= part.equals(parts[i]);
            parts[i] = part;
        }
        return same ? name : new Name(parts[0], parts[1], parts[2], parts[3], parts[4], parts[5]);
    }

    private static Pages changed(Pages pages, UnaryOperator<String> change) {
        List<Pages.Range> ranges = new ArrayList<>(pages.ranges().size());
        boolean same = true;
        for (Pages.Range range : pages.ranges()) {
            String first = change.apply(range.first());
            String last = change.apply(range.last());
            same &= first.equals(range.first()) && last.equals(range.last());
            ranges.add(new Pages.Range(first, last));
        }
        return same ? pages : new Pages(ranges);
    }
}
