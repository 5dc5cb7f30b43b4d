package ibid.text;

import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Reads the LaTeX of one value. Recursion ends at a depth that no honest value has; deeper braces are dropped. Not
 * thread-safe.
 */
final class LatexReader {
    private static final int DEEPEST = 60;
    private static final int LONGEST_OPTION = 1000;

    /** Commands for numbers that only LaTeX knows. */
    private static final Set<String> REFERENCES =
            Set.of("ref", "eqref", "pageref", "autoref", "cref", "Cref", "vref", "hypertarget");

    private final String latex;
    private final boolean markup;
    private final boolean title;
    private final boolean prose;
    private final StringBuilder out;
    private int at;
    private int depth;
    private int openQuotes;
    private boolean isProtected;
    private boolean dollarsRanOut;
    private @Nullable String newFont;

    /**
     * @param markup whether emphasis and the like become tags
     * @param title whether braces protect
     */
    LatexReader(String latex, boolean markup, boolean title) {
        this(latex, markup, title, false);
    }

    /** @param prose whether of commands that are not known only the argument stays, but for citations */
    LatexReader(String latex, boolean markup, boolean title, boolean prose) {
        this.latex = latex;
        this.markup = markup;
        this.title = title;
        this.prose = prose;
        this.out = new StringBuilder(latex.length());
    }

    String read() {
        until('\0');
        return out.toString().strip();
    }

    /** Reads on to the brace that closes the group, or the end; there a font switch ends. */
    private void until(char end) {
        String font = "";
        int start = 0;
        while (at < latex.length() && (latex.charAt(at) != '}' || end != '}')) {
            char c = latex.charAt(at++);
            if (c == '\\') {
                command();
            } else if (c != '}') {
                character(c);
            }
            if (newFont != null) {
                tag(start, font);
                start = out.length();
                font = newFont;
                newFont = null;
            }
        }
        tag(start, font);
    }

    private void character(char c) {
        switch (c) {
            case '{' -> group();
            case '$' -> math();
            case '~' -> out.append(markup ? "\u00a0" : " ");
            case '-' -> out.append(latex.startsWith("--", at) ? dash(2, "—") : follows('-') ? dash(1, "–") : "-");
            case '`' -> openingQuote();
            case '\'' -> closingQuote();
            case ' ', '\t', '\n' -> space();
            case '?' -> out.append(follows('`') ? dash(1, "¿") : "?");
            case '!' -> out.append(follows('`') ? dash(1, "¡") : "!");
            default -> out.append(c);
        }
    }

    private boolean follows(char c) {
        return at < latex.length() && latex.charAt(at) == c;
    }

    private String dash(int more, String ligature) {
        at += more;
        return ligature;
    }

    private void openingQuote() {
        boolean two = follows('`');
        at += two ? 1 : 0;
        openQuotes += two ? 0 : 1;
        out.append(two ? "“" : "‘");
    }

    private void closingQuote() {
        if (follows('\'')) {
            at++;
            out.append('”');
        } else {
            boolean inWord = at < latex.length() && Character.isLetter(latex.charAt(at));
            boolean closes = openQuotes > 0 && !inWord;
            openQuotes -= closes ? 1 : 0;
            out.append(closes ? "’" : "'");
        }
    }

    private void space() {
        boolean doubled = out.length() == 0 || out.charAt(out.length() - 1) == ' ';
        out.append(doubled ? "" : " ");
    }

    /** A brace was read. Outside all others, and not opening a special character, it protects what it holds. */
    private void group() {
        boolean protects = title && markup && !isProtected && !follows('\\');
        int start = out.length();
        isProtected |= protects;
        inner();
        if (protects) {
            isProtected = false;
            String content = out.substring(start);
            if (content.chars().anyMatch(Character::isLetter)) {
                out.setLength(start);
                out.append(Latex.nocase(content));
            }
        }
    }

    private void inner() {
        if (++depth <= DEEPEST) {
            until('}');
            at++;
        }
        depth = Math.max(0, depth - 1);
    }

    /** A backslash was read. */
    private void command() {
        int start = at;
        while (at < latex.length() && isLetter(latex.charAt(at))) {
            at++;
        }
        if (at == start && at < latex.length()) {
            at = latex.offsetByCodePoints(at, 1);
        }
        String name = latex.substring(start, at);
        LatexTable.Row row = LatexTable.get(name);
        if (row == null) {
            unknown(name);
            return;
        }
        if (isLetter(name.charAt(0))) {
            skipSpace();
        }
        known(name, row);
    }

    private void known(String name, LatexTable.Row row) {
        switch (row.kind()) {
            case ACCENT -> out.append(LatexAccent.on(argument(), name, row.value()));
            case SYMBOL -> symbol(row.value());
            case MARKUP -> tagged(row.value());
            case FONT -> newFont = row.value();
            case DROP -> argument();
            case SECOND -> {
                argument();
                skipSpaceBefore('{');
                argumentInPlace();
            }
            case QUOTED -> quoted();
            case VERBATIM -> out.append(rawArgument());
            case MATH -> formula(rawArgument());
            case FORMULA -> formulaUpTo(row.value());
            case KEEP -> argumentInPlace();
        }
    }

    private void quoted() {
        out.append('“');
        argumentInPlace();
        out.append('”');
    }

    /** As written, with the arguments that follow at once, so that a reader can see what it was. */
    private void unknown(String name) {
        boolean cites = name.toLowerCase(Locale.ROOT).contains("cite");
        if (prose && !cites) {
            skipUnknown(name);
            return;
        }
        out.append('\\').append(name);
        int start = at;
        while (prose && (follows('[') || follows('*')) && optionEnd() > at) {
            at = optionEnd();
        }
        out.append(latex, start, at);
        while (follows('{')) {
            out.append('{').append(rawArgument()).append('}');
        }
    }

    private void skipUnknown(String name) {
        while (follows('@')) {
            at = commandEnd(at + 1);
        }
        while ((follows('[') || follows('*')) && optionEnd() > at) {
            at = optionEnd();
        }
        if (!name.isEmpty() && isLetter(name.charAt(0))) {
            skipSpaceBefore('{');
        }
        if (REFERENCES.contains(name)) {
            rawArgument();
        } else {
            argumentInPlace();
        }
    }

    /** Where a star or an optional argument ends that begins here; {@code at} if none does on this page. */
    private int optionEnd() {
        if (follows('*')) {
            return at + 1;
        }
        int close = latex.indexOf(']', at);
        return close < 0 || close - at > LONGEST_OPTION ? at : close + 1;
    }

    private void skipSpaceBefore(char c) {
        int before = at;
        skipSpace();
        at = follows(c) ? at : before;
    }

    private void symbol(String value) {
        if (value.equals(" ")) {
            space();
        } else {
            out.append(value);
        }
        if (latex.startsWith("{}", at)) {
            at += 2;
        }
    }

    private void tagged(String tag) {
        int start = out.length();
        argumentInPlace();
        tag(start, tag);
    }

    private void tag(int start, String tag) {
        if (markup && !tag.isEmpty() && out.length() > start) {
            out.insert(start, "<" + tag + ">");
            out.append("</").append(tag).append('>');
        }
    }

    /** Reads an argument on the spot; the braces around it protect nothing. */
    private void argumentInPlace() {
        if (follows('{')) {
            at++;
            inner();
        }
    }

    /** Reads an argument apart: a group, a command or one character. */
    private String argument() {
        skipSpace();
        if (at >= latex.length()) {
            return "";
        }
        int start = at;
        if (follows('{')) {
            return nested(rawArgument());
        }
        at = latex.offsetByCodePoints(at, 1);
        if (latex.charAt(start) == '\\') {
            at = commandEnd(at);
        }
        String part = latex.substring(start, at);
        if (part.length() > 1 && isLetter(part.charAt(part.length() - 1))) {
            skipSpace();
        }
        return nested(part);
    }

    private String nested(String part) {
        if (depth >= DEEPEST) {
            return "";
        }
        LatexReader reader = new LatexReader(part, false, false, prose);
        reader.depth = depth + 1;
        return reader.read();
    }

    /** The end of a command and, if it is an accent, of its argument. */
    private int commandEnd(int from) {
        int end = from;
        while (end < latex.length() && isLetter(latex.charAt(end))) {
            end++;
        }
        if (end == from && end < latex.length()) {
            end = latex.offsetByCodePoints(end, 1);
        }
        LatexTable.Row row = LatexTable.get(latex.substring(from, end));
        if (row == null || row.kind() != LatexTable.Kind.ACCENT || end >= latex.length()) {
            return end;
        }
        return latex.charAt(end) == '{' ? Math.min(closing(end) + 1, latex.length()) : latex.offsetByCodePoints(end, 1);
    }

    private String rawArgument() {
        if (!follows('{')) {
            return "";
        }
        int end = closing(at);
        String raw = latex.substring(at + 1, end);
        at = Math.min(end + 1, latex.length());
        return raw;
    }

    /** The brace that closes the one at {@code open}, or the end. */
    private int closing(int open) {
        int level = 0;
        for (int i = open; i < latex.length(); i++) {
            level += latex.charAt(i) == '{' ? 1 : latex.charAt(i) == '}' ? -1 : 0;
            if (level == 0) {
                return i;
            }
        }
        return latex.length();
    }

    /** A dollar was read. */
    private void math() {
        int end = dollarsRanOut ? -1 : Latex.closingDollar(latex, at - 1);
        dollarsRanOut = end < 0;
        if (end < 0 || LatexFormula.isMoney(latex.substring(at, end)) || !Latex.isBalanced(latex, at, end)) {
            out.append('$');
            return;
        }
        String inner = latex.substring(at, end);
        at = end + 1;
        formula(inner);
    }

    private void formula(String inner) {
        String text = inner.strip().replaceAll("\\s+", " ");
        Optional<String> symbols = LatexFormula.symbols(text);
        if (symbols.isPresent()) {
            out.append(markup ? symbols.get() : symbols.get().replaceAll("</?su[bp]>", ""));
        } else if (!text.isEmpty()) {
            out.append('$').append(text).append('$');
        }
    }

    private void formulaUpTo(String end) {
        int close = latex.indexOf(end, at);
        String inner = latex.substring(at, close < 0 ? latex.length() : close);
        at = close < 0 ? latex.length() : close + end.length();
        formula(inner);
    }

    private void skipSpace() {
        while (at < latex.length() && Character.isWhitespace(latex.charAt(at))) {
            at++;
        }
    }

    static boolean isLetter(int c) {
        return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z');
    }
}
