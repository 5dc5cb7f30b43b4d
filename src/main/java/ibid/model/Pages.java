package ibid.model;

import java.util.List;
import java.util.stream.Collectors;

/**
 * Pages, as printed: one or more pages or ranges, or an article number.
 *
 * @param ranges in the order printed, never empty
 */
public record Pages(List<Range> ranges) implements Value {
    /**
     * @param first first page, as printed
     * @param last last page, as printed; equal to {@code first} for a single page
     */
    public record Range(String first, String last) {
        /** The range with an en dash, a single page alone. */
        public String text() {
            return first.equals(last) ? first : first + "–" + last;
        }
    }

    public Pages {
        ranges = List.copyOf(ranges);
        if (ranges.isEmpty()) {
            throw new IllegalArgumentException("no pages");
        }
    }

    public static Pages of(String first, String last) {
        return new Pages(List.of(new Range(first, last)));
    }

    /** Reads pages as printed; what holds no page becomes {@link Verbatim}. */
    public static Value parse(String printed) {
        return new Verbatim(printed);
    }

    public String first() {
        return ranges.get(0).first();
    }

    @Override
    public String text() {
        return ranges.stream().map(Range::text).collect(Collectors.joining(", "));
    }
}
