package ibid.read;

import ibid.model.Encoded;
import ibid.model.Origin;
import ibid.model.ReferenceList;
import ibid.model.ReferenceList.Entry;
import ibid.text.Latex;
import ibid.text.SourceText;
import ibid.text.Span;
import ibid.text.XmlNode;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * What a LaTeX article cites: the entries of its bibliographies as they are printed, or the keys that it cites and the
 * databases they are in. Not thread-safe.
 *
 * @see <a href="https://mirrors.ctan.org/biblio/bibtex/base/btxdoc.pdf">BibTeXing</a>
 */
final class LatexBibliography {
    private static final Pattern CITE = Pattern.compile("\\\\([a-zA-Z]*[cC]ite[a-zA-Z]*+)\\*?");
    /** Space of a given width, and where lines may break, as some styles set them. */
    private static final Pattern SKIP = Pattern.compile("\\\\hskip\\s[^\\\\]{0,60}\\\\relax");

    private static final Pattern PENALTY = Pattern.compile("\\\\penalty\\s?-?\\d+ ?");

    private static final int LONGEST_KEYS = 5_000;
    private static final int LONGEST_NOTE = 200;

    private final SourceText article;
    private final List<ReferenceList> lists = new ArrayList<>();
    private final CitedWorks cited;

    LatexBibliography(SourceText article, LatexFiles files) {
        this.article = article;
        this.cited = new CitedWorks(article, files::text);
    }

    /** The lists that are printed. */
    List<ReferenceList> lists() {
        return lists;
    }

    /** The works that are cited by their keys. */
    CitedWorks cited() {
        return cited;
    }

    /** The argument of {@code \\bibliography}. */
    void files(String names, Span span) {
        for (String name : names.split(",")) {
            String file = name.strip();
            if (!file.isEmpty()) {
                cited.database(file.endsWith(".bib") ? file : file + ".bib", span);
            }
        }
    }

    /** Collects the keys cited in a part of a file. */
    void cited(LatexSource source, int from, int to, @Nullable Span place) {
        Matcher cite = CITE.matcher(source.text).region(from, to);
        while (cite.find()) {
            Span at = place == null ? new Span(cite.start(), cite.end()) : place;
            int end = keys(source, cite.end(), at);
            while (end > 0 && cite.group(1).endsWith("cites")) {
                end = keys(source, end, at);
            }
        }
    }

    /** Collects the keys of an argument; where it ends, 0 if there is none. */
    private int keys(LatexSource source, int from, Span place) {
        int brace = from;
        for (int next = skipNote(source, brace); next > brace; next = skipNote(source, brace)) {
            brace = next;
        }
        int close = source.text.startsWith("{", brace) ? source.closing(brace) : -1;
        if (close < 0 || close - brace > LONGEST_KEYS) {
            return 0;
        }
        for (String key : source.between(brace + 1, close).split(",")) {
            if (!key.isBlank()) {
                cited.cite(key.strip(), place);
            }
        }
        return close + 1;
    }

    /** What stands in brackets before the keys, or between them in parentheses. */
    private static int skipNote(LatexSource source, int at) {
        int close = source.text.startsWith("(", at) ? source.text.indexOf(')', at) : -1;
        return close > 0 && close - at < LONGEST_NOTE ? close + 1 : source.skipOption(at);
    }

    /** Reads the {@code \\bibitem}s in a part of a file, and gives them as blocks too. */
    void references(LatexSource source, int from, int to, @Nullable Span place, LatexParagraphs out) {
        List<Entry> entries = new ArrayList<>();
        int start = itemStart(source, from, to);
        while (start < to) {
            int next = itemStart(source, LatexSource.commandEnd(source.text, start), to);
            int body = bodyStart(source, start);
            String latex = body < next ? source.between(body, next) : "";
            Span span =
                    place == null ? new Span(start, source.between(start, next).isBlank() ? start : next) : place;
            String text = printed(latex);
            if (!text.isEmpty()) {
                entries.add(new Entry(text, Origin.of(article, span), Encoded.NONE, key(source, body)));
                out.append(latex, span);
                out.flush();
            }
            start = next;
        }
        if (!entries.isEmpty()) {
            lists.add(new ReferenceList(entries));
        }
    }

    private static int itemStart(LatexSource source, int from, int to) {
        for (int at = source.text.indexOf('\\', from); at >= 0 && at < to; at = source.text.indexOf('\\', at + 1)) {
            int end = LatexSource.commandEnd(source.text, at);
            String name = source.text.substring(at + 1, end);
            if (name.equals("bibitem") || name.equals("harvarditem")) {
                return at;
            }
            at = end - 1;
        }
        return to;
    }

    /** Behind the label and the key. */
    private static int bodyStart(LatexSource source, int item) {
        int end = LatexSource.commandEnd(source.text, item);
        int groups = source.text.startsWith("\\harvarditem", item) ? 3 : 1;
        int at = source.skipOption(end);
        for (int i = 0; i < groups; i++) {
            int brace = source.skipSpace(at);
            int close = source.text.startsWith("{", brace) ? source.closing(brace) : -1;
            at = close < 0 ? at : close + 1;
        }
        return at;
    }

    /** What stands in braces before the body of an item. */
    private static String key(LatexSource source, int body) {
        int open = source.text.lastIndexOf('{', body - 1);
        boolean key = open > 0 && source.text.charAt(body - 1) == '}';
        return key ? source.text.substring(open + 1, body - 1).strip() : "";
    }

    private static String printed(String latex) {
        String plain = PENALTY.matcher(SKIP.matcher(latex).replaceAll(" "))
                .replaceAll("")
                .replace("\\href@noop", "\\href");
        return XmlNode.fold(Latex.prose(plain).replace('\u00a0', ' '));
    }

    /** Gives a bibliography that stands in a file of its own, with the place of the database in whose stead it is. */
    void printedElsewhere(LatexSource bbl, LatexParagraphs out) {
        int end = bbl.text.indexOf("\\end{thebibliography}");
        references(bbl, 0, end < 0 ? bbl.text.length() : end, cited.firstDatabase(), out);
    }
}
