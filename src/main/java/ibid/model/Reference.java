package ibid.model;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/**
 * One reference: a type and fields, each field at most once. Immutable; fields keep the order they were given in, which
 * does not count for equality.
 *
 * @param id citation key, unique within a run
 * @param origin where it was read; does not take part in {@link #sameAs}
 */
public record Reference(String id, ItemType type, Map<Field<?>, Value> fields, Origin origin) {
    public Reference {
        fields = Collections.unmodifiableMap(new LinkedHashMap<>(fields));
    }

    public static Reference of(String id, ItemType type) {
        return new Reference(id, type, Map.of(), Origin.NONE);
    }

    /** The field's value in its own type; empty if it is absent or could only be kept {@link Verbatim}. */
    public <T extends Value> Optional<T> get(Field<T> field) {
        Value value = fields.get(field);
        return field.type().isInstance(value) ? Optional.of(field.type().cast(value)) : Optional.empty();
    }

    /** The field's value as text, empty if absent. */
    public String text(Field<?> field) {
        Value value = fields.get(field);
        return value == null ? "" : value.text();
    }

    public boolean has(Field<?> field) {
        return fields.containsKey(field);
    }

    /** A copy with that value; an absent field comes last. */
    public <T extends Value> Reference with(Field<T> field, T value) {
        return withAny(field, value);
    }

    /** A copy with text in that field that its type does not understand. */
    public Reference withVerbatim(Field<?> field, String text) {
        return withAny(field, new Verbatim(text));
    }

    public Reference without(Field<?> field) {
        if (!has(field)) {
            return this;
        }
        Map<Field<?>, Value> copy = new LinkedHashMap<>(fields);
        copy.remove(field);
        return new Reference(id, type, copy, origin);
    }

    public Reference withId(String newId) {
        return new Reference(newId, type, fields, origin);
    }

    public Reference withType(ItemType newType) {
        return new Reference(id, newType, fields, origin);
    }

    public Reference withOrigin(Origin newOrigin) {
        return new Reference(id, type, fields, newOrigin);
    }

    /** Whether both say the same, wherever they were read. */
    public boolean sameAs(Reference other) {
        return id.equals(other.id) && type == other.type && fields.equals(other.fields);
    }

    private Reference withAny(Field<?> field, Value value) {
        Map<Field<?>, Value> copy = new LinkedHashMap<>(fields);
        copy.put(field, value);
        return new Reference(id, type, copy, origin);
    }
}
