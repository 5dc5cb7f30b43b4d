package ibid.format;

import ibid.format.BibField.Part;
import ibid.text.Latex;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;

/**
 * Splits the fields of an entry that JBibTeX refuses, forgiving what people forget: a comma, a brace, a quote. Linear
 * in the length of the entry. Not thread-safe.
 */
final class BibSplitter {
    private final String body;
    private final boolean broken;
    private final int[] closing;
    private final List<BibField> fields = new ArrayList<>();
    private boolean clean = true;
    private boolean quotesRanOut;
    private int at;

    /** @param broken whether braces of the entry are known not to pair up */
    BibSplitter(String body, boolean broken) {
        this.body = body;
        this.broken = broken;
        this.closing = closing(body);
        while (skipSeparators() < body.length()) {
            field();
        }
    }

    /** In the order written; a name may come twice. */
    List<BibField> fields() {
        return fields;
    }

    /** Whether nothing had to be guessed. */
    boolean isClean() {
        return clean;
    }

    private void field() {
        int start = at;
        while (at < body.length() && isNamePart(body.charAt(at))) {
            at++;
        }
        String name = body.substring(start, at).toLowerCase(Locale.ROOT);
        skipSpace();
        if (name.isEmpty() || charAt(at) != '=') {
            clean = false;
            at = Math.max(start + 1, next(start, ",\n"));
            return;
        }
        at++;
        List<Part> parts = new ArrayList<>();
        do {
            part(parts);
            skipSpace();
        } while (charAt(at) == '#' && ++at > 0);
        tail(parts);
        fields.add(new BibField(name, parts));
    }

    private void part(List<Part> parts) {
        skipSpace();
        switch (charAt(at)) {
            case '{' -> delimited(parts, closing[at]);
            case '"' -> delimited(parts, closingQuote());
            default -> bare(parts);
        }
    }

    /** A value whose end is missing, or holds what looks like the next field in a broken entry, ends before that. */
    private void delimited(List<Part> parts, int end) {
        int limit = end < 0 || broken ? nextField(at + 1, end < 0 ? body.length() : end) : end;
        if (limit == end) {
            parts.add(new Part(body.substring(at + 1, end), false));
            at = end + 1;
        } else {
            clean = false;
            parts.add(new Part(withoutTail(body.substring(at + 1, limit)), false));
            at = limit;
        }
    }

    private void bare(List<Part> parts) {
        int end = next(at, ",\n#}");
        String word = body.substring(at, end).strip();
        at = end;
        if (word.isEmpty()) {
            return;
        }
        boolean macro = !Character.isDigit(word.charAt(0)) && word.chars().noneMatch(Character::isWhitespace);
        clean &= macro || word.chars().allMatch(Character::isDigit);
        parts.add(new Part(word, macro));
    }

    /** What stands between a value and the next field belongs to the value more likely than to nothing. */
    private void tail(List<Part> parts) {
        char c = charAt(at);
        if (at >= body.length() || c == ',' || c == '%') {
            return;
        }
        clean = false;
        if (c != '}' && !isFieldStart(at)) {
            int end = next(at, ",\n");
            parts.add(new Part(" " + withoutTail(body.substring(at, end)), false));
            at = end;
        }
    }

    /** The quote that ends the string: outside braces, before a separator. {@code \"} in the midst is none. */
    private int closingQuote() {
        int depth = 0;
        for (int i = at + 1; i < body.length(); i++) {
            char c = body.charAt(i);
            depth += c == '{' ? 1 : c == '}' ? -1 : 0;
            if (c == '"' && depth <= 0 && (quotesRanOut || endsValue(i + 1))) {
                return i;
            }
        }
        quotesRanOut = true;
        return -1;
    }

    private boolean endsValue(int from) {
        int next = from;
        while (next < body.length() && (body.charAt(next) == ' ' || body.charAt(next) == '\t')) {
            next++;
        }
        return next >= body.length() || ",#\n}".indexOf(body.charAt(next)) >= 0;
    }

    /** The next comma or line end behind which a field begins, or the limit. */
    private int nextField(int from, int limit) {
        int i = from;
        while (i < limit) {
            int next = i + 1;
            if (body.charAt(i) == ',' || body.charAt(i) == '\n') {
                while (next < limit && isSpace(body.charAt(next))) {
                    next++;
                }
                if (next < limit && isFieldStart(next)) {
                    return i;
                }
            }
            i = next;
        }
        return limit;
    }

    private boolean isFieldStart(int from) {
        int end = from;
        while (end < body.length() && isNamePart(body.charAt(end))) {
            end++;
        }
        int equals = end;
        while (equals < body.length() && Character.isWhitespace(body.charAt(equals))) {
            equals++;
        }
        return end > from && charAt(equals) == '=';
    }

    private int skipSeparators() {
        while (at < body.length()) {
            char c = body.charAt(at);
            if (c == '%') {
                at = next(at, "\n");
            } else if (c == '}' || c == ')') {
                clean = false;
                at++;
            } else if (c == ',' || isSpace(c)) {
                at++;
            } else {
                break;
            }
        }
        return at;
    }

    private void skipSpace() {
        while (at < body.length() && isSpace(body.charAt(at))) {
            at++;
        }
    }

    private int next(int from, String stops) {
        int end = from;
        while (end < body.length() && stops.indexOf(body.charAt(end)) < 0) {
            end++;
        }
        return end;
    }

    private char charAt(int index) {
        return index < body.length() ? body.charAt(index) : '\0';
    }

    private static boolean isNamePart(char c) {
        return !isSpace(c) && "=,{}\"#%()".indexOf(c) < 0;
    }

    /** White space, and what looks like it: no-break and zero-width spaces. */
    static boolean isSpace(char c) {
        return Character.isWhitespace(c) || c == '\u00a0' || c == '\u200b' || c == '\ufeff';
    }

    private static String withoutTail(String value) {
        String rest = value.strip();
        while (rest.endsWith(",") || (rest.endsWith("}") && !Latex.isBalanced(rest, 0, rest.length()))) {
            rest = rest.substring(0, rest.length() - 1).strip();
        }
        return rest.endsWith("\"") ? rest.substring(0, rest.length() - 1) : rest;
    }

    /** For each opening brace the offset of the one that closes it, -1 if none does. */
    private static int[] closing(String body) {
        int[] closing = new int[body.length()];
        Arrays.fill(closing, -1);
        int[] open = new int[body.length() / 2 + 1];
        int depth = 0;
        for (int i = 0; i < body.length(); i++) {
            char c = body.charAt(i);
            if (c == '{') {
                open = depth < open.length ? open : Arrays.copyOf(open, body.length());
                open[depth++] = i;
            } else if (c == '}' && depth > 0) {
                closing[open[--depth]] = i;
            }
        }
        return closing;
    }
}
