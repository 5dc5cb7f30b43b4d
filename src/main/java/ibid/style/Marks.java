package ibid.style;

import java.util.ArrayDeque;
import java.util.BitSet;
import java.util.Deque;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Formatting inside a string: marks that begin and end it travel through the processor as characters. They are Unicode
 * noncharacters, which no text may hold, so nothing a user writes can be taken for one; the processor, which knows no
 * markup in fields, passes them on like letters of an unknown script.
 *
 * @see <a href="https://www.unicode.org/faq/private_use.html#noncharacters">noncharacters</a>
 */
final class Marks {
    static final char ITALIC = '\uFDD0';
    static final char BOLD = '\uFDD1';
    static final char SMALL_CAPS = '\uFDD2';
    static final char UNDERLINE = '\uFDD3';
    static final char SUPERSCRIPT = '\uFDD4';
    static final char SUBSCRIPT = '\uFDD5';
    /** Ends the innermost format, and the display group or link. */
    static final char END = '\uFDD7';

    /** Begins a link: address, {@link #LINK_TEXT}, text, {@link #END}. */
    static final char LINK = '\uFDD8';

    static final char LINK_TEXT = '\uFDD9';

    // Display groups.
    static final char LEFT_MARGIN = '\uFDDA';
    static final char RIGHT_INLINE = '\uFDDB';
    static final char INDENT = '\uFDDC';
    static final char BLOCK = '\uFDDD';

    /** A hyphen that is none between two pages. */
    static final char HYPHEN = '\uFDDE';

    // Behind a number: how to print it.
    static final char ORDINAL = '\uFDE0';
    static final char LONG_ORDINAL = '\uFDE1';
    static final char DAY_ORDINAL = '\uFDE2';
    static final char ROMAN = '\uFDE3';
    static final char RANGE = '\uFDE4';

    /** Begins text without full stops, up to its {@link #END}. */
    static final char NO_PERIODS = '\uFDE5';

    /** Begins a name particle that goes behind the given name if the family name comes first, up to {@link #END}. */
    static final char PARTICLE = '\uFDE6';

    // The places where parts of such a name begin and end.
    static final char AFTER_GIVEN_NAME = '\uFDE7';
    static final char BEFORE_FAMILY_NAME = '\uFDEA';
    static final char AFTER_FAMILY_NAME = '\uFDE8';

    /** Begins a suffix that goes behind the given name likewise, up to {@link #END}. */
    static final char NAME_SUFFIX = '\uFDE9';

    private static final Pattern TAG = Pattern.compile("<(?:(i|b|sup|sub|sc)|span class=\"nocase\""
            + "|span style=\"font-variant: ?small-caps;?\"|/(i|b|sup|sub|sc|span))>");

    /**
     * Letters whose case is to stay are moved up to this plane of private use while the processor has them, which then
     * sees no letters.
     */
    private static final int KEPT_CASE = 0xF0000;

    private Marks() {}

    static boolean isMark(char c) {
        return c >= '\uFDD0' && c <= '\uFDEF';
    }

    /** Whether the mark has an {@link #END} of its own. */
    static boolean begins(char c) {
        return (c >= ITALIC && c <= SUBSCRIPT)
                || c == LINK
                || (c >= LEFT_MARGIN && c <= BLOCK)
                || c == NO_PERIODS
                || c == PARTICLE
                || c == NAME_SUFFIX;
    }

    /** Plain text as the processor may see it: white space folded, without marks and their like. */
    static String plain(String text) {
        StringBuilder plain = new StringBuilder(text.length());
        for (int i = 0, c; i < text.length(); i += Character.charCount(c)) {
            c = text.codePointAt(i);
            if (c <= ' ' || c == '\u007F') {
                plain.append(plain.length() > 0 && plain.charAt(plain.length() - 1) != ' ' ? " " : "");
            } else if (!isKept(c) && !(Character.isBmpCodePoint(c) && isMark((char) c))) {
                plain.appendCodePoint(c);
            }
        }
        return plain.toString().strip();
    }

    /**
     * The text of a field with marks for its tags. A tag without its partner is text.
     *
     * @see <a href="https://citeproc-js.readthedocs.io/en/latest/csl-json/markup.html#html-like-formatting-tags">tags</a>
     */
    static String ofField(String text) {
        String plain = plain(text);
        if (plain.indexOf('<') < 0) {
            return plain;
        }
        BitSet paired = pairedTags(plain);
        StringBuilder marked = new StringBuilder(plain.length());
        Deque<Boolean> keepsCase = new ArrayDeque<>();
        Matcher tag = TAG.matcher(plain);
        int at = 0;
        while (tag.find()) {
            if (paired.get(tag.start())) {
                append(marked, plain.substring(at, tag.start()), keepsCase.contains(true));
                boolean isNoCase = tag.group(2) == null ? isNoCase(tag.group()) : keepsCase.pop();
                if (tag.group(2) == null) {
                    keepsCase.push(isNoCase);
                }
                marked.append(isNoCase ? "" : mark(tag.group()));
                at = tag.end();
            }
        }
        append(marked, plain.substring(at), false);
        return marked.toString();
    }

    private static boolean isNoCase(String tag) {
        return tag.endsWith("nocase\">");
    }

    private static void append(StringBuilder to, String text, boolean keepCase) {
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (keepCase && Character.isLetter(c)) {
                to.appendCodePoint(KEPT_CASE + c);
            } else {
                to.append(c);
            }
        }
    }

    /** The text with the letters back whose case was to stay. */
    static String restoreCase(String marked) {
        if (marked.indexOf(Character.highSurrogate(KEPT_CASE)) < 0
                && marked.codePoints().noneMatch(Marks::isKept)) {
            return marked;
        }
        StringBuilder restored = new StringBuilder(marked.length());
        marked.codePoints().forEach(c -> restored.appendCodePoint(isKept(c) ? c - KEPT_CASE : c));
        return restored.toString();
    }

    private static boolean isKept(int codePoint) {
        return codePoint >> 16 == KEPT_CASE >> 16;
    }

    /** Where the tags begin that have a partner. */
    private static BitSet pairedTags(String text) {
        BitSet paired = new BitSet();
        Deque<int[]> open = new ArrayDeque<>();
        Matcher tag = TAG.matcher(text);
        while (tag.find()) {
            String closes = tag.group(2);
            if (closes == null) {
                open.push(new int[] {tag.start(), tag.start() + 1});
            } else if (!open.isEmpty() && text.startsWith(closes, open.element()[1])) {
                paired.set(open.pop()[0]);
                paired.set(tag.start());
            }
        }
        return paired;
    }

    private static String mark(String tag) {
        return String.valueOf(
                switch (tag) {
                    case "<i>" -> ITALIC;
                    case "<b>" -> BOLD;
                    case "<sup>" -> SUPERSCRIPT;
                    case "<sub>" -> SUBSCRIPT;
                    default -> tag.startsWith("</") ? END : SMALL_CAPS;
                });
    }

    /** The text with all marks left out: a hyphen stays one, a link only shows its text. */
    static String strip(String marked) {
        StringBuilder text = new StringBuilder(marked.length());
        int addressFrom = -1;
        for (int i = 0; i < marked.length(); i++) {
            char c = marked.charAt(i);
            if (c == LINK) {
                addressFrom = text.length();
            } else if (c == LINK_TEXT && addressFrom >= 0) {
                text.setLength(addressFrom);
            } else if (c == HYPHEN) {
                text.append('-');
            } else if (!isMark(c)) {
                text.append(c);
            }
        }
        return text.toString();
    }
}
