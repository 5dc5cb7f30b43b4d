package ibid.format;

import com.google.gson.JsonArray;
import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.google.gson.JsonPrimitive;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;

/** YAML in block style, two spaces a level; text in double quotes, as JSON has it, wherever it could be read as more than text. */
final class YamlOutput {
    private static final Pattern PLAIN =
            Pattern.compile("[\\p{L}][\\p{L}\\p{M}\\p{Nd} ./()+–’_-]*(?<! )|\\d{4}-\\d\\d(?:-\\d\\d)?");
    private static final Set<String> WORDS = Set.of("true", "false", "null", "yes", "no", "on", "off", "y", "n");

    /** What may be a number; other text of digits alone, such as a title or an edition in CFF, has to be in quotes. */
    private static final Set<String> NUMBERS = Set.of(
            "date",
            "volume",
            "issue",
            "start",
            "end",
            "pages",
            "page-total",
            "volume-total",
            "number-volumes",
            "chapter");

    private static final Pattern DIGITS = Pattern.compile("\\d{1,9}");

    private final StringBuilder yaml = new StringBuilder();

    private YamlOutput() {}

    /** The members of an object, one after the other, each line indented so many levels. */
    static String members(JsonObject object, int depth) {
        YamlOutput output = new YamlOutput();
        output.object(object, depth, false);
        return output.yaml.toString();
    }

    /** The items of a list, each with a dash. */
    static String items(Iterable<? extends JsonElement> items, int depth) {
        YamlOutput output = new YamlOutput();
        items.forEach(item -> output.item(item, depth));
        return output.yaml.toString();
    }

    private void object(JsonObject object, int depth, boolean begun) {
        boolean first = begun;
        for (Map.Entry<String, JsonElement> member : object.entrySet()) {
            yaml.append(first ? "" : "  ".repeat(depth))
                    .append(scalar(member.getKey()))
                    .append(':');
            first = false;
            if (NUMBERS.contains(member.getKey()) && isDigits(member.getValue())) {
                yaml.append(' ').append(member.getValue().getAsString()).append('\n');
            } else {
                value(member.getValue(), depth);
            }
        }
    }

    private static boolean isDigits(JsonElement value) {
        return value instanceof JsonPrimitive
                && DIGITS.matcher(value.getAsString()).matches();
    }

    private void value(JsonElement value, int depth) {
        if (value instanceof JsonObject object && !object.isEmpty()) {
            yaml.append('\n');
            object(object, depth + 1, false);
        } else if (value instanceof JsonArray array && !isFlat(array)) {
            yaml.append('\n');
            array.forEach(item -> item(item, depth + 1));
        } else {
            yaml.append(' ').append(flat(value)).append('\n');
        }
    }

    private void item(JsonElement item, int depth) {
        yaml.append("  ".repeat(depth)).append('-');
        if (item instanceof JsonObject object && !object.isEmpty()) {
            yaml.append(' ');
            object(object, depth + 1, true);
        } else {
            value(item, depth);
        }
    }

    /** Lists of numbers stay on their line. */
    private static boolean isFlat(JsonArray array) {
        for (JsonElement item : array) {
            boolean number = item instanceof JsonPrimitive primitive && primitive.isNumber();
            if (!number && !(item instanceof JsonArray inner && isFlat(inner))) {
                return false;
            }
        }
        return true;
    }

    private static String flat(JsonElement value) {
        return value instanceof JsonPrimitive primitive && primitive.isString()
                ? scalar(primitive.getAsString())
                : value.toString().replace(",", ", ");
    }

    /** Text as a scalar. */
    static String scalar(String text) {
        boolean plain = PLAIN.matcher(text).matches() && !WORDS.contains(text.toLowerCase(Locale.ROOT));
        return plain ? text : quoted(text);
    }

    /** @see <a href="https://yaml.org/spec/1.2.2/#731-double-quoted-style">YAML 1.2, 7.3.1</a> */
    private static String quoted(String text) {
        StringBuilder quoted = new StringBuilder("\"");
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            switch (c) {
                case '"', '\\' -> quoted.append('\\').append(c);
                case '\n' -> quoted.append("\\n");
                case '\t' -> quoted.append("\\t");
                default ->
                    quoted.append(
                            isPrintable(text, i) ? String.valueOf(c) : String.format(Locale.ROOT, "\\u%04x", (int) c));
            }
        }
        return quoted.append('"').toString();
    }

    private static boolean isPrintable(String text, int i) {
        char c = text.charAt(i);
        if (Character.isSurrogate(c)) {
            return isPaired(text, i);
        }
        boolean ascii = c >= ' ' && c < '\u007f';
        return ascii || (c >= '\u00a0' && c < '\ufeff' && c != '\u2028' && c != '\u2029');
    }

    private static boolean isPaired(String text, int i) {
        char c = text.charAt(i);
        return Character.isHighSurrogate(c)
                ? i + 1 < text.length() && Character.isLowSurrogate(text.charAt(i + 1))
                : Character.isLowSurrogate(c) && i > 0 && Character.isHighSurrogate(text.charAt(i - 1));
    }
}
