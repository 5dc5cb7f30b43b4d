package ibid.check.rule;

import ibid.check.Subject;
import ibid.model.Reference;
import ibid.text.Edit;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.Month;
import java.time.format.TextStyle;
import java.util.List;
import java.util.Locale;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/** How a printed day is made to look like those of the other references. */
final class DateFixes {
    private static final String MONTH = "(\\p{L}{3,10})\\.?,?";
    private static final String DAY = "(\\d{1,2})(?:st|nd|rd|th)?";
    private static final String YEAR = "((?:19|20)\\d\\d)\\b";

    /** Not days in numbers alone, which may be read in two ways. */
    private static final Pattern DATE = Pattern.compile("(?i)\\b(?:((?:19|20)\\d\\d)-(\\d\\d)-(\\d\\d)\\b|" + DAY
            + "\\s" + MONTH + "\\s" + YEAR + "|" + MONTH + "\\s" + DAY + ",\\s" + YEAR + ")");

    private DateFixes() {}

    /** The first day that is printed, if its month is a number or English. */
    static List<Edit> form(Reference reference, Subject subject, String ruling) {
        Written written = Written.of(reference, subject);
        List<Edit> edits = written.replaceAll(DATE, date -> form(date, ruling));
        return edits.size() == 1 ? edits : List.of();
    }

    private static String form(MatchResult date, String ruling) {
        try {
            LocalDate day = date.group(1) != null
                    ? day(date, 1, Integer.parseInt(date.group(2)), 3)
                    : date.group(4) != null
                            ? day(date, 6, month(date.group(5)), 4)
                            : day(date, 9, month(date.group(7)), 8);
            String month = name(day.getMonth());
            return switch (ruling) {
                case "a date as 2020-05-01" -> day.toString();
                case "a date as 1 May 2020" -> day.getDayOfMonth() + " " + month + " " + day.getYear();
                case "a date as May 1, 2020" -> month + " " + day.getDayOfMonth() + ", " + day.getYear();
                default -> date.group();
            };
        } catch (DateTimeException e) {
            return date.group();
        }
    }

    private static LocalDate day(MatchResult date, int year, int month, int day) {
        return LocalDate.of(Integer.parseInt(date.group(year)), month, Integer.parseInt(date.group(day)));
    }

    private static String name(Month month) {
        return month.getDisplayName(TextStyle.FULL, Locale.ENGLISH);
    }

    /** 0 if it is no month. */
    private static int month(String word) {
        String wanted = word.toLowerCase(Locale.ROOT);
        for (Month month : Month.values()) {
            String known = name(month).toLowerCase(Locale.ROOT);
            if (known.startsWith(wanted) || (wanted.equals("sept") && month == Month.SEPTEMBER)) {
                return month.getValue();
            }
        }
        return 0;
    }
}
