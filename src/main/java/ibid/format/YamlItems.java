package ibid.format;

import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import ibid.model.Finding;
import ibid.model.Origin;
import ibid.model.Severity;
import ibid.text.SourceText;
import ibid.text.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import java.util.regex.Pattern;

/**
 * The items of a library in YAML, each with its line. If the file as a whole is no YAML, its items are read one by one, as
 * indentation parts them, so that a broken one costs no other.
 */
final class YamlItems {
    /** @param key of an item that stands in a map, otherwise empty */
    record Item(String key, JsonObject content, int line) {}

    private static final Pattern KEY = Pattern.compile("[^\\s#\\-{\\[].*:.*");
    private static final Pattern DASH = Pattern.compile("\\s*-(?:\\s.*|)");

    private final SourceText source;
    private final Consumer<Finding> findings;
    private final List<Item> items = new ArrayList<>();

    private YamlItems(SourceText source, Consumer<Finding> findings) {
        this.source = source;
        this.findings = findings;
    }

    /** The items of a list, which may stand under {@code references}. */
    static List<Item> list(SourceText source, Consumer<Finding> findings) throws FormatException {
        YamlItems all = new YamlItems(source, findings);
        try {
            all.take(Yaml.read(source), "", 1);
        } catch (FormatException e) {
            all.parts(DASH, e);
        }
        return all.items;
    }

    /** The items of a map, each under its key. */
    static List<Item> map(SourceText source, Consumer<Finding> findings) throws FormatException {
        YamlItems all = new YamlItems(source, findings);
        try {
            all.takeKeyed(Yaml.read(source), 1);
        } catch (FormatException e) {
            all.parts(KEY, e);
        }
        return all.items;
    }

    private void take(Yaml.Tree tree, String key, int line) {
        JsonElement list = tree.root() instanceof JsonObject object && object.get("references") != null
                ? object.get("references")
                : tree.root();
        if (list.isJsonArray()) {
            list.getAsJsonArray().forEach(item -> take(key, item, tree.line(item)));
        } else {
            take(key, list, Math.max(line, tree.line(list)));
        }
    }

    private void take(String key, JsonElement item, int line) {
        if (item instanceof JsonObject object) {
            items.add(new Item(key, object, line));
        } else if (!item.isJsonNull()) {
            report(line, Quoted.of(item.toString()) + " is no item and left out; an item has names and values");
        }
    }

    /** @param line where the tree begins, for values that have no line of their own */
    private void takeKeyed(Yaml.Tree tree, int line) {
        if (tree.root() instanceof JsonObject object) {
            object.entrySet()
                    .forEach(entry ->
                            take(entry.getKey(), entry.getValue(), Math.max(line, tree.line(entry.getValue()))));
        } else {
            take("", tree.root(), line);
        }
    }

    /** @throws FormatException {@code whole}, if no item can be read */
    private void parts(Pattern start, FormatException whole) throws FormatException {
        List<String> broken = new ArrayList<>();
        List<String> lines = List.of(source.text().split("\n", -1));
        int indent = indent(lines, start);
        for (int from = next(lines, 0, start, indent); from < lines.size(); ) {
            int to = next(lines, from + 1, start, indent);
            String part = String.join("\n", lines.subList(from, to));
            try {
                Yaml.Tree tree = Yaml.read(SourceText.of(source.name(), part), from);
                if (start == DASH) {
                    take(tree, "", from + 1);
                } else {
                    takeKeyed(tree, from + 1);
                }
            } catch (FormatException e) {
                broken.add(String.valueOf(e.getMessage()));
            }
            from = to;
        }
        if (items.isEmpty()) {
            throw whole;
        }
        broken.forEach(this::report);
    }

    private static int indent(List<String> lines, Pattern start) {
        for (String line : lines) {
            if (start.matcher(line).matches()) {
                return indent(line);
            }
        }
        return 0;
    }

    private static int indent(String line) {
        return line.length() - line.stripLeading().length();
    }

    private static int next(List<String> lines, int from, Pattern start, int indent) {
        int at = from;
        while (at < lines.size()
                && !(indent(lines.get(at)) == indent
                        && start.matcher(lines.get(at)).matches())) {
            at++;
        }
        return at;
    }

    /** @param message with the file and the line in front of it, as that of an exception has */
    private void report(String message) {
        String place = message.substring(source.name().length() + 1);
        int colon = place.indexOf(':');
        report(Integer.parseInt(place.substring(0, colon)), place.substring(colon + 2) + "; the item is left out");
    }

    private void report(int line, String message) {
        Origin origin = new Origin(source.name(), 0, line, Span.EMPTY);
        findings.accept(new Finding("BIB005", Severity.ERROR, "", message, origin));
    }
}
