package ibid.format;

import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.google.gson.JsonPrimitive;
import ibid.model.Field;
import ibid.model.Text;
import ibid.text.Markup;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Map;

/**
 * The Markdown that pandoc reads in texts of a bibliography, and CSL's mark-up for it: {@code *E. coli*}, {@code **bold**},
 * {@code H~2~O}, {@code 10^th^}, {@code [DNA]{.nocase}}. CSL's tags themselves are understood too.
 *
 * @see <a href="https://pandoc.org/MANUAL.html#pandocs-markdown">pandoc's Markdown</a>
 */
final class PandocMarkdown {
    private static final String NOCASE_END = "]{.nocase}";
    private static final String SPECIAL = "\\*_^~[]<>`$@";

    private final String text;
    private final StringBuilder read = new StringBuilder();
    /** The marks that are open, as Markdown has them, and where each stands in what was read. */
    private final Deque<String> marks = new ArrayDeque<>();

    private final Deque<Integer> starts = new ArrayDeque<>();

    private final int lastNocase;

    private PandocMarkdown(String text) {
        this.text = text;
        this.lastNocase = text.lastIndexOf(NOCASE_END);
    }

    static JsonObject read(JsonObject item) {
        return mapped(item, true);
    }

    static JsonObject write(JsonObject item) {
        return mapped(item, false);
    }

    private static JsonObject mapped(JsonObject item, boolean read) {
        JsonObject mapped = new JsonObject();
        for (Map.Entry<String, JsonElement> member : item.entrySet()) {
            boolean prose = Field.of(member.getKey()).type() == Text.class
                    && Field.of(member.getKey()).isCsl()
                    && member.getValue() instanceof JsonPrimitive text
                    && text.isString();
            String text = prose ? member.getValue().getAsString() : "";
            mapped.add(member.getKey(), prose ? new JsonPrimitive(read ? read(text) : write(text)) : member.getValue());
        }
        return mapped;
    }

    /** The text with CSL's mark-up for that of Markdown. */
    static String read(String markdown) {
        return new PandocMarkdown(markdown).read();
    }

    private String read() {
        for (int at = 0; at < text.length(); ) {
            at = next(at);
        }
        while (!marks.isEmpty()) {
            read.insert(starts.pop(), marks.pop());
        }
        return read.toString();
    }

    private int next(int at) {
        char c = text.charAt(at);
        if (c == '\\' && at + 1 < text.length() && isPunctuation(text.charAt(at + 1))) {
            read.append(text.charAt(at + 1));
            return at + 2;
        } else if (text.startsWith(NOCASE_END, at) && marks.contains("[")) {
            return close("[", NOCASE_END.length(), at);
        }
        String mark = text.startsWith("**", at) ? "**" : "*^~[".indexOf(c) >= 0 ? String.valueOf(c) : "";
        if (mark.isEmpty() || (mark.equals("[") && at > lastNocase)) {
            read.append(c);
            return at + 1;
        }
        boolean canClose = marks.contains(mark) && !mark.equals("[") && !isBlank(at - 1);
        if (canClose) {
            return close(mark, mark.length(), at);
        } else if (isBlank(at + mark.length()) || marks.contains(mark)) {
            read.append(mark);
        } else {
            marks.push(mark);
            starts.push(read.length());
        }
        return at + mark.length();
    }

    /** Ends what that mark began; marks in it that did not end are text. */
    private int close(String mark, int length, int at) {
        while (!marks.element().equals(mark)) {
            read.insert(starts.pop(), marks.pop());
        }
        marks.pop();
        int start = starts.pop();
        String tag = tag(mark);
        read.insert(start, tag);
        read.append(tag.startsWith("<span") ? "</span>" : "</" + tag.substring(1));
        return at + length;
    }

    private static String tag(String mark) {
        return switch (mark) {
            case "*" -> "<i>";
            case "**" -> "<b>";
            case "^" -> "<sup>";
            case "~" -> "<sub>";
            default -> Markup.NOCASE;
        };
    }

    private boolean isBlank(int at) {
        return at < 0 || at >= text.length() || Character.isWhitespace(text.charAt(at));
    }

    private static boolean isPunctuation(char c) {
        return c > ' ' && c < '\u007f' && !Character.isLetterOrDigit(c);
    }

    /** The text as Markdown; what could be mark-up and is none gets a backslash. */
    static String write(String text) {
        boolean marked = Markup.isWellFormed(text);
        StringBuilder markdown = new StringBuilder(text.length());
        for (int at = 0; at < text.length(); ) {
            int length = marked ? Markup.tagLength(text, at) : 0;
            if (length > 0) {
                markdown.append(mark(text.substring(at, at + length)));
                at += length;
            } else {
                char c = text.charAt(at++);
                markdown.append(SPECIAL.indexOf(c) >= 0 ? "\\" : "").append(c);
            }
        }
        return read(markdown.toString()).equals(text) ? markdown.toString() : escaped(text);
    }

    private static String mark(String tag) {
        return switch (tag) {
            case "<i>", "</i>" -> "*";
            case "<b>", "</b>" -> "**";
            case "<sup>", "</sup>" -> "^";
            case "<sub>", "</sub>" -> "~";
            case "</span>" -> NOCASE_END;
            default -> "[";
        };
    }

    /** Where tags stand so that Markdown has no marks for them, the tags themselves stay. */
    private static String escaped(String text) {
        StringBuilder escaped = new StringBuilder(text.length());
        for (int at = 0; at < text.length(); ) {
            int length = Math.max(1, Markup.tagLength(text, at));
            String piece = text.substring(at, at + length);
            escaped.append(length == 1 && SPECIAL.contains(piece) ? "\\" : "").append(piece);
            at += length;
        }
        return escaped.toString();
    }
}
