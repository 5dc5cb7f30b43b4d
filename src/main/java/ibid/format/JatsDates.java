package ibid.format;

import ibid.model.Field;
import ibid.model.PartialDate;
import ibid.model.Text;
import ibid.model.Value;
import ibid.text.XmlNode;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Dates in JATS: in the parts {@code year}, {@code month}, {@code day} and {@code season}, as ISO 8601 in an attribute, or
 * as printed. Collects those of one citation. Not thread-safe.
 *
 * @see <a href="https://jats.nlm.nih.gov/archiving/tag-library/1.3/attribute/iso-8601-date.html">iso-8601-date</a>
 */
final class JatsDates {
    private static final Pattern YEAR_WITH_SUFFIX = Pattern.compile("(\\d{4})\\s?([a-z])");

    private String iso = "";
    private String year = "";
    private String month = "";
    private String day = "";
    private String printed = "";

    /** Takes a part of the date of issue; false if the element is none. */
    boolean take(XmlNode node) {
        switch (node.name()) {
            case "year" -> year = first(year, node.text());
            case "month", "season" -> month = first(month, node.text());
            case "day" -> day = first(day, node.text());
            case "string-date" -> printed = first(printed, node.elements().isEmpty() ? node.text() : "");
            case "date" -> {}
            default -> {
                return false;
            }
        }
        iso = first(iso, node.attribute("iso-8601-date"));
        node.elements().forEach(this::take);
        return true;
    }

    private static String first(String before, String then) {
        return before.isEmpty() ? then : before;
    }

    /** The date of issue with what else its year tells; nothing if there is none. */
    Map<Field<?>, Value> issued() {
        Map<Field<?>, Value> values = new LinkedHashMap<>();
        Matcher suffixed = YEAR_WITH_SUFFIX.matcher(year);
        if (suffixed.matches()) {
            year = suffixed.group(1);
            values.put(Field.YEAR_SUFFIX, new Text(suffixed.group(2)));
        }
        boolean tellsWhen = year.isEmpty() || year.chars().anyMatch(Character::isDigit);
        values.put(tellsWhen ? Field.ISSUED : Field.STATUS, tellsWhen ? date() : new Text(year));
        return values;
    }

    private Value date() {
        Optional<PartialDate> exact = BibDates.edtf(iso);
        if (exact.isPresent()) {
            return exact.get();
        } else if (year.isEmpty()) {
            return printed.isEmpty() ? new Text("") : BibDates.read(printed);
        }
        Value read = BibDates.year(year);
        if (!(read instanceof PartialDate date) || month.isEmpty()) {
            return read;
        }
        Optional<PartialDate> withMonth = BibDates.withMonth(date, month, day);
        return withMonth.isPresent()
                ? withMonth.get()
                : BibDates.read((day + " " + month + " " + year).strip()) instanceof PartialDate full ? full : date;
    }

    /** The date in an element of its own; without text if there is none. */
    Value of(XmlNode node) {
        JatsDates parts = new JatsDates();
        node.elements().forEach(parts::take);
        parts.iso = first(node.attribute("iso-8601-date"), parts.iso);
        Value date = parts.date();
        if (date instanceof PartialDate || node.text().isEmpty()) {
            return date;
        }
        Optional<PartialDate.Found> found = PartialDate.find(node.text());
        Value whole = BibDates.read(node.text());
        return whole instanceof PartialDate || found.isEmpty()
                ? whole
                : found.get().date();
    }
}
