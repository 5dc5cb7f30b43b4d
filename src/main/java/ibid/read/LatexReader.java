package ibid.read;

import ibid.model.Article;
import ibid.model.ReferenceList;
import ibid.text.Decoding;
import ibid.text.SourceText;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * LaTeX, as a reader of the printed page sees it, but for citations, which stay as written. Its reference list is, in
 * this order: the {@code thebibliography} in it or in a file that it includes; that in the {@code .bbl} file beside it; the
 * works it cites, as they are in the {@code .bib} files it names. Nothing outside the article's folder is read.
 * Thread-safe.
 *
 * @see <a href="https://latexref.xyz/">LaTeX2e: An unofficial reference manual</a>
 */
public final class LatexReader implements ArticleReader {
    private static final Set<String> SUFFIXES = Set.of("tex", "ltx", "latex", "bbl");
    private static final Pattern SIGN = Pattern.compile(
            "^\\s*\\\\(?:documentclass|documentstyle|bibitem|begin\\s*\\{(?:document|thebibliography)\\})",
            Pattern.MULTILINE);
    private static final Pattern COMMAND = Pattern.compile("\\\\[a-zA-Z]{2,}");

    /** The most characters of an article; a longer one is not one that anyone wrote. */
    private static final int LONGEST = 16 << 20;

    @Override
    public boolean recognises(String name, byte[] head) {
        if (Decoding.looksBinary(head)) {
            return false;
        }
        String text = Decoding.decode(name, head).text();
        String suffix = name.substring(name.lastIndexOf('.') + 1).toLowerCase(Locale.ROOT);
        return SIGN.matcher(text).find()
                || (SUFFIXES.contains(suffix) && COMMAND.matcher(text).find());
    }

    @Override
    public Article read(String name, byte[] content, Companions beside) throws ReadException {
        SourceText source = Decoding.decode(name, content);
        String text = source.text();
        if (text.length() > LONGEST) {
            return new Article(source, TextReader.lines(text, 0, text.length()));
        }
        LatexFiles files = new LatexFiles(fileName(name), beside);
        LatexParagraphs out = new LatexParagraphs();
        LatexBibliography bibliography = new LatexBibliography(source, files);
        LatexSource latex = new LatexSource(text);
        out.preamble(latex.text.contains("\\begin{document}"));
        new LatexScanner(latex, null, files, out, bibliography).scan();
        if (bibliography.lists().isEmpty()) {
            files.text(jobName(name) + ".bbl")
                    .filter(bbl -> bbl.contains("\\bibitem"))
                    .ifPresent(bbl -> bibliography.printedElsewhere(new LatexSource(bbl), out));
        }
        return new Article(source, out.blocks(), lists(name, text, bibliography), List.of());
    }

    private static List<ReferenceList> lists(String name, String text, LatexBibliography bibliography)
            throws ReadException {
        if (!bibliography.lists().isEmpty()) {
            return bibliography.lists();
        }
        Optional<ReferenceList> cited = bibliography.cited().list();
        if (cited.isEmpty()) {
            bibliography.cited().refuseMissing(" or " + jobName(name) + ".bbl");
        }
        if (text.contains("\\datalist[") || text.contains("\\sortlist[") || text.contains("biblatex auxiliary file")) {
            throw new ReadException(
                    name + ": what biber made for biblatex, not an article; give the .tex or the .bib file");
        }
        return cited.map(List::of).orElse(List.of());
    }

    /** The name of a file without its folder and its suffix. */
    private static String jobName(String name) {
        String file = fileName(name);
        int dot = file.lastIndexOf('.');
        return dot > 0 ? file.substring(0, dot) : file;
    }

    private static String fileName(String name) {
        return name.substring(Math.max(name.lastIndexOf('/'), name.lastIndexOf('\\')) + 1);
    }
}
