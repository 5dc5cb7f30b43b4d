package ibid.model;

import ibid.text.Span;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A date as far as it is known: a year, a month, a day, a season or a range of these.
 *
 * @param start the date, or the first of a range
 * @param end the last of a range, {@link Day#OPEN} for one without an end, {@code null} if this is no range
 * @param season 1 (spring) to 4 (winter), 0 if none
 * @param endSeason the same of the end of a range
 * @param circa whether the date is approximate
 * @see <a href="https://docs.citationstyles.org/en/v1.0.2/specification.html#date-variables">CSL date variables</a>
 */
public record PartialDate(Day start, @Nullable Day end, int season, int endSeason, boolean circa) implements Value {
    /**
     * @param year as in ISO 8601: negative before year 0 (1 BC)
     * @param month 1 to 12, 0 if unknown
     * @param day 1 to 31, 0 if unknown
     */
    public record Day(int year, int month, int day) {
        /** The missing end of an open range. */
        public static final Day OPEN = new Day(0, 0, 0);

        public Day {
            if (month < 0 || month > 12 || day < 0 || day > 31 || (month == 0 && day > 0)) {
                throw new IllegalArgumentException("not a date: " + year + "-" + month + "-" + day);
            }
        }

        /** ISO 8601, cut off after what is known: {@code 2018}, {@code 2018-12}, {@code 2018-12-14}; a long year {@code Y12345}. */
        public String text() {
            StringBuilder text = new StringBuilder(10);
            text.append(Math.abs(year) > 9999 ? "Y" : "")
                    .append(year < 0 ? "-" : "")
                    .append(pad(Math.abs(year), 4));
            if (month > 0) {
                text.append('-').append(pad(month, 2));
            }
            if (day > 0) {
                text.append('-').append(pad(day, 2));
            }
            return text.toString();
        }

        private static String pad(int number, int width) {
            String digits = Integer.toString(number);
            return "0".repeat(Math.max(0, width - digits.length())) + digits;
        }
    }

    /** A date and its place in the text it was found in. */
    public record Found(PartialDate date, Span span) {}

    /** A month makes the season redundant; it is dropped then. */
    public PartialDate {
        if (season < 0 || season > 4 || endSeason < 0 || endSeason > 4) {
            throw new IllegalArgumentException("not a season: " + season + ", " + endSeason);
        }
        season = start.month() > 0 ? 0 : season;
        endSeason = end == null || end.equals(Day.OPEN) || end.month() > 0 ? 0 : endSeason;
    }

    /** A date whose end, if it has one, is in no season. */
    public PartialDate(Day start, @Nullable Day end, int season, boolean circa) {
        this(start, end, season, 0, circa);
    }

    public static PartialDate of(int year) {
        return of(year, 0, 0);
    }

    /** @param month 1 to 12, 0 if unknown
     * @param day 1 to 31, 0 if unknown */
    public static PartialDate of(int year, int month, int day) {
        return new PartialDate(new Day(year, month, day), null, 0, false);
    }

    /**
     * Reads a date as printed in any of some forty languages ({@code 14th December 2018}, {@code 1998–99},
     * {@code [ca. 1890]}) or as {@link #text} gives it. What holds no date, or more than a date, becomes {@link Verbatim}.
     */
    public static Value parse(String printed) {
        PartialDate exact = Edtf.parse(printed);
        if (exact != null) {
            return exact;
        }
        Found found = DateReader.find(printed);
        return found != null && isMarksOnly(printed, found.span()) ? found.date() : new Verbatim(printed);
    }

    /** The first date in running text; empty if there is none. */
    public static Optional<Found> find(String text) {
        return Optional.ofNullable(DateReader.find(text));
    }

    private static boolean isMarksOnly(String text, Span except) {
        for (int i = 0; i < text.length(); i++) {
            if (!(i >= except.start() && i < except.end()) && Character.isLetterOrDigit(text.charAt(i))) {
                return false;
            }
        }
        return true;
    }

    public int year() {
        return start.year();
    }

    /**
     * <a href="https://www.loc.gov/standards/datetime/">EDTF</a>: {@code 2018-12-14}, {@code 2018/2019}, {@code 2018/..}
     * for an open range, {@code 2018-21} for spring, {@code 2018-21/2018-22} for spring to summer, {@code ~} behind an approximate date.
     */
    @Override
    public String text() {
        StringBuilder text = new StringBuilder(start.text());
        text.append(season > 0 ? "-2" + season : "");
        if (end != null) {
            text.append('/').append(end.equals(Day.OPEN) ? ".." : end.text());
            text.append(endSeason > 0 ? "-2" + endSeason : "");
        }
        return text.append(circa ? "~" : "").toString();
    }
}
