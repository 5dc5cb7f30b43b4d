package ibid.csl;

import ibid.csl.Registry.Work;
import ibid.csl.render.EndlessStyleException;
import ibid.csl.render.SortKey;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Sorts works by the keys of a style, each key worked out once. Works without a key come last, equal ones keep their order.
 *
 * @see <a href="https://docs.citationstyles.org/en/v1.0.2/specification.html#sorting">sorting</a>
 */
final class Sorter {
    private final Registry registry;
    private final List<SortKey> keys;
    private final Collation collation;

    /** A work and its keys, null where it has none. */
    record Keyed<T>(T sorted, List<@Nullable Comparable<?>> keys) {}

    Sorter(Registry registry, List<SortKey> keys, Collation collation) {
        this.registry = registry;
        this.keys = keys;
        this.collation = collation;
    }

    boolean isIdle() {
        return keys.isEmpty();
    }

    List<Work> sort(List<Work> works) {
        List<Keyed<Work>> keyed = new ArrayList<>(works.size());
        for (Work work : works) {
            keyed.add(new Keyed<>(work, keys(work)));
        }
        keyed.sort(order());
        return keyed.stream().map(Keyed::sorted).toList();
    }

    /** The keys of a work; one that cannot be printed has none. */
    List<@Nullable Comparable<?>> keys(Work work) {
        List<@Nullable Comparable<?>> values = new ArrayList<>(keys.size());
        for (SortKey key : keys) {
            String value = value(key, work);
            values.add(value.isEmpty() ? null : collation.key(value));
        }
        return values;
    }

    private String value(SortKey key, Work work) {
        try {
            return key.of(registry.sorting(work));
        } catch (EndlessStyleException | StackOverflowError e) {
            return "";
        }
    }

    Comparator<Keyed<?>> order() {
        return (a, b) -> {
            for (int i = 0; i < keys.size(); i++) {
                int order =
                        compare(a.keys().get(i), b.keys().get(i), keys.get(i).isDescending());
                if (order != 0) {
                    return order;
                }
            }
            return 0;
        };
    }

    @SuppressWarnings("unchecked")
    private static int compare(@Nullable Comparable<?> a, @Nullable Comparable<?> b, boolean isDescending) {
        if (a == null || b == null) {
            return a == b ? 0 : a == null ? 1 : -1;
        }
        int order = ((Comparable<Object>) a).compareTo(b);
        return isDescending ? -order : order;
    }
}
