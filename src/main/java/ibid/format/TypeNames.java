package ibid.format;

import ibid.model.ItemType;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** The names that a format has for CSL's types: any number of them are read, in any case, and one is written. Not thread-safe. */
final class TypeNames {
    private final Map<String, ItemType> read = new HashMap<>();
    private final Map<ItemType, String> written = new EnumMap<>(ItemType.class);

    /** A type that has one name to be written, and others that are only read. */
    void both(ItemType type, String name, String... others) {
        write(type, name);
        read(type, name);
        for (String other : others) {
            read(type, other);
        }
    }

    void read(ItemType type, String name) {
        read.put(name.toLowerCase(Locale.ROOT), type);
    }

    /** A type that the format has no name of its own for. */
    void write(ItemType type, String nearest) {
        written.put(type, nearest);
    }

    /** The type of that name; empty if the format has none. */
    Optional<ItemType> type(String name) {
        return Optional.ofNullable(read.get(name.toLowerCase(Locale.ROOT)));
    }

    /** The name that is written for a type; empty if there is none, not even one that is near. */
    Optional<String> name(ItemType type) {
        return Optional.ofNullable(written.get(type));
    }
}
