package ibid.csl.render;

import ibid.csl.locale.CslLocale;
import ibid.csl.locale.TermForm;
import ibid.csl.output.Box;
import ibid.csl.xml.XmlElement;
import ibid.model.PartialDate.Day;

/**
 * {@code date-part}: a day, a month or a year in its form.
 *
 * @param rangeDelimiter what stands between the ends of a range that begins here, empty for the locale's sign
 * @see <a href="https://docs.citationstyles.org/en/v1.0.2/specification.html#date-part">date-part</a>
 */
record DatePart(Unit unit, String form, String rangeDelimiter, Look look) {
    /** The greater comes first. */
    enum Unit {
        YEAR,
        MONTH,
        DAY;

        int of(Day day) {
            return switch (this) {
                case YEAR -> day.year();
                case MONTH -> day.month();
                case DAY -> day.day();
            };
        }
    }

    static DatePart of(XmlElement element) {
        Unit unit = switch (element.attribute("name")) {
            case "day" -> Unit.DAY;
            case "month" -> Unit.MONTH;
            default -> Unit.YEAR;
        };
        return new DatePart(unit, element.attribute("form"), element.attribute("range-delimiter"), Look.of(element));
    }

    /** The part of a date, empty if the date has it not. */
    Box render(Rendering rendering, Day day, int season) {
        CslLocale locale = rendering.sheet().locale();
        String text = switch (unit) {
            case YEAR -> year(day.year(), locale);
            case MONTH -> rendering.strip(month(day.month(), season, locale), look.stripsPeriods());
            case DAY -> day.day() == 0 ? "" : day(day, locale);
        };
        Box box = look.box();
        return box.add(rendering.inCase(text, look.textCase()));
    }

    private String year(int year, CslLocale locale) {
        if (year == 0) {
            return "";
        }
        String digits = Integer.toString(Math.abs(year));
        String shown = form.equals("short") && digits.length() == 4 ? digits.substring(2) : digits;
        return year < 0
                ? shown + locale.term("bc", TermForm.LONG)
                : year < 500 ? shown + locale.term("ad", TermForm.LONG) : shown;
    }

    private String month(int month, int season, CslLocale locale) {
        if (month == 0) {
            return season == 0 ? "" : locale.term("season-0" + season, termForm());
        }
        return switch (form) {
            case "numeric" -> Integer.toString(month);
            case "numeric-leading-zeros" -> DateValue.pad(month, 2);
            default -> locale.term("month-" + DateValue.pad(month, 2), termForm());
        };
    }

    private TermForm termForm() {
        return form.equals("short") ? TermForm.SHORT : TermForm.LONG;
    }

    private String day(Day day, CslLocale locale) {
        int number = day.day();
        return switch (form) {
            case "numeric-leading-zeros" -> DateValue.pad(number, 2);
            case "ordinal" ->
                locale.limitsDayOrdinals() && number != 1
                        ? Integer.toString(number)
                        : locale.ordinals().ordinal(number, locale.gender("month-" + DateValue.pad(day.month(), 2)));
            default -> Integer.toString(number);
        };
    }
}
