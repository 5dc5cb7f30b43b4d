package ibid.check.rule;

import ibid.text.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * The fields of one entry of a .bib file, as far as they are well-formed, and where they stand in it. For one thread.
 *
 * @see <a href="https://mirrors.ctan.org/biblio/bibtex/base/btxdoc.pdf">BibTeXing, section 2</a>
 */
final class BibFields {
    private final String entry;
    private final List<BibFieldPlace> fields = new ArrayList<>();
    private int at;

    /**
     * A field.
     *
     * @param name in lower case
     * @param value without its delimiters; as it stands if it is put together of several
     * @param whole what has to go for the field to go, one comma included
     */
    record BibFieldPlace(String name, Span value, Span whole) {
        boolean isEmpty(String entry) {
            return value.of(entry).isBlank();
        }
    }

    private BibFields(String entry) {
        this.entry = entry;
    }

    /** All up to the first that is not well-formed; none if the text is no entry. */
    static List<BibFieldPlace> of(String entry) {
        BibFields fields = new BibFields(entry);
        int comma = entry.indexOf(',');
        if (entry.startsWith("@") && comma > 0) {
            fields.read(comma);
        }
        return fields.fields;
    }

    /** @param comma behind the key */
    private void read(int comma) {
        int last = comma;
        while (last >= 0) {
            last = field(last);
        }
    }

    /** Reads the field behind a comma; returns the comma behind the field, -1 if there is none or no such field. */
    private int field(int comma) {
        at = space(comma + 1);
        int name = at;
        while (at < entry.length() && isName(entry.charAt(at))) {
            at++;
        }
        int nameEnd = at;
        at = space(at);
        if (nameEnd == name || at >= entry.length() || entry.charAt(at) != '=') {
            return -1;
        }
        at = space(at + 1);
        int start = at;
        if (!skipValue()) {
            return -1;
        }
        int end = at;
        at = space(at);
        boolean more = at < entry.length() && entry.charAt(at) == ',';
        Span whole = more ? new Span(comma + 1, at + 1) : new Span(comma, end);
        String called = entry.substring(name, nameEnd).toLowerCase(Locale.ROOT);
        fields.add(new BibFieldPlace(called, inner(start, end), whole));
        return more ? at : -1;
    }

    private Span inner(int start, int end) {
        boolean one = end - start >= 2 && delimited(start) == end;
        return one ? new Span(start + 1, end - 1) : new Span(start, end);
    }

    private boolean skipValue() {
        int end = piece(at);
        while (end >= 0) {
            at = end;
            int sign = space(end);
            if (sign >= entry.length() || entry.charAt(sign) != '#') {
                return true;
            }
            end = piece(space(sign + 1));
        }
        return false;
    }

    /** The end of a value's piece, -1 if there is none. */
    private int piece(int from) {
        if (from >= entry.length()) {
            return -1;
        }
        if ("{\"".indexOf(entry.charAt(from)) >= 0) {
            return delimited(from);
        }
        int end = from;
        while (end < entry.length() && isName(entry.charAt(end))) {
            end++;
        }
        return end > from ? end : -1;
    }

    /** Where braces or quotes end that begin there; -1 if they do not, or none begin. */
    private int delimited(int from) {
        boolean quoted = entry.charAt(from) == '"';
        int depth = 0;
        for (int i = from; i < entry.length(); i++) {
            char c = entry.charAt(i);
            depth += c == '{' ? 1 : c == '}' ? -1 : 0;
            boolean ends = quoted ? c == '"' && depth == 0 && i > from : depth == 0;
            if (ends) {
                return i > from ? i + 1 : -1;
            }
        }
        return -1;
    }

    private int space(int from) {
        int to = from;
        while (to < entry.length() && Character.isWhitespace(entry.charAt(to))) {
            to++;
        }
        return to;
    }

    private static boolean isName(char c) {
        return Character.isLetterOrDigit(c) || "_-+:./".indexOf(c) >= 0;
    }
}
