package ibid.format;

import ibid.model.Pages;
import ibid.model.Pages.Range;
import ibid.model.Value;
import ibid.model.Verbatim;
import ibid.text.Latex;
import java.util.ArrayList;
import java.util.List;

/** Pages as BibTeX writes them: {@code 12--15, 20, S1--S4}. */
final class BibPages {
    private BibPages() {}

    /** @param text with the dashes of Unicode */
    static Value read(String text) {
        List<Range> ranges = new ArrayList<>();
        for (String piece : text.split("[,;]")) {
            Range range =
                    range(piece.strip().replace('—', '–').replace('‐', '-').replace('‑', '-'));
            if (range.first().isEmpty() || range.last().isEmpty()) {
                return new Verbatim(text);
            }
            ranges.add(range);
        }
        return ranges.isEmpty() ? new Verbatim(text) : new Pages(ranges);
    }

    /** Of several kinds of dash the longest parts the pages; hyphens may belong to them: {@code 3-1--3-12}. */
    private static Range range(String piece) {
        int dash = piece.indexOf('–');
        int hyphen = piece.indexOf('-');
        int at = dash >= 0 ? dash : hyphen == piece.lastIndexOf('-') ? hyphen : -1;
        return at < 0
                ? new Range(piece, piece)
                : new Range(page(piece.substring(0, at)), page(piece.substring(at + 1)));
    }

    private static String page(String text) {
        String page = text.strip();
        return page.startsWith("-") || page.startsWith("–") ? page.substring(1).strip() : page;
    }

    static String write(String pages) {
        return Latex.latex(pages).replace("–", "--");
    }
}
