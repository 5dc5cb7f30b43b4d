package ibid.read;

import java.util.ArrayDeque;
import java.util.Arrays;
import java.util.Deque;
import java.util.HashSet;
import java.util.Set;

/**
 * The text of a LaTeX file, with comments blanked out so that offsets stay, and with the braces that belong together.
 * Immutable.
 */
final class LatexSource {
    /** Stands for each character of a comment. */
    static final char BLANK = '\0';

    private static final Set<String> VERBATIM = Set.of(
            "verbatim", "verbatim*", "Verbatim", "lstlisting", "minted", "comment", "filecontents", "filecontents*");

    /** Commands in whose argument a percent sign is one. */
    private static final Set<String> ADDRESSES = Set.of("url", "href", "path", "nolinkurl", "doi");

    private static final int LONGEST_ADDRESS = 2_000;
    private static final int LONGEST_OPTION = 2_000;

    private final char[] chars;
    private final int[] closing;
    private final Deque<Integer> open = new ArrayDeque<>();
    /** Environments that are known not to end any more. */
    private final Set<String> endless = new HashSet<>();

    final String text;

    LatexSource(String raw) {
        chars = raw.toCharArray();
        closing = new int[chars.length];
        Arrays.fill(closing, -1);
        int at = 0;
        while (at < chars.length) {
            at = step(raw, at);
        }
        text = new String(chars);
    }

    private int step(String raw, int at) {
        switch (chars[at]) {
            case '%' -> {
                return blank(at);
            }
            case '\\' -> {
                return command(raw, at);
            }
            case '{' -> open.push(at);
            case '}' -> {
                if (!open.isEmpty()) {
                    closing[open.pop()] = at;
                }
            }
            default -> {}
        }
        return at + 1;
    }

    /** Blanks a comment with the line end after it, unless that ends a paragraph, and the indentation that follows. */
    private int blank(int from) {
        int at = from;
        while (at < chars.length && chars[at] != '\n') {
            chars[at++] = BLANK;
        }
        int next = at + 1;
        while (next < chars.length && (chars[next] == ' ' || chars[next] == '\t')) {
            next++;
        }
        boolean endsParagraph = next >= chars.length || chars[next] == '\n';
        if (!endsParagraph) {
            Arrays.fill(chars, at, next, BLANK);
        }
        return endsParagraph ? Math.min(at + 1, chars.length) : next;
    }

    /** Passes over a command, and over what is not LaTeX after it. */
    private int command(String raw, int at) {
        int end = commandEnd(raw, at);
        String name = raw.substring(at + 1, end);
        if (name.equals("verb") && end < chars.length) {
            int close = raw.indexOf(chars[end], end + 1);
            return close < 0 || raw.substring(end, close).indexOf('\n') >= 0 ? end : close + 1;
        } else if (name.equals("begin") && raw.startsWith("{", end)) {
            int close = raw.indexOf('}', end);
            String environment = close < 0 || close - end > 30 ? "" : raw.substring(end + 1, close);
            boolean verbatim = VERBATIM.contains(environment) && !endless.contains(environment);
            int last = verbatim ? raw.indexOf("\\end{" + environment + "}", close) : -1;
            if (last >= 0) {
                closing[end] = close;
            } else if (verbatim) {
                endless.add(environment);
            }
            return last < 0 ? end : last;
        }
        return ADDRESSES.contains(name) && raw.startsWith("{", end) ? addressEnd(raw, end) : end;
    }

    private int addressEnd(String raw, int brace) {
        int level = 0;
        for (int i = brace; i < Math.min(raw.length(), brace + LONGEST_ADDRESS) && raw.charAt(i) != '\n'; i++) {
            level += raw.charAt(i) == '{' ? 1 : raw.charAt(i) == '}' ? -1 : 0;
            if (level == 0) {
                closing[brace] = i;
                return i + 1;
            }
        }
        return brace;
    }

    /** Where the command ends that begins with the backslash at {@code at}. */
    static int commandEnd(String text, int at) {
        int end = at + 1;
        while (end < text.length() && isLetter(text.charAt(end))) {
            end++;
        }
        return end == at + 1 ? Math.min(at + 2, text.length()) : end;
    }

    static boolean isLetter(char c) {
        return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z');
    }

    /** Of the brace that belongs to the one at {@code brace}; -1 if there is none. */
    int closing(int brace) {
        return closing[brace];
    }

    /** The first place from {@code at} on that is neither white space nor comment, on this line or the next. */
    int skipSpace(int at) {
        int lines = 0;
        int i = at;
        while (i < text.length() && (text.charAt(i) <= ' ')) {
            lines += text.charAt(i) == '\n' ? 1 : 0;
            if (lines > 1) {
                return at;
            }
            i++;
        }
        return i;
    }

    /** Where an optional argument or a star ends that stands at {@code at}, or {@code at} itself. */
    int skipOption(int at) {
        int start = skipSpace(at);
        if (text.startsWith("*", start)) {
            return start + 1;
        }
        if (!text.startsWith("[", start)) {
            return at;
        }
        for (int i = start + 1; i < Math.min(text.length(), start + LONGEST_OPTION); i++) {
            char c = text.charAt(i);
            if (c == ']') {
                return i + 1;
            } else if (c == '{') {
                i = closing[i] < 0 ? text.length() : closing[i];
            } else if (c == '\n' && text.startsWith("\n", skipBlanks(i + 1))) {
                return at;
            }
        }
        return at;
    }

    private int skipBlanks(int at) {
        int i = at;
        while (i < text.length() && (text.charAt(i) == ' ' || text.charAt(i) == '\t' || text.charAt(i) == BLANK)) {
            i++;
        }
        return i;
    }

    /** Whether the line end at {@code at} is followed by an empty line. */
    boolean endsParagraph(int at) {
        return text.startsWith("\n", skipBlanks(at + 1));
    }

    /** The text between two places, without comments. */
    String between(int from, int to) {
        return text.substring(from, to).replace(String.valueOf(BLANK), "");
    }
}
