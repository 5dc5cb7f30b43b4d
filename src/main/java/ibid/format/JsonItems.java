package ibid.format;

import ibid.text.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Finds the objects of a JSON text that are items, so that each can be read on its own and a broken one costs no other.
 * Strings end at a line end at the latest, as JSON has it. Linear in the length of the text. Not thread-safe.
 */
final class JsonItems {
    private static final Pattern FIRST_MEMBER = Pattern.compile("\\{\\s*+(\"[^\"\\n]*\")");

    private final String text;
    private final List<Span> items = new ArrayList<>();
    private final List<Span> strays = new ArrayList<>();

    JsonItems(String text) {
        this.text = text;
        int start = start(text);
        if (isLines(start)) {
            lines(start);
        } else {
            int list = member(start, "\"items\"", '[');
            int cited = member(start, "\"citationItems\"", '[');
            objects(list >= 0 ? list : Math.max(cited, start));
            if (list < 0 && cited >= 0) {
                items.replaceAll(this::itemData);
            }
        }
    }

    /** The item that an item of a citation is about; itself if it says of none but where it is. */
    private Span itemData(Span cited) {
        int data = member(cited.start(), "\"itemData\"", '{');
        return data >= 0 && data < cited.end() ? new Span(data, end(data)) : cited;
    }

    /** Where each item stands, the whole of it as far as its braces say. */
    List<Span> items() {
        return items;
    }

    /**
     * The items in a broken one, whose braces may say that it goes on far behind its end: each begins a line, with the member
     * that the broken one begins with.
     */
    List<Span> parts(Span broken) {
        List<Integer> starts = new ArrayList<>(List.of(broken.start()));
        Matcher first = FIRST_MEMBER.matcher(text).region(broken.start(), broken.end());
        if (first.lookingAt()) {
            Pattern start = Pattern.compile("\\n[ \\t]*+(\\{\\s*+" + Pattern.quote(first.group(1)) + ")");
            Matcher other = start.matcher(text).region(broken.start(), broken.end());
            while (other.find()) {
                starts.add(other.start(1));
            }
        }
        List<Span> parts = new ArrayList<>();
        for (int i = 0; i < starts.size(); i++) {
            int next = i + 1 < starts.size() ? starts.get(i + 1) : broken.end();
            parts.add(new Span(starts.get(i), Math.min(end(starts.get(i), next), next)));
        }
        return parts;
    }

    /** What stands among the items and is none. */
    List<Span> strays() {
        return strays;
    }

    static int start(String text) {
        int start = 0;
        while (start < text.length()
                && (Character.isWhitespace(text.charAt(start)) || text.charAt(start) == '\ufeff')) {
            start++;
        }
        return start;
    }

    /** One item a line: the first line is a whole object, or the second begins one. */
    private boolean isLines(int start) {
        int end = text.indexOf('\n', start);
        if (end < 0 || text.charAt(start) != '{') {
            return false;
        }
        String second = text.substring(end, Math.min(text.length(), end + 200)).strip();
        String first = text.substring(start, end).strip();
        boolean goesOn = first.endsWith("[") || first.endsWith(",");
        return !second.isEmpty() && (first.endsWith("}") || (second.startsWith("{\"") && !goesOn));
    }

    private void lines(int start) {
        int from = start;
        while (from < text.length()) {
            int newline = text.indexOf('\n', from);
            int end = newline < 0 ? text.length() : newline;
            if (!text.substring(from, end).isBlank()) {
                items.add(new Span(from, end));
            }
            from = end + 1;
        }
    }

    private void objects(int start) {
        int at = start;
        boolean inArray = text.startsWith("[", start);
        at += inArray ? 1 : 0;
        while (at < text.length() && !(inArray && text.charAt(at) == ']')) {
            char c = text.charAt(at);
            if (c == '{') {
                int end = end(at);
                items.add(new Span(at, end));
                at = end;
            } else if (c == ',' || Character.isWhitespace(c)) {
                at++;
            } else {
                at = stray(at);
            }
        }
    }

    private int stray(int start) {
        int at = start;
        while (at < text.length() && ",{]".indexOf(text.charAt(at)) < 0) {
            at = text.charAt(at) == '"' ? stringEnd(at) : at + 1;
        }
        int end = Math.max(at, start + 1);
        strays.add(new Span(start, end));
        return end;
    }

    /** The offset after the value that begins at {@code start}. */
    private int end(int start) {
        return end(start, text.length());
    }

    private int end(int start, int last) {
        int depth = 0;
        int at = start;
        while (at < last) {
            char c = text.charAt(at);
            if (c == '"') {
                at = stringEnd(at);
                continue;
            }
            at++;
            depth += c == '{' || c == '[' ? 1 : c == '}' || c == ']' ? -1 : 0;
            if (depth == 0) {
                return at;
            }
        }
        return last;
    }

    private int stringEnd(int start) {
        int at = start + 1;
        while (at < text.length() && text.charAt(at) != '"' && text.charAt(at) != '\n') {
            at += text.charAt(at) == '\\' && at + 1 < text.length() && text.charAt(at + 1) != '\n' ? 2 : 1;
        }
        return Math.min(at + 1, text.length());
    }

    /** The array or object that is that member of the object that begins at {@code start}, -1 if there is none. */
    private int member(int start, String quoted, char opening) {
        if (!text.startsWith("{", start)) {
            return -1;
        }
        int depth = 0;
        int at = start;
        do {
            char c = text.charAt(at);
            if (c == '"') {
                int end = stringEnd(at);
                int value = depth == 1 && text.startsWith(quoted, at) ? valueAfter(end, opening) : -1;
                if (value >= 0) {
                    return value;
                }
                at = end;
                continue;
            }
            depth += c == '{' || c == '[' ? 1 : c == '}' || c == ']' ? -1 : 0;
            at++;
        } while (depth > 0 && at < text.length());
        return -1;
    }

    private int valueAfter(int from, char opening) {
        int colon = skipSpace(from);
        int value = colon < text.length() && text.charAt(colon) == ':' ? skipSpace(colon + 1) : text.length();
        return value < text.length() && text.charAt(value) == opening ? value : -1;
    }

    private int skipSpace(int from) {
        int at = from;
        while (at < text.length() && Character.isWhitespace(text.charAt(at))) {
            at++;
        }
        return at;
    }
}
