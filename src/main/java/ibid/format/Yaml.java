package ibid.format;

import com.google.gson.JsonArray;
import com.google.gson.JsonElement;
import com.google.gson.JsonNull;
import com.google.gson.JsonObject;
import com.google.gson.JsonPrimitive;
import ibid.text.SourceText;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.snakeyaml.engine.v2.api.LoadSettings;
import org.snakeyaml.engine.v2.api.lowlevel.Parse;
import org.snakeyaml.engine.v2.events.AliasEvent;
import org.snakeyaml.engine.v2.events.Event;
import org.snakeyaml.engine.v2.events.NodeEvent;
import org.snakeyaml.engine.v2.events.ScalarEvent;
import org.snakeyaml.engine.v2.exceptions.MarkedYamlEngineException;
import org.snakeyaml.engine.v2.exceptions.YamlEngineException;

/**
 * Reads YAML into a tree of JSON, which holds all that exchange formats need: every scalar is text, but for null. No tag is
 * obeyed, so that nothing but text, lists and maps ever comes of a file. Of several documents the first that is a list or a map
 * counts. Nesting and aliases are bounded. Not thread-safe.
 *
 * @see <a href="https://yaml.org/spec/1.2.2/">YAML 1.2</a>
 */
final class Yaml {
    /** How deep lists and maps may stand in one another, which is ten times as deep as in any library. */
    private static final int DEEPEST = 60;

    /** How many values aliases may stand for in all, for each character of the file. */
    private static final int MOST_REPEATED = 4;

    private final SourceText source;
    private final int before;
    private final Deque<Open> open = new ArrayDeque<>();
    private final Map<String, JsonElement> anchors = new HashMap<>();
    private final IdentityHashMap<JsonElement, Integer> sizes = new IdentityHashMap<>();
    private final IdentityHashMap<JsonElement, Integer> lines = new IdentityHashMap<>();
    private @Nullable JsonElement root;
    private long repeated;

    /** A list or map whose end is not yet read, and the key whose value comes next. */
    private static final class Open {
        private final JsonElement element;
        private final String anchor;
        private @Nullable String key;
        private int size = 1;

        Open(JsonElement element, String anchor) {
            this.element = element;
            this.anchor = anchor;
        }
    }

    private Yaml(SourceText source, int before) {
        this.source = source;
        this.before = before;
    }

    /** @param lines where each list and map begins, from 1 */
    record Tree(JsonElement root, IdentityHashMap<JsonElement, Integer> lines) {
        int line(JsonElement element) {
            return lines.getOrDefault(element, 0);
        }
    }

    /** @throws FormatException if the text is no YAML, or nested or repeated beyond measure */
    static Tree read(SourceText source) throws FormatException {
        return read(source, 0);
    }

    /**
     * @param before how many lines of the file stand before the text
     * @throws FormatException if the text is no YAML, or nested or repeated beyond measure
     */
    static Tree read(SourceText source, int before) throws FormatException {
        return new Yaml(source, before).tree();
    }

    private Tree tree() throws FormatException {
        LoadSettings settings = LoadSettings.builder()
                .setCodePointLimit(Integer.MAX_VALUE)
                .setParseComments(false)
                .build();
        try {
            for (Event event : new Parse(settings).parseString(source.text())) {
                take(event);
                if (root != null && (root.isJsonObject() || root.isJsonArray()) && open.isEmpty()) {
                    break;
                }
            }
        } catch (MarkedYamlEngineException e) {
            int line =
                    before + e.getProblemMark().map(mark -> mark.getLine() + 1).orElse(1);
            throw error(
                    line,
                    "not well-formed YAML; " + e.getProblem().replaceAll("\\s+", " ")
                            + "; check indentation and quotes");
        } catch (YamlEngineException e) {
            throw error(
                    before + 1,
                    "not well-formed YAML; "
                            + String.valueOf(e.getMessage()).lines().findFirst().orElse(""));
        }
        return new Tree(root == null ? JsonNull.INSTANCE : root, lines);
    }

    private void take(Event event) throws FormatException {
        switch (event.getEventId()) {
            case MappingStart -> begin(new JsonObject(), event);
            case SequenceStart -> begin(new JsonArray(), event);
            case MappingEnd, SequenceEnd -> end();
            case Scalar -> scalar((ScalarEvent) event);
            case Alias -> alias((AliasEvent) event);
            default -> {}
        }
    }

    private void begin(JsonElement element, Event event) throws FormatException {
        if (open.size() >= DEEPEST) {
            throw error(line(event), "nested more than " + DEEPEST + " deep, which no library needs; repair the file");
        }
        lines.put(element, line(event));
        open.push(new Open(element, anchor(event)));
    }

    private void end() {
        Open closed = open.pop();
        sizes.put(closed.element, closed.size);
        if (!closed.anchor.isEmpty()) {
            anchors.put(closed.anchor, closed.element);
        }
        add(closed.element, closed.size);
    }

    private void scalar(ScalarEvent scalar) {
        String text = scalar.getValue();
        boolean isNull = scalar.isPlain() && (text.isEmpty() || text.equals("~") || text.equalsIgnoreCase("null"));
        JsonElement element = isNull ? JsonNull.INSTANCE : new JsonPrimitive(text);
        if (!anchor(scalar).isEmpty()) {
            anchors.put(anchor(scalar), element);
        }
        add(element, 1);
    }

    private void alias(AliasEvent alias) throws FormatException {
        JsonElement element = anchors.get(alias.getAlias().getValue());
        if (element == null) {
            throw error(
                    line(alias), "there is no '&" + alias.getAlias().getValue() + "' above that '*' could stand for");
        }
        int size = sizes.getOrDefault(element, 1);
        repeated += size;
        if (repeated > (long) MOST_REPEATED * source.length()) {
            throw error(line(alias), "aliases stand for more than any library needs; repair the file");
        }
        add(element, size);
    }

    /** A key is taken as its text; one that is no text is but JSON. */
    private void add(JsonElement element, int size) {
        Open parent = open.peek();
        if (parent == null) {
            root = element;
            return;
        }
        parent.size += size;
        if (parent.element instanceof JsonArray list) {
            list.add(element);
        } else if (parent.key == null) {
            parent.key = element.isJsonPrimitive() ? element.getAsString() : element.toString();
        } else {
            parent.element.getAsJsonObject().add(parent.key, element);
            parent.key = null;
        }
    }

    private static String anchor(Event event) {
        return event instanceof NodeEvent node
                ? node.getAnchor().map(anchor -> anchor.getValue()).orElse("")
                : "";
    }

    private int line(Event event) {
        return before + event.getStartMark().map(mark -> mark.getLine() + 1).orElse(1);
    }

    private FormatException error(int line, String message) {
        return new FormatException(source.name() + ":" + line + ": " + message);
    }
}
