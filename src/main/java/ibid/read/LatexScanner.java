package ibid.read;

import ibid.model.Block;
import ibid.text.Span;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Reads one LaTeX file: finds paragraphs, headings, lists and what else is a block, the files that it includes, and its
 * bibliography. Not thread-safe.
 */
final class LatexScanner {
    private static final Map<String, Integer> HEADINGS = Map.of(
            "part",
            1,
            "chapter",
            1,
            "section",
            2,
            "subsection",
            3,
            "subsubsection",
            4,
            "paragraph",
            5,
            "subparagraph",
            6);

    private static final Set<String> LISTS =
            Set.of("itemize", "enumerate", "description", "compactitem", "compactenum", "inparaenum");
    private static final Set<String> QUOTES = Set.of("quote", "quotation", "verse", "displayquote");
    private static final Set<String> TABLES =
            Set.of("tabular", "tabular*", "tabularx", "longtable", "tabulary", "deluxetable", "supertabular");
    private static final Set<String> CODE =
            Set.of("verbatim", "verbatim*", "Verbatim", "lstlisting", "minted", "alltt");
    private static final Set<String> UNREAD = Set.of(
            "equation",
            "align",
            "gather",
            "multline",
            "eqnarray",
            "displaymath",
            "math",
            "flalign",
            "alignat",
            "dmath",
            "tikzpicture",
            "picture",
            "comment",
            "filecontents",
            "pspicture",
            "CCSXML");

    /** Commands that are no text, and what follows them in brackets and braces neither. */
    private static final Set<String> SETTINGS = Set.of(
            "documentclass",
            "documentstyle",
            "usepackage",
            "RequirePackage",
            "newcommand",
            "renewcommand",
            "providecommand",
            "newtheorem",
            "newenvironment",
            "renewenvironment",
            "def",
            "setlength",
            "addtolength",
            "setcounter",
            "hypersetup",
            "bibliographystyle",
            "pagestyle",
            "thispagestyle",
            "graphicspath",
            "includegraphics",
            "vspace",
            "hspace",
            "label",
            "geometry",
            "DeclareMathOperator",
            "author",
            "affiliation",
            "email",
            "date",
            "address",
            "institute",
            "affil",
            "ead",
            "cortext",
            "thanks",
            "titlerunning",
            "authorrunning",
            "index",
            "printbibliography",
            "markboth");

    private static final Set<String> FOOTNOTES = Set.of("footnote", "footnotetext", "endnote", "marginpar");

    /** Of what stands between the name of a macro and its definition. */
    private static final int LONGEST_PATTERN = 100;

    private final LatexSource source;
    private final String text;
    /** The place of all that stands in this file, if it is not the article's own. */
    private final @Nullable Span place;

    private final LatexFiles files;
    private final LatexParagraphs out;
    private final LatexBibliography bibliography;
    /** Environments and marks that are known not to come any more. */
    private final Set<String> endless = new HashSet<>();

    private int at;
    private int citedTo;

    LatexScanner(
            LatexSource source,
            @Nullable Span place,
            LatexFiles files,
            LatexParagraphs out,
            LatexBibliography bibliography) {
        this.source = source;
        this.text = source.text;
        this.place = place;
        this.files = files;
        this.out = out;
        this.bibliography = bibliography;
    }

    void scan() {
        while (at < text.length()) {
            char c = text.charAt(at);
            if (c == '\\') {
                command();
            } else if (c == '\n' && source.endsParagraph(at)) {
                out.flush();
                at++;
            } else if (c == '&' && out.isIn(Block.Kind.TABLE_ROW)) {
                take(" ", at, at + 1);
            } else if (text.startsWith("$$", at)) {
                at = after("$$", at + 2);
            } else {
                plain();
            }
        }
        cited(text.length());
    }

    private void plain() {
        int end = at + 1;
        while (end < text.length() && "\\\n&$".indexOf(text.charAt(end)) < 0) {
            end++;
        }
        take(source.between(at, end), at, end);
    }

    private void take(String latex, int from, int to) {
        int start = from;
        while (start < to && text.charAt(start) <= ' ') {
            start++;
        }
        out.append(latex, span(start, to));
        at = to;
    }

    private Span span(int from, int to) {
        return place == null ? new Span(from, to) : place;
    }

    private void command() {
        int start = at;
        int end = LatexSource.commandEnd(text, start);
        String name = text.substring(start + 1, end);
        Integer level = HEADINGS.get(name);
        if (level != null || name.equals("title")) {
            heading(name.equals("title") ? 1 : level == null ? 1 : level, end);
        } else if (FOOTNOTES.contains(name)) {
            argument(end, (latex, span) -> out.footnote(latex, span));
        } else if (SETTINGS.contains(name)) {
            at = name.equals("def") ? definitionEnd(end) : argumentsEnd(end);
        } else {
            other(name, start, end);
        }
    }

    private void other(String name, int start, int end) {
        switch (name) {
            case "begin" -> environment(end, true);
            case "end" -> environment(end, false);
            case "item" -> item(end);
            case "par" -> {
                out.flush();
                at = end;
            }
            case "caption", "captionof" ->
                argument(end, (latex, span) -> {
                    out.flush();
                    out.add(Block.Kind.PARAGRAPH, 0, 0, latex, span);
                });
            case "input", "include", "subfile" -> include(start, end);
            case "bibliography", "addbibresource", "addglobalbib" ->
                argument(end, (latex, span) -> bibliography.files(latex, span));
            case "bibitem", "harvarditem" -> references(start, text.length());
            case "[" -> at = after("\\]", end);
            case "verb" -> verbatim(end);
            case "\\", "tabularnewline" -> lineBreak(end);
            default -> take(text.substring(start, end), start, end);
        }
    }

    /** Behind the next such mark, or {@code from} if there is none. */
    private int after(String mark, int from) {
        int found = endless.contains(mark) ? -1 : text.indexOf(mark, from);
        if (found < 0) {
            endless.add(mark);
        }
        return found < 0 ? from : found + mark.length();
    }

    private void heading(int level, int end) {
        out.flush();
        argument(end, (latex, span) -> out.add(Block.Kind.HEADING, level, 0, latex, span));
    }

    /** What is done with the argument of a command. */
    @FunctionalInterface
    private interface Use {
        void of(String latex, Span span);
    }

    private void argument(int end, Use use) {
        int brace = options(end);
        int close = text.startsWith("{", brace) ? source.closing(brace) : -1;
        if (close >= 0) {
            use.of(source.between(brace + 1, close), span(brace + 1, close));
        }
        at = close < 0 ? end : close + 1;
    }

    /** Behind all optional arguments, where an argument may stand. */
    private int options(int from) {
        int end = from;
        for (int next = source.skipOption(end); next > end; next = source.skipOption(end)) {
            end = next;
        }
        return source.skipSpace(end);
    }

    private int argumentsEnd(int from) {
        int end = source.skipOption(from);
        int next = end;
        while (next < text.length()
                && (text.charAt(next) == '{' || text.charAt(next) == '[' || text.charAt(next) == '*')) {
            int close = text.charAt(next) == '{' ? source.closing(next) + 1 : source.skipOption(next);
            if (close <= next) {
                break;
            }
            next = close;
        }
        return next;
    }

    private int definitionEnd(int from) {
        int brace = from;
        while (brace < Math.min(text.length(), from + LONGEST_PATTERN) && text.charAt(brace) != '{') {
            brace++;
        }
        boolean defines = text.startsWith("{", brace) && source.closing(brace) >= 0;
        return defines ? source.closing(brace) + 1 : from;
    }

    private void item(int end) {
        out.flush();
        int option = source.skipOption(end);
        int start = source.skipSpace(end);
        at = end;
        if (option > end && text.startsWith("[", start)) {
            take(source.between(start + 1, option - 1) + " ", start, option);
        }
    }

    private void lineBreak(int end) {
        if (out.isIn(Block.Kind.TABLE_ROW)) {
            out.flush();
            at = end;
        } else {
            take(" ", end, end);
        }
        at = source.skipOption(end);
    }

    private void verbatim(int end) {
        int close = end < text.length() ? text.indexOf(text.charAt(end), end + 1) : -1;
        if (close < 0) {
            at = end;
        } else {
            take(text.substring(end + 1, close).replaceAll("[\\\\{}$%&#_^~]", " "), end, close + 1);
        }
    }

    private void include(int start, int end) {
        int brace = source.skipSpace(end);
        int close = text.startsWith("{", brace) ? source.closing(brace) : -1;
        at = close < 0 ? end : close + 1;
        if (close >= 0) {
            cited(start);
            String name = source.between(brace + 1, close).strip();
            files.include(name)
                    .ifPresent(
                            included -> new LatexScanner(included, span(start, at), files, out, bibliography).scan());
            files.leave();
        }
    }

    /** Tells of the citations up to here. */
    private void cited(int to) {
        if (to > citedTo) {
            bibliography.cited(source, citedTo, to, place);
            citedTo = to;
        }
    }

    private void environment(int end, boolean begins) {
        int close = text.startsWith("{", end) ? source.closing(end) : -1;
        if (close < 0) {
            at = end;
            return;
        }
        String name = text.substring(end + 1, close).strip();
        at = close + 1;
        if (name.equals("document")) {
            out.preamble(false);
            at = begins ? at : text.length();
        } else if (LISTS.contains(name)) {
            if (begins) {
                out.beginList();
                at = source.skipOption(at);
            } else {
                out.end(Block.Kind.LIST_ITEM);
            }
        } else if (QUOTES.contains(name) || TABLES.contains(name)) {
            kind(name, QUOTES.contains(name) ? Block.Kind.QUOTE : Block.Kind.TABLE_ROW, begins);
        } else if (begins) {
            open(name);
        } else {
            out.flush();
        }
    }

    private void kind(String name, Block.Kind kind, boolean begins) {
        if (begins) {
            out.begin(kind);
            at = kind == Block.Kind.TABLE_ROW || name.equals("list") ? argumentsEnd(at) : source.skipOption(at);
        } else {
            out.end(kind);
        }
    }

    private void open(String name) {
        String bare = name.endsWith("*") ? name.substring(0, name.length() - 1) : name;
        String mark = "\\end{" + name + "}";
        int last = endless.contains(name) ? -1 : text.indexOf(mark, at);
        if (last < 0) {
            endless.add(name);
        }
        if (name.equals("thebibliography")) {
            references(at, last < 0 ? text.length() : last);
        } else if (last >= 0 && CODE.contains(name)) {
            out.code(text.substring(source.skipOption(at), last), span(at, last));
            at = last + mark.length();
        } else if (last >= 0 && UNREAD.contains(bare)) {
            if (bare.equals("filecontents")) {
                files.embedded(text.substring(at, last));
            }
            at = last + mark.length();
        } else {
            boolean keepsText = !Set.of("document", "abstract").contains(name);
            out.flush();
            at = keepsText ? argumentsEnd(at) : at;
        }
    }

    private void references(int from, int to) {
        cited(from);
        out.beginList();
        bibliography.references(source, from, to, place, out);
        out.end(Block.Kind.LIST_ITEM);
        citedTo = to;
        at = to;
    }
}
