package ibid.format;

import ibid.model.Field;
import ibid.model.Pages;
import ibid.model.Pages.Range;
import ibid.model.Value;
import ibid.model.Verbatim;
import ibid.text.Latex;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

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
        return ranges.isEmpty() ? new Verbatim(text) : understood(new Pages(ranges), text);
    }

    /** Ranges that are none in any other format, as of {@code 6-pp} or an address, are kept as they are written. */
    private static Value understood(Pages pages, String text) {
        boolean odd = !Field.PAGE.read(pages.text()).equals(pages);
        return odd && Field.PAGE.read(text) instanceof Verbatim verbatim ? verbatim : pages;
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

    static String write(Value pages) {
        if (pages instanceof Pages known && known.ranges().stream().anyMatch(BibPages::looksLikeRange)) {
            return known.ranges().stream().map(BibPages::write).collect(Collectors.joining(", "));
        }
        return Latex.latex(pages.text()).replace("–", "--");
    }

    /** One page with a hyphen in its number. */
    private static boolean looksLikeRange(Range range) {
        String page = range.first();
        return page.equals(range.last()) && page.indexOf('-') >= 0 && page.indexOf('-') == page.lastIndexOf('-');
    }

    private static String write(Range range) {
        boolean one = range.first().equals(range.last()) && !looksLikeRange(range);
        return Latex.latex(range.first()) + (one ? "" : "--" + Latex.latex(range.last()));
    }
}
