package ibid.format;

import ibid.model.PartialDate;
import ibid.model.PartialDate.Day;
import ibid.model.Value;
import ibid.text.Latex;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Dates as BibTeX ({@code year}, {@code month}) and BibLaTeX ({@code date}) write them.
 *
 * @see <a href="https://www.loc.gov/standards/datetime/">EDTF</a>
 */
final class BibDates {
    static final List<String> MONTHS = List.of(
            "January",
            "February",
            "March",
            "April",
            "May",
            "June",
            "July",
            "August",
            "September",
            "October",
            "November",
            "December");

    private static final Pattern ISO =
            Pattern.compile("(-?\\d{4,6})(?:-(\\d{1,2})(?:-(\\d{1,2})(?:T[\\d:.]*Z?(?:[+-][\\d:]+)?)?)?)?([~?%]?)");
    private static final Pattern YEARS = Pattern.compile("(\\d{4})\\s*[-–—]\\s*(\\d{4})");
    private static final Pattern MONTH_RANGE = Pattern.compile("([^-–—/&]+?)\\.?\\s*[-–—/&]\\s*([^-–—/&]+)");
    private static final Pattern MONTH_DAY = Pattern.compile("(\\p{L}+)\\.?[\\s,]+(\\d{1,2})");
    private static final Pattern DAY_MONTH = Pattern.compile("(\\d{1,2})\\.?\\s+(\\p{L}+)\\.?");

    private BibDates() {}

    /** Reads EDTF, as far as {@link PartialDate} can hold it: dates, seasons, ranges, open ranges, circa. */
    static Optional<PartialDate> edtf(String text) {
        int slash = text.indexOf('/');
        if (slash < 0) {
            return single(text);
        }
        Optional<PartialDate> start = single(text.substring(0, slash));
        String rest = text.substring(slash + 1);
        boolean open = rest.isEmpty() || rest.equals("..") || rest.equals("..~") || rest.equals("open");
        Optional<PartialDate> end = open ? Optional.empty() : single(rest);
        if (start.isEmpty() || (!open && end.isEmpty())) {
            return Optional.empty();
        }
        boolean circa = start.get().circa()
                || rest.endsWith("~")
                || (end.isPresent() && end.get().circa());
        Day last = end.map(PartialDate::start).orElse(Day.OPEN);
        int lastSeason = end.map(PartialDate::season).orElse(0);
        return Optional.of(
                new PartialDate(start.get().start(), last, start.get().season(), lastSeason, circa));
    }

    private static Optional<PartialDate> single(String text) {
        Matcher iso = ISO.matcher(text);
        if (!iso.matches()) {
            return Optional.empty();
        }
        int month = number(iso.group(2));
        int season = month >= 21 && month <= 24 ? month - 20 : 0;
        return date(number(iso.group(1)), season > 0 ? 0 : month, number(iso.group(3)))
                .map(day -> new PartialDate(day, null, season, !iso.group(4).isEmpty()));
    }

    /** Reads an EDTF date, and failing that a date as printed. */
    static Value read(String text) {
        Optional<PartialDate> exact = edtf(text);
        return exact.isPresent() ? exact.get() : PartialDate.parse(text);
    }

    /** The same, where years before 1000 are written without zeros in front. */
    static Value readUnpadded(String text) {
        return read(isDigits(text, 3) && !text.isEmpty() ? "0".repeat(4 - text.length()) + text : text);
    }

    /** The same of LaTeX, in which the tilde of an approximate date is one. */
    static Value latex(String latex) {
        Optional<PartialDate> exact = edtf(latex.strip());
        return exact.isPresent() ? exact.get() : read(Latex.plain(latex));
    }

    /** Reads a {@code year}: a year, a range of years, or anything that {@link #read} understands. */
    static Value year(String latex) {
        String text = Latex.plain(latex);
        Matcher years = YEARS.matcher(text);
        if (years.matches()) {
            Day start = new Day(number(years.group(1)), 0, 0);
            return new PartialDate(start, new Day(number(years.group(2)), 0, 0), 0, false);
        }
        return text.length() == 3 && isDigits(text, 3) ? PartialDate.of(number(text)) : latex(latex);
    }

    /** The year's date with a month as BibTeX files have it: a name, a number, with a day, two months, a season. */
    static Optional<PartialDate> withMonth(PartialDate year, String text, String dayText) {
        if (year.end() != null || year.start().month() > 0 || year.season() > 0) {
            return Optional.empty();
        }
        int season = season(text);
        if (season > 0) {
            return Optional.of(new PartialDate(year.start(), null, season, year.circa()));
        }
        Matcher range = MONTH_RANGE.matcher(text);
        if (range.matches() && season(range.group(1)) > 0 && season(range.group(2)) > 0) {
            Day day = year.start();
            return Optional.of(new PartialDate(day, day, season(range.group(1)), season(range.group(2)), year.circa()));
        }
        if (range.matches() && month(range.group(1)) > 0 && month(range.group(2)) > 0) {
            Day start = new Day(year.year(), month(range.group(1)), 0);
            return Optional.of(new PartialDate(start, new Day(year.year(), month(range.group(2)), 0), 0, year.circa()));
        }
        return day(year.year(), text, dayText).map(day -> new PartialDate(day, null, 0, year.circa()));
    }

    private static Optional<Day> day(int year, String month, String day) {
        Matcher monthDay = MONTH_DAY.matcher(month);
        if (monthDay.matches()) {
            return known(year, month(monthDay.group(1)), number(monthDay.group(2)));
        }
        Matcher dayMonth = DAY_MONTH.matcher(month);
        if (dayMonth.matches()) {
            return known(year, month(dayMonth.group(2)), number(dayMonth.group(1)));
        }
        return known(year, month(month), isDigits(day, 2) ? number(day) : 0);
    }

    private static Optional<Day> known(int year, int month, int day) {
        return month == 0 ? Optional.empty() : date(year, month, day);
    }

    private static Optional<Day> date(int year, int month, int day) {
        boolean valid = month <= 12 && day <= 31 && (month > 0 || day == 0);
        return valid ? Optional.of(new Day(year, month, day)) : Optional.empty();
    }

    /** The number of a month given as 1 to 12, by its English name, or by three letters or more of it; else 0. */
    static int month(String text) {
        String name = text.strip().toLowerCase(Locale.ROOT);
        if (isDigits(name, 2)) {
            return number(name) <= 12 ? number(name) : 0;
        }
        String letters = name.endsWith(".") ? name.substring(0, name.length() - 1) : name;
        for (int i = 0; i < MONTHS.size() && letters.length() >= 3; i++) {
            if (MONTHS.get(i).toLowerCase(Locale.ROOT).startsWith(letters)) {
                return i + 1;
            }
        }
        return 0;
    }

    private static boolean isDigits(String text, int most) {
        return text.length() <= most && text.chars().allMatch(c -> c >= '0' && c <= '9');
    }

    private static int season(String text) {
        return switch (text.strip().toLowerCase(Locale.ROOT)) {
            case "spring" -> 1;
            case "summer" -> 2;
            case "autumn", "fall" -> 3;
            case "winter" -> 4;
            default -> 0;
        };
    }

    private static int number(@Nullable String digits) {
        return digits == null || digits.isEmpty() ? 0 : Integer.parseInt(digits);
    }
}
