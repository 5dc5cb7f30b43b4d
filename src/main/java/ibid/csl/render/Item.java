package ibid.csl.render;

import ibid.csl.text.NumberValue;
import ibid.model.Field;
import ibid.model.Name;
import ibid.model.Names;
import ibid.model.Pages;
import ibid.model.PartialDate;
import ibid.model.Reference;
import ibid.model.Value;
import ibid.model.Verbatim;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** A reference as styles see it. What takes time to work out is kept. Not thread-safe. */
public final class Item {
    private final Reference reference;
    private final Map<Field<?>, NameList> names = new HashMap<>(4);
    private final Map<Field<?>, NumberValue> numbers = new HashMap<>(4);

    public Item(Reference reference) {
        this.reference = NoteFields.apply(reference);
    }

    public String id() {
        return reference.id();
    }

    public Reference reference() {
        return reference;
    }

    String type() {
        return reference.type().id();
    }

    /** The language of the reference, empty if unknown. */
    String language() {
        return reference.text(Field.LANGUAGE);
    }

    boolean has(Field<?> field) {
        if (field.equals(Field.PAGE_FIRST)) {
            return !text(field).isEmpty();
        }
        if (field.type() == Names.class) {
            return !names(field).isEmpty();
        }
        Value value = reference.fields().get(field);
        boolean isNeverEmpty = value instanceof PartialDate || value instanceof Pages;
        return isNeverEmpty || (value != null && !value.text().isEmpty());
    }

    /** The field's text, empty if absent. */
    String text(Field<?> field) {
        Value value = reference.fields().get(field);
        if (value == null) {
            return field.equals(Field.PAGE_FIRST) ? firstPage() : "";
        }
        return value.text();
    }

    private String firstPage() {
        String pages = reference.text(Field.PAGE);
        for (int i = 0; i < pages.length(); i++) {
            if ("-–&,".indexOf(pages.charAt(i)) >= 0 && (i == 0 || pages.charAt(i - 1) != '\\')) {
                return pages.substring(0, i).strip();
            }
        }
        return pages;
    }

    NameList names(Field<?> field) {
        NameList known = names.get(field);
        if (known == null) {
            known = convert(reference.fields().get(field));
            names.put(field, known);
        }
        return known;
    }

    private static NameList convert(@Nullable Value value) {
        if (value instanceof Names list) {
            List<PersonName> converted = new ArrayList<>(list.list().size());
            for (Name name : list.list()) {
                PersonName person = PersonName.of(name);
                if (!person.isEmpty()) {
                    converted.add(person);
                }
            }
            return new NameList(converted, list.others());
        }
        return value instanceof Verbatim verbatim && !verbatim.text().isBlank()
                ? new NameList(List.of(PersonName.of(Name.literal(verbatim.text()))), false)
                : NameList.EMPTY;
    }

    @Nullable
    DateValue date(Field<?> field) {
        Value value = reference.fields().get(field);
        if (value instanceof PartialDate date) {
            return DateValue.of(date);
        }
        return value == null || value.text().isEmpty() ? null : DateValue.literal(value.text());
    }

    NumberValue number(Field<?> field, String and) {
        NumberValue known = numbers.get(field);
        if (known == null) {
            known = NumberValue.parse(text(field), and);
            numbers.put(field, known);
        }
        return known;
    }
}
