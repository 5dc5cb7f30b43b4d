package ibid.model;

import ibid.model.DateTokens.Kind;
import ibid.text.Span;
import org.jspecify.annotations.Nullable;

/**
 * Reads dates as printed, in any order and in the languages of {@link Months}. Between 3/4/2021 as 3 April or as March 4
 * the day is taken to come first.
 */
final class DateReader {
    private final DateTokens tokens;
    private int at;
    private int end;
    private int year;
    private int lastYear;
    private int month;
    private int lastMonth;
    private int day;
    private int lastDay;
    private int season;
    private boolean circa;
    private boolean open;

    private DateReader(DateTokens tokens, int at) {
        this.tokens = tokens;
        this.at = at;
    }

    /** The first date in {@code text}, null if there is none. */
    static PartialDate.@Nullable Found find(String text) {
        if (!holdsNumber(text)) {
            return null;
        }
        DateTokens tokens = DateTokens.of(text);
        for (int i = 0; i < tokens.size(); i++) {
            if (mayStart(tokens, i)) {
                DateReader reader = new DateReader(tokens, i);
                PartialDate date = reader.read();
                if (date != null) {
                    return new PartialDate.Found(
                            date,
                            new Span(
                                    tokens.start(withFillers(tokens, i)),
                                    tokens.end(withLastFiller(tokens, reader.end))));
                }
            }
        }
        return null;
    }

    /** Back over "Monday," or "del" before the date. */
    private static int withFillers(DateTokens tokens, int start) {
        int i = start;
        while (tokens.is(Kind.FILLER, i - 1) || (tokens.is(Kind.COMMA, i - 1) && tokens.is(Kind.FILLER, i - 2))) {
            i--;
        }
        return i;
    }

    /** On to the "г." that closes a Russian date. */
    private static int withLastFiller(DateTokens tokens, int end) {
        boolean last = tokens.is(Kind.FILLER, end + 1)
                && (end + 2 == tokens.size() || (end + 3 == tokens.size() && tokens.is(Kind.DOT, end + 2)));
        return last ? end + 1 : end;
    }

    private static boolean holdsNumber(String text) {
        int capitals = 0;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c >= '0' && c <= '9') {
                return true;
            }
            capitals = "IVXLCDM".indexOf(c) >= 0 ? capitals + 1 : 0;
            if (capitals > 3) {
                return true;
            }
        }
        return false;
    }

    private static boolean mayStart(DateTokens tokens, int i) {
        return switch (tokens.kind(i)) {
            case YEAR, NUMBER, MONTH, SEASON -> true;
            case CIRCA -> tokens.kind(i + 1) != Kind.OTHER;
            default -> false;
        };
    }

    private @Nullable PartialDate read() {
        int start = at;
        if (tokens.is(Kind.CIRCA, at)) {
            circa = true;
            at++;
            skipMarks();
        }
        if (!readNumeric()) {
            at = circa ? at : start;
            readParts();
        }
        if (year == 0) {
            return null;
        }
        if (tokens.is(Kind.CIRCA, end + 1) && tokens.start(end + 1) == tokens.end(end)) {
            circa = true;
            end++;
        }
        return build();
    }

    private PartialDate build() {
        PartialDate.Day first = new PartialDate.Day(year, month, month > 0 ? day : 0);
        PartialDate.Day last = open ? PartialDate.Day.OPEN : null;
        if (lastDay > 0 || lastMonth > 0 || lastYear > 0) {
            int m = lastMonth > 0 ? lastMonth : lastYear > 0 ? 0 : month;
            last = new PartialDate.Day(lastYear > 0 ? lastYear : year, m, m > 0 ? lastDay : 0);
        }
        return new PartialDate(first, last, month > 0 ? 0 : season, circa);
    }

    // Numbers alone: 14.12.2018, 2018-12-14, 17-XI-2019, 3/1999, 2018年12月14日

    private boolean readNumeric() {
        if (tokens.is(Kind.YEAR, at)) {
            return tokens.is(Kind.UNIT, at + 1) ? readUnits() : readYearFirst();
        }
        return tokens.is(Kind.NUMBER, at) && readDayFirst();
    }

    private boolean readUnits() {
        year = tokens.value(at);
        end = at + 1;
        for (int i = at + 2; tokens.is(Kind.NUMBER, i) && tokens.is(Kind.UNIT, i + 1); i += 2) {
            int value = tokens.value(i);
            if (tokens.value(i + 1) == 1 && value >= 1 && value <= 12) {
                month = value;
            } else if (value >= 1 && value <= 31) {
                day = value;
            }
            end = i + 1;
        }
        return true;
    }

    private boolean readYearFirst() {
        int m = at + 2;
        Kind separator = tokens.kind(at + 1);
        if (!isNumericSeparator(separator) || !isMonthNumber(m) || tokens.kind(m + 1) != separator || !isDay(m + 2)) {
            return false;
        }
        year = tokens.value(at);
        month = tokens.value(m);
        day = tokens.value(m + 2);
        end = m + 2;
        return true;
    }

    private boolean readDayFirst() {
        int last = at;
        int i = at + 1;
        int skip = tokens.is(Kind.DOT, i) ? i + 1 : i;
        if ((tokens.is(Kind.SLASH, skip) || tokens.is(Kind.DASH, skip)) && isDay(skip + 1) && isNumericTail(skip + 2)) {
            last = skip + 1;
            i = skip + 2;
        }
        Kind separator = tokens.kind(i);
        if (!isNumericSeparator(separator)) {
            return false;
        }
        if (last == at && tokens.is(Kind.YEAR, i + 1) && tokens.kind(i + 2) != separator) {
            return monthAndYear(i + 1);
        }
        return tokens.kind(i + 2) == separator && isYear(i + 3) && dayMonthYear(last, i + 1, i + 3);
    }

    /** Whether ". 10. 1981" stands there: what tells "24./25. 10. 1981" from other numbers with a stroke. */
    private boolean isNumericTail(int i) {
        return tokens.is(Kind.DOT, i) && isMonthNumber(i + 1) && tokens.is(Kind.DOT, i + 2) && isYear(i + 3);
    }

    private boolean monthAndYear(int yearAt) {
        if (tokens.value(at) < 1 || tokens.value(at) > 12) {
            return false;
        }
        month = tokens.value(at);
        year = tokens.value(yearAt);
        end = yearAt;
        return true;
    }

    private boolean dayMonthYear(int lastAt, int monthAt, int yearAt) {
        boolean american = tokens.value(monthAt) > 12 && tokens.is(Kind.NUMBER, monthAt);
        int m = tokens.value(american ? at : monthAt);
        int d = tokens.value(american ? monthAt : at);
        boolean monthLike = tokens.is(Kind.NUMBER, monthAt) || isWordMonth(monthAt);
        if (!monthLike || m < 1 || m > 12 || d < 1 || d > 31) {
            return false;
        }
        month = m;
        day = d;
        lastDay = lastAt > at ? tokens.value(lastAt) : 0;
        year = tokens.is(Kind.YEAR, yearAt) ? tokens.value(yearAt) : century(tokens.value(yearAt));
        end = yearAt;
        return true;
    }

    private boolean isWordMonth(int i) {
        return tokens.is(Kind.MONTH, i) || tokens.is(Kind.ROMAN_MONTH, i);
    }

    /** The year that two digits mean: this century's up to 39, else the last one's. */
    private static int century(int twoDigits) {
        return twoDigits + (twoDigits < 40 ? 2000 : 1900);
    }

    private static boolean isNumericSeparator(Kind kind) {
        return kind == Kind.DOT || kind == Kind.DASH || kind == Kind.SLASH;
    }

    private boolean isYear(int i) {
        return tokens.is(Kind.YEAR, i) || (tokens.is(Kind.NUMBER, i) && tokens.end(i) - tokens.start(i) == 2);
    }

    private boolean isDay(int i) {
        return tokens.is(Kind.NUMBER, i) && tokens.value(i) >= 1 && tokens.value(i) <= 31;
    }

    private boolean isMonthNumber(int i) {
        return tokens.is(Kind.NUMBER, i) && tokens.value(i) >= 1 && tokens.value(i) <= 12;
    }

    // Parts in any order, months as words: 14th December 2018; 1999, March 3; July/August 1992; 1998–99; 3 May – 5 June
    // 2012

    private void readParts() {
        while (at < tokens.size() && readPart()) {
            end = at - 1;
            skipMarks();
        }
        if (month > 0 && tokens.is(Kind.DASH, end + 1)) {
            readSecond();
        }
    }

    private void readSecond() {
        DateReader second = new DateReader(tokens, end + 2);
        second.readParts();
        if (second.month > 0 && second.year > 0 && second.lastYear == 0) {
            int firstYear = year > 0 ? year : second.year;
            lastYear = second.year;
            lastMonth = second.month;
            lastDay = second.day;
            year = firstYear;
            end = second.end;
        }
    }

    private void skipMarks() {
        while (tokens.is(Kind.COMMA, at) || tokens.is(Kind.FILLER, at) || tokens.is(Kind.DOT, at)) {
            at++;
        }
    }

    private boolean readPart() {
        return switch (tokens.kind(at)) {
            case YEAR -> year == 0 && readYear();
            case MONTH -> month == 0 && season == 0 && readMonth();
            case SEASON -> month == 0 && season == 0 && readSeason();
            case NUMBER -> day == 0 && readDay();
            default -> false;
        };
    }

    private boolean readYear() {
        year = tokens.value(at++);
        boolean slash = tokens.is(Kind.SLASH, at);
        if (!slash && !tokens.is(Kind.DASH, at)) {
            return true;
        }
        if (tokens.is(Kind.YEAR, at + 1)) {
            readLastYear(tokens.value(at + 1), slash ? 2 : 400);
        } else if (tokens.is(Kind.NUMBER, at + 1) && month == 0) {
            readShortYear(slash);
        } else if (!slash && month == 0 && isOpenEnd()) {
            open = true;
            at++;
        }
        return true;
    }

    private void readLastYear(int last, int longest) {
        if (last > year && last - year <= longest) {
            lastYear = last;
            at += 2;
        }
    }

    /** The second number of 1998–99 or 2001/02, or the month of 2005-07. */
    private void readShortYear(boolean slash) {
        int number = tokens.value(at + 1);
        int width = tokens.end(at + 1) - tokens.start(at + 1) == 1 ? 10 : 100;
        int last = year - year % width + number + (number <= year % width ? width : 0);
        boolean isMonth = width == 100 && number >= 1 && number <= 12 && last != year + 1;
        if (isMonth && (number <= year % width || slash || number < 10)) {
            month = number;
            at += 2;
        } else if (number > year % width || last == year + 1) {
            lastYear = last;
            at += 2;
        }
    }

    /** Whether the dash of "1990–" ends the text or a bracket, with nothing between year and dash. */
    private boolean isOpenEnd() {
        return tokens.start(at) == tokens.end(at - 1) && at + 1 == tokens.size();
    }

    private boolean readMonth() {
        month = tokens.value(at++);
        int next = tokens.is(Kind.DOT, at) ? at + 1 : at;
        if ((tokens.is(Kind.SLASH, next) || tokens.is(Kind.DASH, next)) && tokens.is(Kind.MONTH, next + 1)) {
            int afterwards = tokens.is(Kind.DOT, next + 2) ? next + 3 : next + 2;
            if (!isDay(afterwards) && day == 0) {
                lastMonth = tokens.value(next + 1);
                at = next + 2;
            }
        }
        return true;
    }

    private boolean readSeason() {
        season = tokens.value(at++);
        if ((tokens.is(Kind.SLASH, at) || tokens.is(Kind.DASH, at)) && tokens.is(Kind.SEASON, at + 1)) {
            at += 2;
        }
        return true;
    }

    /** A day or a range of days, which must touch a month. */
    private boolean readDay() {
        if (!isDay(at)) {
            return false;
        }
        int last = at;
        int next = tokens.is(Kind.DOT, at + 1) ? at + 2 : at + 1;
        if ((tokens.is(Kind.DASH, next) || tokens.is(Kind.SLASH, next)) && isDay(next + 1)) {
            last = next + 1;
        }
        int after = last + 1;
        while (tokens.is(Kind.DOT, after) || tokens.is(Kind.FILLER, after)) {
            after++;
        }
        boolean beforeMonth = month == 0 && tokens.is(Kind.MONTH, after);
        if (!beforeMonth && (month == 0 || (year > 0 && !followsMonth()))) {
            return false;
        }
        day = tokens.value(at);
        lastDay = last > at ? tokens.value(last) : 0;
        at = last + 1;
        return true;
    }

    private boolean followsMonth() {
        int i = at - 1;
        while (tokens.is(Kind.DOT, i) || tokens.is(Kind.FILLER, i) || tokens.is(Kind.COMMA, i)) {
            i--;
        }
        return tokens.is(Kind.MONTH, i);
    }
}
