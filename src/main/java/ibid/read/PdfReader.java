package ibid.read;

import ibid.model.Article;
import ibid.model.Block;
import ibid.text.SourceText;
import ibid.text.Span;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/**
 * PDF: one {@link Block.Kind#LINE} block a printed line, in reading order, without what comes back page after page. Indents
 * are spaces, gaps are empty lines, columns follow one another; a page's footnotes follow its text. Thread-safe.
 *
 * @see <a href="https://www.iso.org/standard/75839.html">ISO 32000-2</a>
 */
public final class PdfReader implements ArticleReader {
    /** How far into a file its signature may stand, as Acrobat has it. */
    private static final int SIGNATURE_WINDOW = 1024;

    /** Letters on a page, on average, of which less is a stamp on the picture of a page. */
    private static final int FEWEST_LETTERS = 20;

    @Override
    public boolean recognises(String name, byte[] head) {
        int length = Math.min(head.length, SIGNATURE_WINDOW);
        return new String(head, 0, length, StandardCharsets.ISO_8859_1).contains("%PDF-");
    }

    @Override
    public Article read(String name, byte[] content, Companions beside) throws ReadException {
        List<List<PrintedWord>> words = RunningRows.removed(PdfFile.pages(name, content));
        List<List<String>> pages =
                ReadingOrder.columns(words).stream().map(PageText::lines).toList();
        if (pages.stream().flatMap(List::stream).mapToInt(String::length).sum() < FEWEST_LETTERS * pages.size()) {
            throw new ReadException(name + ": scanned pages without text; run OCR first (ocrmypdf " + name + ")");
        }
        return article(name, pages);
    }

    private static Article article(String name, List<List<String>> pages) {
        StringBuilder text = new StringBuilder();
        List<Block> blocks = new ArrayList<>();
        for (int page = 0; page < pages.size(); page++) {
            text.append(page > 0 ? "\f" : "");
            for (String line : pages.get(page)) {
                Span span = new Span(text.length(), text.length() + line.length());
                blocks.add(new Block(Block.Kind.LINE, 0, 0, line, span));
                text.append(line).append('\n');
            }
        }
        return new Article(SourceText.of(name, text.toString()), blocks);
    }
}
