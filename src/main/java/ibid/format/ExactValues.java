package ibid.format;

import ibid.model.Field;
import ibid.model.ItemType;
import ibid.model.Reference;
import ibid.model.Value;
import ibid.model.Verbatim;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;

/**
 * What the elements of a format do not say, or not exactly: it is told once more under its own name, {@code csl:archive},
 * so that what was written is read again. A name without a value is a field that the reference has not.
 */
final class ExactValues {
    static final String PREFIX = "csl:";
    private static final String TYPE = "type";
    private static final String ID = "id";

    private ExactValues() {}

    /** What must be told, by its name, for {@code back} to become the reference. */
    static Map<String, String> missing(Reference reference, Reference back) {
        Map<String, String> missing = new TreeMap<>();
        if (!reference.id().equals(back.id())) {
            missing.put(ID, reference.id());
        }
        if (reference.type() != back.type()) {
            missing.put(TYPE, reference.type().id());
        }
        for (Field<?> field : back.fields().keySet()) {
            if (!reference.has(field)) {
                missing.put(field.name(), "");
            }
        }
        for (Map.Entry<Field<?>, Value> entry : reference.fields().entrySet()) {
            if (!entry.getValue().equals(back.fields().get(entry.getKey()))) {
                missing.put(entry.getKey().name(), entry.getValue().text());
            }
        }
        return missing;
    }

    /**
     * What must be told where the type decides which names the others go by: the type is told first.
     *
     * @param back what is read again if so much is told
     */
    static Map<String, String> missing(Reference reference, Function<Map<String, String>, Reference> back) {
        Map<String, String> missing = missing(reference, back.apply(Map.of()));
        String type = missing.get(TYPE);
        if (type == null) {
            return missing;
        }
        Map<String, String> rest = missing(reference, back.apply(Map.of(TYPE, type)));
        rest.put(TYPE, type);
        return rest;
    }

    /** Writes it as elements named so, the name in an attribute. */
    static void write(XmlOutput xml, String element, String attribute, Map<String, String> exact) {
        exact.forEach((name, text) -> {
            String tag = element + XmlOutput.attribute(attribute, PREFIX + name);
            if (text.isEmpty()) {
                xml.empty(tag);
            } else {
                xml.leaf(tag, XmlOutput.escaped(text));
            }
        });
    }

    /** The reference with what was told exactly. */
    static Reference apply(Reference reference, Map<String, String> exact) {
        Reference result = reference;
        for (Map.Entry<String, String> entry : exact.entrySet()) {
            String name = entry.getKey();
            String text = entry.getValue();
            if (name.equals(ID)) {
                result = result.withId(text);
            } else if (name.equals(TYPE)) {
                result = result.withType(ItemType.of(text).orElse(reference.type()));
            } else {
                Field<?> field = Field.of(name);
                result = text.isEmpty() ? result.without(field) : with(result, field, field.read(text));
            }
        }
        return result;
    }

    private static <T extends Value> Reference with(Reference reference, Field<T> field, Value value) {
        return value instanceof Verbatim
                ? reference.withVerbatim(field, value.text())
                : reference.with(field, field.type().cast(value));
    }
}
