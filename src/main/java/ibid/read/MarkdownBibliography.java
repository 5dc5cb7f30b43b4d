package ibid.read;

import ibid.model.ReferenceList;
import ibid.text.Decoding;
import ibid.text.SourceText;
import ibid.text.Span;
import java.io.IOException;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The references of an article whose front matter names the databases they are in, as Pandoc, Quarto and R Markdown have
 * it.
 *
 * @see <a href="https://pandoc.org/MANUAL.html#specifying-bibliographic-data">Pandoc, Specifying bibliographic data</a>
 */
final class MarkdownBibliography {
    private static final Pattern NAMED = Pattern.compile("(?m)^bibliography:[ \\t]*+(.*+(?:\\n[ \\t]*+- .*+)*+)");
    private static final Pattern FILE = Pattern.compile("[^\\s\\[\\],'\"-][^\\n\\[\\],'\"]*+");

    /** Keys, wherever they stand: what is none is not in the databases. */
    private static final Pattern KEY =
            Pattern.compile("(?<![\\p{L}\\p{N}.])@(\\*|[\\p{L}\\p{N}_](?:[:.#$%&+?<>~/-]*+[\\p{L}\\p{N}_])*+)");

    private MarkdownBibliography() {}

    /**
     * The works that the article cites.
     *
     * @param frontMatterEnd where the front matter ends
     * @throws ReadException if a database is not there
     */
    static List<ReferenceList> lists(SourceText article, int frontMatterEnd, Companions beside) throws ReadException {
        Matcher named = NAMED.matcher(article.text()).region(0, frontMatterEnd);
        if (!named.find()) {
            return List.of();
        }
        CitedWorks cited = new CitedWorks(article, file -> text(file, beside));
        FILE.matcher(named.group(1))
                .results()
                .forEach(file -> cited.database(file.group().strip(), new Span(named.start(), named.end(1))));
        KEY.matcher(article.text())
                .results()
                .forEach(key -> cited.cite(key.group(1), new Span(key.start(), key.end())));
        Optional<ReferenceList> list = cited.list();
        if (list.isEmpty() && !cited.isEmpty()) {
            cited.refuseMissing("");
        }
        return list.map(List::of).orElse(List.of());
    }

    private static Optional<String> text(String file, Companions beside) {
        try {
            return Optional.of(Decoding.decode(file, beside.read(file)).text());
        } catch (IOException e) {
            return Optional.empty();
        }
    }
}
