package ibid.match;

import ibid.model.Reference;
import java.util.Comparator;

/** The order of references by fields: {@code author,-issued}, with a hyphen in front of what goes down. Missing values go last. */
public final class LibraryOrder {
    private LibraryOrder() {}

    /** @throws IllegalArgumentException if no field is called so; the message tells what could be meant */
    public static Comparator<Reference> by(String keys) {
        Comparator<Reference> order = Comparator.comparing(reference -> 0);
        for (String key : keys.split(",")) {
            boolean down = key.strip().startsWith("-");
            Column column = Column.of(key.strip().replaceFirst("^[-+]", ""), 0);
            Comparator<String> each = down ? (a, b) -> Column.compare(b, a) : Column::compare;
            order = order.thenComparing(column::text, missingLast(each));
        }
        return order;
    }

    private static Comparator<String> missingLast(Comparator<String> each) {
        return (a, b) -> a.isEmpty() || b.isEmpty() ? Boolean.compare(a.isEmpty(), b.isEmpty()) : each.compare(a, b);
    }
}
