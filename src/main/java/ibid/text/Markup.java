package ibid.text;

import java.util.ArrayDeque;
import java.util.Deque;

/**
 * The tags that text may hold in CSL-JSON.
 *
 * @see <a href="https://citeproc-js.readthedocs.io/en/latest/csl-json/markup.html#html-like-formatting-tags">markup</a>
 */
public final class Markup {
    public static final String NOCASE = "<span class=\"nocase\">";

    private static final String[] TAGS = {
        "<i>", "</i>", "<b>", "</b>", "<sup>", "</sup>", "<sub>", "</sub>", NOCASE, "</span>"
    };

    private Markup() {}

    /** Whether the tags of the text, if any, are closed in the right order; else they are but text. */
    public static boolean isWellFormed(String text) {
        Deque<String> open = new ArrayDeque<>();
        for (int at = text.indexOf('<'); at >= 0; at = text.indexOf('<', at + 1)) {
            int length = tagLength(text, at);
            String tag = text.substring(at, at + length);
            if (length == 0) {
                continue;
            }
            if (!tag.startsWith("</")) {
                open.push(tag.startsWith("<span") ? "</span>" : "</" + tag.substring(1));
            } else if (open.isEmpty() || !open.pop().equals(tag)) {
                return false;
            }
        }
        return open.isEmpty();
    }

    /** The text without its tags, if these are tags. */
    public static String plain(String text) {
        if (text.indexOf('<') < 0 || !isWellFormed(text)) {
            return text;
        }
        StringBuilder plain = new StringBuilder(text.length());
        for (int at = 0; at < text.length(); ) {
            int tag = tagLength(text, at);
            plain.append(text, at, tag > 0 ? at : at + 1);
            at += Math.max(1, tag);
        }
        return plain.toString();
    }

    /** The text without the marks of what keeps its letter case, which most programs take for text. */
    public static String withoutNocase(String text) {
        return text.contains(NOCASE) && isWellFormed(text)
                ? text.replace(NOCASE, "").replace("</span>", "")
                : text;
    }

    /** The length of the tag that begins at {@code at}, 0 if none does. */
    public static int tagLength(String text, int at) {
        for (String tag : TAGS) {
            if (text.startsWith(tag, at)) {
                return tag.length();
            }
        }
        return 0;
    }
}
