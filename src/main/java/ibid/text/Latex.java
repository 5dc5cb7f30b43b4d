package ibid.text;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * LaTeX as it stands in BibTeX fields and articles, to and from Unicode with the markup of CSL-JSON. What is not
 * understood stays as written. Thread-safe.
 *
 * @see <a href="https://mirrors.ctan.org/info/bibtex/tamethebeast/ttb_en.pdf">Tame the BeaST, sections 2 and 10</a>
 */
public final class Latex {
    /** A command in braces of its own, or on its own. */
    private static final Pattern ESCAPE = Pattern.compile(
            "\\{\\\\([a-zA-Z]+|[_%&#~])\\s*(?:\\{\\})?\\}|\\\\([a-zA-Z]+|[_%&#~])(?:\\{\\}|(?<=[a-zA-Z]) )?");

    private Latex() {}

    /** Without any markup, as names and numbers are. */
    public static String plain(String latex) {
        return isPlain(latex) ? latex.strip() : new LatexReader(latex, false, false).read();
    }

    /** With markup; braces mean nothing. */
    public static String text(String latex) {
        return isPlain(latex) ? latex.strip() : new LatexReader(latex, true, false).read();
    }

    /** With markup; braces keep a title's words as they are: {@code <span class="nocase">}. */
    public static String title(String latex) {
        return isPlain(latex) ? latex.strip() : new LatexReader(latex, true, true).read();
    }

    /** Running text of an article, without markup: commands that are not known are dropped, but not citations. */
    public static String prose(String latex) {
        return isPlain(latex) ? latex.strip() : new LatexReader(latex, false, false, true).read();
    }

    /** An address or identifier: nothing in it is LaTeX, but people escape what LaTeX would stumble over. */
    public static String address(String latex) {
        String bare = latex.strip();
        if (bare.startsWith("{") && bare.endsWith("}")) {
            bare = bare.substring(1, bare.length() - 1);
        }
        if (bare.indexOf('\\') < 0) {
            return bare;
        }
        StringBuilder address = new StringBuilder(bare.length());
        Matcher escape = ESCAPE.matcher(bare.replace("$\\sim$", "~"));
        while (escape.find()) {
            String name = escape.group(1) != null ? escape.group(1) : escape.group(2);
            LatexTable.Row row = LatexTable.get(name);
            String plain = name.equals("~") ? "~" : row == null || !row.isSymbol() ? escape.group() : row.value();
            escape.appendReplacement(address, Matcher.quoteReplacement(plain));
        }
        return escape.appendTail(address).toString();
    }

    private static boolean isPlain(String latex) {
        for (int i = 0; i < latex.length(); i++) {
            if ("\\{}$~`'-\n\t".indexOf(latex.charAt(i)) >= 0) {
                return false;
            }
        }
        return latex.indexOf("  ") < 0;
    }

    /** The text for a field of classic BibTeX in UTF-8: only what TeX would take for something else is escaped. */
    public static String latex(String text) {
        return new LatexWriter(text).write();
    }

    /** Whether the dollar at {@code start} opens a formula that {@link #text} keeps as written; then its end, else -1. */
    static int mathEnd(String text, int start) {
        int end = closingDollar(text, start);
        if (end <= start + 1 || isSpace(text, start + 1) || isSpace(text, end - 1)) {
            return -1;
        }
        boolean digitFollows = end + 1 < text.length() && Character.isDigit(text.charAt(end + 1));
        return digitFollows || !isBalanced(text, start + 1, end) ? -1 : end;
    }

    /** The next dollar without a backslash, -1 if there is none. */
    static int closingDollar(String text, int start) {
        for (int i = start + 1; i < text.length(); i++) {
            if (text.charAt(i) == '\\') {
                i++;
            } else if (text.charAt(i) == '$') {
                return i;
            }
        }
        return -1;
    }

    private static boolean isSpace(String text, int at) {
        return Character.isWhitespace(text.charAt(at));
    }

    /** Whether braces pair up, as BibTeX counts them. */
    public static boolean isBalanced(String text, int start, int end) {
        int depth = 0;
        for (int i = start; i < end && depth >= 0; i++) {
            depth += text.charAt(i) == '{' ? 1 : text.charAt(i) == '}' ? -1 : 0;
        }
        return depth == 0;
    }

    static String nocase(String text) {
        return Markup.NOCASE + text + "</span>";
    }
}
