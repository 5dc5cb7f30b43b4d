package ibid.model;

import org.jspecify.annotations.Nullable;

/**
 * The exact form of {@link PartialDate#text}: the part of the Extended Date/Time Format that CSL dates need.
 *
 * @see <a href="https://www.loc.gov/standards/datetime/">EDTF</a>
 */
final class Edtf {
    private Edtf() {}

    /** The date, null if the text is anything else. */
    static @Nullable PartialDate parse(String text) {
        if (text.length() < 4 || "-Y0123456789".indexOf(text.charAt(0)) < 0) {
            return null;
        }
        boolean circa = text.endsWith("~");
        String rest = circa ? text.substring(0, text.length() - 1) : text;
        int slash = rest.indexOf('/');
        String first = slash < 0 ? rest : rest.substring(0, slash);
        PartialDate.Day start = dayOfSeason(first);
        if (start == null) {
            return null;
        }
        if (slash < 0) {
            return new PartialDate(start, null, season(first), circa);
        }
        String last = rest.substring(slash + 1);
        PartialDate.Day end = last.equals("..") ? PartialDate.Day.OPEN : dayOfSeason(last);
        return end == null ? null : new PartialDate(start, end, season(first), season(last), circa);
    }

    /** The date without its season. */
    private static PartialDate.@Nullable Day dayOfSeason(String text) {
        return day(season(text) > 0 ? text.substring(0, text.length() - 3) : text);
    }

    private static int season(String text) {
        int length = text.length();
        boolean shaped = length >= 7 && text.charAt(length - 3) == '-' && text.charAt(length - 2) == '2';
        int season = shaped ? text.charAt(length - 1) - '0' : 0;
        return season >= 1 && season <= 4 && text.indexOf('-', 1) == length - 3 ? season : 0;
    }

    private static PartialDate.@Nullable Day day(String text) {
        boolean isLong = text.startsWith("Y");
        String rest = isLong ? text.substring(1) : text;
        boolean negative = rest.startsWith("-");
        String[] parts = (negative ? rest.substring(1) : rest).split("-", -1);
        int width = parts[0].length();
        if (parts.length > 3 || width < 4 || width > (isLong ? 9 : 4)) {
            return null;
        }
        int year = number(parts[0]);
        int month = parts.length > 1 ? twoDigits(parts[1], 12) : 0;
        int day = parts.length > 2 ? twoDigits(parts[2], 31) : 0;
        return year < 0 || month < 0 || day < 0 ? null : new PartialDate.Day(negative ? -year : year, month, day);
    }

    private static int twoDigits(String text, int most) {
        int number = text.length() == 2 ? number(text) : -1;
        return number >= 1 && number <= most ? number : -1;
    }

    private static int number(String digits) {
        int number = 0;
        for (int i = 0; i < digits.length(); i++) {
            char c = digits.charAt(i);
            if (c < '0' || c > '9') {
                return -1;
            }
            number = number * 10 + c - '0';
        }
        return number;
    }
}
