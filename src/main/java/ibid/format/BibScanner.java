package ibid.format;

import ibid.text.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * Cuts a .bib file into its {@code @…{…}}. Braces are counted as BibTeX counts them, a backslash before one means
 * nothing. Whatever stands between is free text. An entry that does not end is cut off where the next one begins at
 * the start of a line, so that a slip costs one entry at most. Linear in the length of the file. Not thread-safe.
 *
 * @see <a href="https://mirrors.ctan.org/biblio/bibtex/base/btxdoc.pdf">BibTeXing, section 2</a>
 */
final class BibScanner {
    /** A head is looked at no further than this, so that no file makes looking expensive. */
    private static final int LONGEST_HEAD = 500;

    private final String text;
    private final List<Span> strays = new ArrayList<>();
    private final List<Span> comments = new ArrayList<>();
    private int lineEnd = -1;
    private boolean commentedOut;
    private boolean closed;
    private boolean commentRanOut;

    BibScanner(String text) {
        this.text = text;
    }

    List<BibSegment> segments() {
        List<BibSegment> segments = new ArrayList<>();
        int at = nextHead(0);
        while (at >= 0) {
            int wordEnd = wordEnd(wordStart(at));
            String type = word(at).toLowerCase(Locale.ROOT);
            int end;
            if (type.equals("comment")) {
                end = commentEnd(wordEnd);
                comments.add(new Span(at, end));
            } else {
                BibSegment segment = segment(at, type, skipSpace(wordEnd));
                segments.add(segment);
                end = segment.span().end();
            }
            at = nextHead(end);
        }
        return segments;
    }

    /** Words behind an {@code @} at the start of a line that open nothing, outside of entries. */
    List<Span> strays() {
        return strays;
    }

    /** The {@code @comment}s, in their order. */
    List<Span> comments() {
        return comments;
    }

    /** The next head of an entry, not one inside an address or on a line commented out; -1 if there is none. */
    private int nextHead(int from) {
        for (int at = text.indexOf('@', from); at >= 0; at = text.indexOf('@', at + 1)) {
            char before = at > 0 ? text.charAt(at - 1) : ' ';
            boolean apart = Character.isWhitespace(before) || "}),;\ufeff".indexOf(before) >= 0;
            if (apart && !isCommentedOut(at)) {
                if (isHead(at)) {
                    return at;
                }
                if (wordEnd(at + 1) > at + 1 && (at == 0 || before == '\n')) {
                    strays.add(new Span(at, wordEnd(at + 1)));
                }
            }
        }
        return -1;
    }

    private boolean isHead(int at) {
        int wordStart = wordStart(at);
        int wordEnd = wordEnd(wordStart);
        if (wordEnd == wordStart) {
            return false;
        }
        int open = skipSpace(wordEnd);
        char delimiter = open < text.length() ? text.charAt(open) : ' ';
        if (wordStart > at + 1) {
            return delimiter == '{' && isKeyAndComma(open + 1, Math.min(text.length(), open + LONGEST_HEAD));
        }
        return delimiter == '{' || delimiter == '(' || word(at).equalsIgnoreCase("comment");
    }

    /** The word that tells what begins at an {@code @}. */
    private String word(int at) {
        int start = wordStart(at);
        return text.substring(start, wordEnd(start));
    }

    /** BibTeX lets spaces stand before the word. */
    private int wordStart(int at) {
        int start = at + 1;
        while (start < text.length() && start < at + LONGEST_HEAD && text.charAt(start) == ' ') {
            start++;
        }
        return start;
    }

    /** Asked with growing offsets only, and so looks at each line once. */
    private boolean isCommentedOut(int at) {
        while (lineEnd < at) {
            int start = lineEnd + 1;
            int end = text.indexOf('\n', start);
            lineEnd = end < 0 ? text.length() : end;
            int first = skipSpace(start);
            commentedOut = first < lineEnd && text.charAt(first) == '%';
        }
        return commentedOut;
    }

    private BibSegment segment(int at, String type, int open) {
        int bodyEnd = bodyEnd(open);
        boolean broken = !closed;
        int end = closed ? bodyEnd + 1 : bodyEnd;
        if (closed && fieldFollows(end)) {
            broken = true;
            end = nextLineHead(end);
            bodyEnd = Math.max(bodyEnd, text.lastIndexOf('}', end - 1));
        }
        Span span = new Span(at, end);
        if (type.equals("string")) {
            return new BibSegment(type, "", new Span(open + 1, bodyEnd), span, broken);
        }
        int keyEnd = keyEnd(open + 1, bodyEnd);
        String key = text.substring(open + 1, keyEnd).strip();
        return new BibSegment(type, key, new Span(keyEnd, bodyEnd), span, broken);
    }

    /** The offset of the delimiter that closes the one at {@code open}; sets {@code closed}. */
    private int bodyEnd(int open) {
        boolean brace = text.charAt(open) == '{';
        boolean quoted = false;
        int depth = 0;
        for (int i = open + 1; i < text.length(); i++) {
            char c = text.charAt(i);
            if (depth == 0 && !quoted && c == (brace ? '}' : ')')) {
                closed = true;
                return i;
            } else if (c == '{') {
                depth++;
            } else if (c == '}') {
                depth = Math.max(0, depth - 1);
            } else if (c == '"' && depth == 0 && !brace) {
                quoted = !quoted;
            } else if (c == '\n' && isLineHead(i + 1)) {
                closed = false;
                return i;
            }
        }
        closed = false;
        return text.length();
    }

    /** Braces balance; if they never do, or there are none, the comment is the rest of the line. */
    private int commentEnd(int wordEnd) {
        int endOfLine = text.indexOf('\n', wordEnd);
        int line = endOfLine < 0 ? text.length() : endOfLine;
        int open = skipSpace(wordEnd);
        int limit = commentRanOut ? line : text.length();
        int depth = 0;
        for (int i = open; i < limit; i++) {
            char c = text.charAt(i);
            depth += c == '{' ? 1 : c == '}' ? -1 : 0;
            if (depth == 0) {
                return i > open ? i + 1 : line;
            }
        }
        commentRanOut = true;
        return line;
    }

    /** Whether a comma, a name and an equals sign follow: then the brace before closed the entry too early. */
    private boolean fieldFollows(int from) {
        int name = skipSpace(from);
        if (name < text.length() && text.charAt(name) == ',') {
            name = skipSpace(name + 1);
        }
        int nameEnd = wordEnd(name);
        int equals = skipSpace(nameEnd);
        if (nameEnd == name || equals >= text.length() || text.charAt(equals) != '=') {
            return false;
        }
        int value = skipSpace(equals + 1);
        return value < text.length() && "{\"0123456789".indexOf(text.charAt(value)) >= 0;
    }

    private int nextLineHead(int from) {
        for (int i = text.indexOf('\n', from); i >= 0; i = text.indexOf('\n', i + 1)) {
            if (isLineHead(i + 1)) {
                return i;
            }
        }
        return text.length();
    }

    /** Whether a line begins at {@code from} that nothing but an entry begins with: a word, a key and a comma. */
    private boolean isLineHead(int from) {
        int limit = Math.min(text.length(), from + LONGEST_HEAD);
        int at = from;
        while (at < limit && (text.charAt(at) == ' ' || text.charAt(at) == '\t')) {
            at++;
        }
        if (at >= limit || text.charAt(at) != '@' || !isHead(at)) {
            return false;
        }
        String word = word(at).toLowerCase(Locale.ROOT);
        boolean plain = word.equals("string") || word.equals("comment") || word.equals("preamble");
        return plain || isKeyAndComma(skipSpace(wordEnd(wordStart(at))) + 1, limit);
    }

    private boolean isKeyAndComma(int from, int limit) {
        int key = skipSpace(from);
        int end = key;
        while (end < limit && !Character.isWhitespace(text.charAt(end)) && ",={}\"".indexOf(text.charAt(end)) < 0) {
            end++;
        }
        char next = end < limit ? text.charAt(end) : ' ';
        return next == ',' || (next == '\n' && end > key);
    }

    /** Where the key ends: at the comma, or the line's end if that was forgotten; at its start if there is no key. */
    private int keyEnd(int from, int bodyEnd) {
        int start = Math.min(skipSpace(from), bodyEnd);
        int end = start;
        while (end < bodyEnd && text.charAt(end) != ',' && text.charAt(end) != '\n') {
            end++;
        }
        int equals = start;
        while (equals < end && text.charAt(equals) != '=') {
            equals++;
        }
        return equals == end ? end : keyBeforeField(start, equals, end);
    }

    /** In {@code key title = …} the key; in {@code title = …} nothing; in {@code a=b,} the key is {@code a=b}. */
    private int keyBeforeField(int start, int equals, int end) {
        String[] words = text.substring(start, equals).strip().split("\\s+");
        char next = equals + 1 < end ? text.charAt(equals + 1) : ' ';
        if (words.length == 1 && Character.isLetter(next)) {
            return end;
        }
        return words.length == 2 ? start + words[0].length() : start;
    }

    private int wordEnd(int from) {
        int end = from;
        while (end < text.length() && isWordPart(text.charAt(end))) {
            end++;
        }
        return end;
    }

    private int skipSpace(int from) {
        int at = from;
        while (at < text.length() && Character.isWhitespace(text.charAt(at))) {
            at++;
        }
        return at;
    }

    private static boolean isWordPart(char c) {
        return Character.isLetterOrDigit(c) || c == '_' || c == '-' || c == '+';
    }
}
