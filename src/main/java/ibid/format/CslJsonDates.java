package ibid.format;

import com.google.gson.stream.JsonReader;
import com.google.gson.stream.JsonToken;
import com.google.gson.stream.JsonWriter;
import ibid.model.PartialDate;
import ibid.model.PartialDate.Day;
import ibid.model.Value;
import ibid.model.Verbatim;
import java.io.IOException;
import java.io.StringReader;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * Date variables of CSL-JSON: {@code date-parts} with one date or two, {@code season}, {@code circa}, {@code literal}
 * and {@code raw}. A range without an end has {@code [0]} for it, one that ends in a season has months 21 to 24.
 *
 * @see <a href="https://docs.citationstyles.org/en/v1.0.2/specification.html#date-variables">CSL dates</a>
 */
final class CslJsonDates {
    private final List<List<Integer>> dates = new ArrayList<>();
    private String parts = "";
    private String text = "";
    private int season;
    private String unknownSeason = "";
    private boolean circa;

    private CslJsonDates() {}

    /** Reads the object of a date; empty if it holds none. */
    static Optional<Value> read(JsonReader json) throws IOException {
        CslJsonDates date = new CslJsonDates();
        json.beginObject();
        while (json.hasNext()) {
            date.member(json, json.nextName());
        }
        json.endObject();
        return date.value();
    }

    private void member(JsonReader json, String name) throws IOException {
        switch (name) {
            case "date-parts" -> {
                parts = JsonCopy.copy(json);
                dates(parts);
            }
            case "season" -> season(JsonCopy.scalarOrJson(json));
            case "circa" -> circa = isTrue(JsonCopy.scalarOrJson(json));
            case "literal", "raw", "edtf" -> {
                String value = JsonCopy.scalarOrJson(json);
                text = text.isEmpty() ? value : text;
            }
            default -> json.skipValue();
        }
    }

    private Optional<Value> value() {
        Optional<PartialDate> date = dates.isEmpty() || isSeasonUnknown() ? Optional.empty() : partialDate();
        if (date.isPresent()) {
            return Optional.of(date.get());
        }
        String known = text.isEmpty() ? joined() : text;
        if (known.isEmpty()) {
            return Optional.empty();
        }
        Value value = text.isEmpty() ? new Verbatim(known) : BibDates.read(known);
        return Optional.of(value instanceof PartialDate read && circa ? withCirca(read) : value);
    }

    /** A month makes the season redundant, whatever it says. */
    private boolean isSeasonUnknown() {
        return !unknownSeason.isEmpty() && dates.get(0).size() < 2;
    }

    private static PartialDate withCirca(PartialDate date) {
        return new PartialDate(date.start(), date.end(), date.season(), date.endSeason(), true);
    }

    private Optional<PartialDate> partialDate() {
        Optional<PartialDate> start = day(dates.get(0));
        if (start.isEmpty() || dates.size() > 2) {
            return Optional.empty();
        }
        int known = Math.max(season, start.get().season());
        if (dates.size() == 1) {
            return Optional.of(new PartialDate(start.get().start(), null, known, circa));
        }
        Day first = start.get().start();
        if (dates.get(1).stream().allMatch(part -> part == 0)) {
            return Optional.of(new PartialDate(first, Day.OPEN, known, circa));
        }
        return day(dates.get(1)).map(end -> new PartialDate(first, end.start(), known, end.season(), circa));
    }

    /** Year, month, day; months 13 to 24 are seasons, over and over, 0 is unknown. */
    private static Optional<PartialDate> day(List<Integer> parts) {
        int month = parts.size() > 1 ? parts.get(1) : 0;
        boolean season = month >= 13 && month <= 24;
        int inYear = season ? 0 : month;
        int day = parts.size() > 2 && !season ? parts.get(2) : 0;
        boolean valid = !parts.isEmpty() && parts.size() <= 3 && inYear >= 0 && inYear <= 12 && day >= 0 && day <= 31;
        if (!valid || (inYear == 0 && day > 0)) {
            return Optional.empty();
        }
        return Optional.of(
                new PartialDate(new Day(parts.get(0), inYear, day), null, season ? (month - 1) % 4 + 1 : 0, false));
    }

    private void dates(String raw) throws IOException {
        JsonReader json = new JsonReader(new StringReader(raw));
        if (json.peek() != JsonToken.BEGIN_ARRAY) {
            return;
        }
        json.beginArray();
        boolean nested = json.peek() == JsonToken.BEGIN_ARRAY;
        if (!nested) {
            addDate(numbers(json));
            return;
        }
        while (json.hasNext()) {
            if (json.peek() != JsonToken.BEGIN_ARRAY) {
                dates.clear();
                return;
            }
            json.beginArray();
            addDate(numbers(json));
            json.endArray();
        }
    }

    private void addDate(List<Integer> date) {
        if (!date.isEmpty() || !dates.isEmpty()) {
            dates.add(date);
        }
    }

    /** What is no number counts as a month that does not exist, so that the date is kept verbatim. */
    private static List<Integer> numbers(JsonReader json) throws IOException {
        List<Integer> numbers = new ArrayList<>();
        while (json.hasNext()) {
            String part = JsonCopy.scalarOrJson(json).strip();
            if (!part.isEmpty() && !part.equals("null")) {
                numbers.add(part.matches("-?\\d{1,9}(?:\\.0+)?") ? (int) Double.parseDouble(part) : Integer.MIN_VALUE);
            }
        }
        return numbers.contains(Integer.MIN_VALUE) ? List.of(0, -1) : numbers;
    }

    private void season(String name) {
        int number = switch (name.strip().toLowerCase(Locale.ROOT)) {
            case "1", "spring" -> 1;
            case "2", "summer" -> 2;
            case "3", "autumn", "fall" -> 3;
            case "4", "winter" -> 4;
            default -> 0;
        };
        season = number;
        unknownSeason = number == 0 ? name.strip() : "";
    }

    private static boolean isTrue(String value) {
        return !value.equals("false") && !value.equals("0") && !value.isEmpty() && !value.equals("null");
    }

    /** Date parts that make no date, as {@code 2018-77/2019}, with the season that is none. */
    private String joined() {
        String date = parts.replace("],[", "/").replaceAll("[\\[\\]\"]", "").replace(',', '-');
        return (unknownSeason + " " + date).strip();
    }

    static void write(JsonWriter writer, Value value) throws IOException {
        CslJsonWriter.object(writer, date -> {
            if (value instanceof PartialDate known) {
                members(date, known);
            } else {
                date.name("literal").value(value.text());
            }
        });
    }

    private static void members(JsonWriter writer, PartialDate date) throws IOException {
        Day end = date.end();
        boolean hasMonths = date.endSeason() > 0;
        String range = end == null ? "" : ", " + parts(end, date.endSeason());
        String start = parts(date.start(), hasMonths ? date.season() : 0);
        writer.name("date-parts").jsonValue("[" + start + range + "]");
        if (date.season() > 0 && !hasMonths) {
            writer.name("season").value(date.season());
        }
        if (date.circa()) {
            writer.name("circa").value(true);
        }
    }

    private static String parts(Day day, int season) {
        StringBuilder parts = new StringBuilder("[").append(day.year());
        parts.append(season > 0 ? ", 2" + season : "");
        parts.append(day.month() > 0 ? ", " + day.month() : "");
        parts.append(day.day() > 0 ? ", " + day.day() : "");
        return parts.append(']').toString();
    }
}
