package ibid.model;

import java.util.ArrayList;
import java.util.List;

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

        /** The range with its last page in full, if that is a number shorter than the first and can mean but one thing. */
        public Range expanded() {
            int missing = first.length() - last.length();
            boolean shortened = missing > 0 && isNumber(last, 0) && isNumber(first, missing);
            if (!shortened || last.compareTo(first.substring(missing)) <= 0) {
                return this;
            }
            return new Range(first, first.substring(0, missing) + last);
        }

        private static boolean isNumber(String text, int from) {
            for (int i = from; i < text.length(); i++) {
                if (text.charAt(i) < '0' || text.charAt(i) > '9') {
                    return false;
                }
            }
            return from < text.length();
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

    /** Reads pages as printed ({@code pp. 3–9, 12}, {@code e0123}); what holds more than pages becomes {@link Verbatim}. */
    public static Value parse(String printed) {
        List<Range> ranges = PagesReader.read(printed);
        return ranges.isEmpty() ? new Verbatim(printed) : new Pages(ranges);
    }

    /** The pages with shortened last pages written out: 1783–6 as 1783–1786. */
    public Pages expanded() {
        List<Range> expanded = new ArrayList<>(ranges.size());
        boolean same = true;
        for (Range range : ranges) {
            Range full = range.expanded();
            same &= full.equals(range);
            expanded.add(full);
        }
        return same ? this : new Pages(expanded);
    }

    public String first() {
        return ranges.get(0).first();
    }

    @Override
    public String text() {
        StringBuilder text = new StringBuilder(ranges.get(0).text());
        for (Range range : ranges.subList(1, ranges.size())) {
            text.append(", ").append(range.text());
        }
        return text.toString();
    }
}
