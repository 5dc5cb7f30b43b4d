package ibid;

import com.google.gson.JsonArray;
import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.google.gson.JsonPrimitive;
import ibid.model.ItemType;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * What is visibly wrong with an item of CSL-JSON, whatever the work: no gold is needed to see that a page ends in a comma.
 *
 * @see <a href="https://github.com/citation-style-language/schema/blob/v1.0.2/schemas/input/csl-data.json">schema</a>
 */
final class Defects {
    private static final int LATEST_YEAR = 2035;

    private static final Set<String> TYPES =
            Arrays.stream(ItemType.values()).map(ItemType::id).collect(Collectors.toSet());
    private static final Set<String> NUMBERS = Set.of("volume", "issue");
    private static final Set<String> TITLES = Set.of("title", "container-title", "collection-title", "volume-title");
    private static final Set<String> PLACES = Set.of("publisher", "publisher-place");

    /** A number, letters and marks grown to it perhaps ("e0123", "60-125-N-10"), or a roman number; no ISBN. */
    private static final String PAGE =
            "(?!97[89][-\\d]{10})(?:(?=[^,–]*\\d)[\\p{L}\\d](?:[\\p{L}\\d.:/*-]*[\\p{L}\\d*])?|(?i:[ivxlcdm]+))";

    private static final String RANGE =
            PAGE + "(?:–" + PAGE + ")?" + "(?: ?(?:ff?|ss?|(?:e )?s[eg]?gg?|sqq?|et s(?:eq)?|[rv])\\.?)?";
    private static final Pattern PAGES = Pattern.compile(RANGE + "(?:, " + RANGE + ")*");
    private static final Pattern EXPLODED =
            Pattern.compile("(?<![\\p{L}\\d.])(?:\\p{L} ){3,}\\p{L}(?![\\p{L}\\d])|(?:\\p{Lu}\\. ?){6,}");
    private static final Pattern NO_DATE = Pattern.compile(
            "(?i)\\(?(?:n\\. ?d|s\\. ?[daf]|o\\. ?j|б\\. ?г|forthcoming|in press|in preparation|to appear|no date|undated|i\\. ?e)\\.?\\)?");
    private static final Pattern ROLE =
            Pattern.compile("(?i:\\beds?\\.|\\bhrsg|\\bet\\.? al\\b|\\(org|\\bhgg?\\.)|\\b(?:eds?|Eds)\\b");
    private static final Pattern INITIALS = Pattern.compile("\\p{Lu}\\.(?:[ -]?\\p{Lu}\\.)*|\\p{Lu}");
    private static final Pattern COUNTED =
            Pattern.compile("(?i)\\b(?:vols?|volumen?|nos?|nr|num|issue|heft|band|bd|jg|pp?|pages)\\b");

    private final List<String> found = new ArrayList<>();

    private Defects() {}

    /** The defects, each with its kind and what it was seen in; empty if there are none. */
    static List<String> of(JsonObject item) {
        Defects defects = new Defects();
        String type = text(item.get("type"));
        defects.addIf(!TYPES.contains(type), "type", type);
        for (Map.Entry<String, JsonElement> field : item.entrySet()) {
            defects.look(field.getKey(), field.getValue());
        }
        return defects.found;
    }

    private void addIf(boolean defect, String kind, String where) {
        if (defect) {
            found.add(kind + ": " + where);
        }
    }

    private void look(String field, JsonElement value) {
        if (value instanceof JsonPrimitive) {
            lookAtText(field, value.getAsString());
        } else if (value instanceof JsonArray names) {
            names.forEach(name -> lookAtName(name.getAsJsonObject()));
        } else if (value instanceof JsonObject date && !field.equals("custom")) {
            lookAtDate(date);
        }
    }

    private void lookAtText(String field, String text) {
        addIf(hasHalfPair(text), "half pair", text);
        addIf(EXPLODED.matcher(text).find(), "exploded", text);
        switch (field) {
            case "page" -> addIf(!PAGES.matcher(text).matches(), "page", text);
            case "DOI" -> addIf(!text.matches("10[./]\\S*[^\\s.,;:'\"”’>]"), "DOI", text);
            case "URL" -> addIf(!text.matches("\\S*[^\\s.,;:'\"”’>]"), "URL", text);
            default -> {
                addIf(
                        NUMBERS.contains(field)
                                && (isCut(text) || COUNTED.matcher(text).find()),
                        field,
                        text);
                addIf((TITLES.contains(field) || PLACES.contains(field)) && isCut(text), field, text);
            }
        }
    }

    /** Whether a mark that holds the parts of a reference apart stands at an end. */
    private static boolean isCut(String text) {
        return text.matches("(?s)[,;:.)\\]/].*(?<!\\.\\.\\.)|.*[,;:/(\\[–-]");
    }

    private void lookAtName(JsonObject name) {
        String family = text(name.get("family"));
        String literal = text(name.get("literal"));
        String person = (text(name.get("given")) + " " + family).strip();
        String all = person + literal;
        addIf(family.isEmpty() && literal.isEmpty(), "no family name", person);
        addIf(INITIALS.matcher(family + literal).matches(), "no family name", all);
        addIf(ROLE.matcher(all).find() && !literal.equals("et al."), "no name", all);
        addIf(person.matches(".*(?:[\\d,;:&@/]|\\b(?i:and|und)\\b).*"), "no name", person);
        addIf(literal.matches("[,;:.&].*|.*[,;:&]"), "no name", literal);
        addIf(hasHalfPair(all), "half pair", all);
        addIf(EXPLODED.matcher(all).find(), "exploded", all);
    }

    private void lookAtDate(JsonObject date) {
        JsonElement parts = date.get("date-parts");
        if (parts == null) {
            String literal = text(date.get("literal"));
            addIf(!NO_DATE.matcher(literal).matches(), "date", date.toString());
            return;
        }
        for (JsonElement part : parts.getAsJsonArray()) {
            addIf(!isDate(part.getAsJsonArray()), "date", date.toString());
        }
    }

    private static boolean isDate(JsonArray parts) {
        int year = parts.get(0).getAsInt();
        return (year == 0 || isBetween(year, 1000, LATEST_YEAR))
                && (parts.size() < 2 || isBetween(parts.get(1).getAsInt(), 1, 12))
                && (parts.size() < 3 || isBetween(parts.get(2).getAsInt(), 1, 31));
    }

    private static boolean isBetween(int number, int first, int last) {
        return number >= first && number <= last;
    }

    private static boolean hasHalfPair(String text) {
        return isUneven(text, '(', ')')
                || isUneven(text, '[', ']')
                || isUneven(text, '{', '}')
                || isOdd(text, "\"")
                || isOdd(text, "“”„‟")
                || isOdd(text, "«»")
                || hasHalfSingleQuote(text);
    }

    private static boolean isUneven(String text, char open, char close) {
        int depth = 0;
        for (int i = 0; i < text.length() && depth >= 0; i++) {
            depth += text.charAt(i) == open ? 1 : text.charAt(i) == close ? -1 : 0;
        }
        return depth != 0;
    }

    private static boolean isOdd(String text, String quotes) {
        return text.chars().filter(c -> quotes.indexOf(c) >= 0).count() % 2 != 0;
    }

    /** A single quote that opens a word and none that closes one; an apostrophe may do either, so only ends are looked at. */
    private static boolean hasHalfSingleQuote(String text) {
        boolean opens = text.matches("(?s)[‘‚].*");
        boolean closes = text.matches("(?s).*[^sS\\p{Lu}\\d][’']");
        return opens ? !text.matches("(?s)..*[’'‘](?!\\p{L}).*") : closes && !text.matches("(?s).*(?<!\\p{L})[‘'‚’].*");
    }

    private static String text(JsonElement value) {
        return value instanceof JsonPrimitive ? value.getAsString() : "";
    }
}
