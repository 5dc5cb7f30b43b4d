package ibid.csl.render;

import ibid.model.PartialDate;
import ibid.model.PartialDate.Day;
import org.jspecify.annotations.Nullable;

/**
 * A date to print.
 *
 * @param end of a range, null if it is none
 * @param literal text instead of a date, empty for a date
 */
record DateValue(Day start, @Nullable Day end, int season, int endSeason, boolean circa, String literal) {
    private static final Day NOTHING = new Day(0, 0, 0);

    static DateValue of(PartialDate date) {
        return new DateValue(date.start(), date.end(), date.season(), date.endSeason(), date.circa(), "");
    }

    static DateValue literal(String text) {
        return new DateValue(NOTHING, null, 0, 0, false, text);
    }

    boolean isLiteral() {
        return !literal.isEmpty();
    }

    boolean isOpen() {
        return Day.OPEN.equals(end);
    }

    /** Something that sorts as the date does, empty for a literal. */
    String sortKey(boolean months, boolean days) {
        if (isLiteral()) {
            return "";
        }
        Day last = end == null || isOpen() ? NOTHING : end;
        return sortKey(start, months, days) + sortKey(last, months, days);
    }

    private static String sortKey(Day day, boolean months, boolean days) {
        String year = day.year() < 0 ? "0" + pad(9999 + day.year(), 4) : "1" + pad(day.year(), 4);
        return year + pad(months ? day.month() : 0, 2) + pad(days ? day.day() : 0, 2);
    }

    static String pad(int number, int width) {
        String digits = Integer.toString(Math.abs(number));
        return (number < 0 ? "-" : "") + "0".repeat(Math.max(0, width - digits.length())) + digits;
    }
}
