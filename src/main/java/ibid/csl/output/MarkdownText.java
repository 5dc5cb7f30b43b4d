package ibid.csl.output;

/**
 * Text in CommonMark: only what would be taken for markup is escaped.
 *
 * @see <a href="https://spec.commonmark.org/0.31.2/#backslash-escapes">backslash escapes</a>
 */
public final class MarkdownText {
    private MarkdownText() {}

    /** The text of a link or a paragraph. */
    public static String escape(String text) {
        StringBuilder escaped = new StringBuilder(text.length() + 8);
        for (int i = 0; i < text.length(); i++) {
            char next = i + 1 < text.length() ? text.charAt(i + 1) : ' ';
            char before = i > 0 ? text.charAt(i - 1) : ' ';
            if (isMarkup(text.charAt(i), before, next) || isEntity(text, i)) {
                escaped.append('\\');
            }
            escaped.append(text.charAt(i));
        }
        return escaped.toString();
    }

    /**
     * A paragraph that no sign at its beginning makes something else.
     *
     * @param ownNumber what may make it an item of a list, as "3."
     */
    public static String paragraph(String text, String ownNumber) {
        int digits = 0;
        while (digits < text.length() && Character.isDigit(text.charAt(digits))) {
            digits++;
        }
        boolean isItem = digits > 0 && digits < text.length() && ".)".indexOf(text.charAt(digits)) >= 0;
        if (isItem && !text.startsWith(ownNumber)) {
            return text.substring(0, digits) + "\\" + text.substring(digits);
        }
        return !text.isEmpty() && "#>+-=".indexOf(text.charAt(0)) >= 0 ? "\\" + text : text;
    }

    /** A link; an address that is its own text stands in angle brackets. */
    public static String link(String text, String address) {
        boolean bare = text.equals(address) && address.chars().noneMatch(c -> c <= ' ' || c == '<' || c == '>');
        if (bare) {
            return "<" + address + ">";
        }
        String target = address.replace("<", "%3C").replace(">", "%3E").replace(" ", "%20");
        return "[" + escape(text) + "](<" + target + ">)";
    }

    /** Whether emphasis beside it needs tags. */
    public static boolean isWord(char c) {
        return Character.isLetterOrDigit(c);
    }

    private static boolean isMarkup(char c, char before, char next) {
        return switch (c) {
            case '\\', '*', '`' -> true;
            case '_' -> !isWord(before) || !isWord(next);
            case '~' -> next == '~' || before == '~';
            case ']' -> next == '(' || next == '[' || next == ':';
            case '<' -> Character.isLetter(next) || next == '/' || next == '!' || next == '?';
            default -> false;
        };
    }

    private static boolean isEntity(String text, int at) {
        int end = at + 1;
        while (text.charAt(at) == '&' && end < text.length() && (isWord(text.charAt(end)) || text.charAt(end) == '#')) {
            end++;
        }
        return end > at + 1 && end < text.length() && text.charAt(end) == ';';
    }
}
