package ibid.check;

import ibid.model.Field;
import ibid.model.ItemType;
import ibid.model.Reference;
import ibid.model.Severity;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * What a complete reference of each type must have. A profile is a table that users can copy and edit, one line a type:
 * its CSL name, what it must have, what it should have, with tabs between. Fields are separated by spaces, alternatives
 * by {@code |}; the line {@code *} holds for all types without a line of their own. Immutable.
 */
public final class Profile {
    /** The profiles that travel with ibid, the usual one first. */
    public static final List<String> NAMES = List.of("usual", "apa", "ama", "nlm", "iso690", "bibtex", "biblatex");

    private static final String REST = "*";

    private final Map<ItemType, List<Need>> needs = new EnumMap<>(ItemType.class);
    private List<Need> rest = List.of();

    /** One of these fields must be there. */
    public record Need(List<Field<?>> anyOf, Severity severity) {
        public Need {
            anyOf = List.copyOf(anyOf);
        }

        public boolean isMetBy(Reference reference) {
            return anyOf.stream().anyMatch(reference::has);
        }

        /** The field that stands for the need, the first of the alternatives. */
        public Field<?> field() {
            return anyOf.get(0);
        }
    }

    private Profile() {}

    /** What any style wants, and no more. */
    public static Profile usual() {
        return named("usual").orElseThrow();
    }

    /** The profile of that name that travels with ibid. */
    public static Optional<Profile> named(String name) {
        return NAMES.contains(name) ? Optional.of(shipped(name)) : Optional.empty();
    }

    /**
     * Reads a profile.
     *
     * @throws IllegalArgumentException {@code line N: what is wrong}
     */
    public static Profile parse(String table) {
        Profile profile = new Profile();
        int number = 0;
        for (String line : table.split("\n", -1)) {
            number++;
            if (!line.isBlank() && !line.startsWith("#")) {
                profile.add(line.strip(), number);
            }
        }
        return profile;
    }

    /** What a reference of the type needs, in the order of the table. */
    public List<Need> needs(ItemType type) {
        return needs.getOrDefault(type, rest);
    }

    private void add(String line, int number) {
        String[] cells = line.split("\t", -1);
        List<Need> read = new ArrayList<>();
        read(cells, 1, Severity.ERROR, read);
        read(cells, 2, Severity.WARNING, read);
        if (cells[0].equals(REST)) {
            rest = List.copyOf(read);
            return;
        }
        ItemType type = ItemType.of(cells[0])
                .orElseThrow(() -> new IllegalArgumentException(
                        "line " + number + ": '" + cells[0] + "' is no CSL type; one is article-journal"));
        needs.put(type, List.copyOf(read));
    }

    private static void read(String[] cells, int column, Severity severity, List<Need> to) {
        if (column >= cells.length) {
            return;
        }
        for (String need : cells[column].strip().split(" +")) {
            List<Field<?>> fields = new ArrayList<>();
            for (String name : need.split("\\|")) {
                fields.add(Field.of(name));
            }
            if (!need.isEmpty()) {
                to.add(new Need(fields, severity));
            }
        }
    }

    private static Profile shipped(String name) {
        try (InputStream in = Profile.class.getResourceAsStream("profile/" + name + ".tsv")) {
            if (in == null) {
                throw new IllegalStateException(name);
            }
            return parse(new String(in.readAllBytes(), StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
