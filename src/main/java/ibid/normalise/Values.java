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
        Reference changed = reference;
        for (Map.Entry<Field<?>, Value> field : reference.fields().entrySet()) {
            Value value = changed(field.getValue(), change);
            if (value != field.getValue()) {
                changed = withChanged(changed, field.getKey(), value);
            }
        }
        return changed;
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
        return withChanged(reference, field, changed);
    }

    private static Reference withChanged(Reference reference, Field<?> field, Value value) {
        return isEmpty(value) ? reference.without(field) : put(reference, field, value);
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
        Name changed = new Name(
                change.apply(name.family()),
                change.apply(name.given()),
                change.apply(name.droppingParticle()),
                change.apply(name.nonDroppingParticle()),
                change.apply(name.suffix()),
                change.apply(name.literal()));
        return isSame(name, changed) ? name : changed;
    }

    private static boolean isSame(Name name, Name other) {
        return name.family().equals(other.family())
                && name.given().equals(other.given())
                && name.droppingParticle().equals(other.droppingParticle())
                && name.nonDroppingParticle().equals(other.nonDroppingParticle())
                && name.suffix().equals(other.suffix())
                && name.literal().equals(other.literal());
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
