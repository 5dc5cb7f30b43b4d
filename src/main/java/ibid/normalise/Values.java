package ibid.normalise;

import ibid.model.Field;
import ibid.model.Identifier;
import ibid.model.Name;
import ibid.model.Names;
import ibid.model.Numeral;
import ibid.model.Pages;
import ibid.model.Reference;
import ibid.model.Text;
import ibid.model.Value;
import ibid.model.Verbatim;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;

/** Changes values of a reference without a new reference where nothing changes. */
final class Values {
    private Values() {}

    /** The reference with {@code change} made to every text in it; what becomes empty by it is removed. */
    static Reference eachText(Reference reference, UnaryOperator<String> change) {
        Map<Field<?>, Value> changed = new LinkedHashMap<>();
        for (Map.Entry<Field<?>, Value> field : reference.fields().entrySet()) {
            Value value = changed(field.getValue(), change);
            if (!value.text().isEmpty() || field.getValue().text().isEmpty()) {
                changed.put(field.getKey(), value);
            }
        }
        return with(reference, changed);
    }

    /** The reference with the field's text changed, the field removed if nothing is left of it. */
    static Reference text(Reference reference, Field<?> field, UnaryOperator<String> change) {
        Value value = reference.fields().get(field);
        if (value == null) {
            return reference;
        }
        Value changed = changed(value, change);
        if (changed.equals(value)) {
            return reference;
        }
        return changed.text().isEmpty() ? reference.without(field) : put(reference, field, changed);
    }

    static Reference put(Reference reference, Field<?> field, Value value) {
        Map<Field<?>, Value> fields = new LinkedHashMap<>(reference.fields());
        fields.put(field, value);
        return with(reference, fields);
    }

    private static Reference with(Reference reference, Map<Field<?>, Value> fields) {
        return fields.equals(reference.fields())
                ? reference
                : new Reference(reference.id(), reference.type(), fields, reference.origin());
    }

    private static Value changed(Value value, UnaryOperator<String> change) {
        if (value instanceof Text text) {
            return new Text(change.apply(text.text()));
        } else if (value instanceof Names names) {
            return changed(names, change);
        } else if (value instanceof Numeral number) {
            return new Numeral(change.apply(number.text()));
        } else if (value instanceof Identifier identifier) {
            return new Identifier(change.apply(identifier.text()));
        } else if (value instanceof Verbatim verbatim) {
            return new Verbatim(change.apply(verbatim.text()));
        } else if (value instanceof Pages pages) {
            return changed(pages, change);
        }
        return value;
    }

    private static Names changed(Names names, UnaryOperator<String> change) {
        List<Name> list = new ArrayList<>(names.list().size());
        for (Name name : names.list()) {
            list.add(new Name(
                    change.apply(name.family()),
                    change.apply(name.given()),
                    change.apply(name.droppingParticle()),
                    change.apply(name.nonDroppingParticle()),
                    change.apply(name.suffix()),
                    change.apply(name.literal())));
        }
        return new Names(list, names.others());
    }

    private static Pages changed(Pages pages, UnaryOperator<String> change) {
        List<Pages.Range> ranges = new ArrayList<>(pages.ranges().size());
        for (Pages.Range range : pages.ranges()) {
            ranges.add(new Pages.Range(change.apply(range.first()), change.apply(range.last())));
        }
        return new Pages(ranges);
    }
}
