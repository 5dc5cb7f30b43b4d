package ibid.find;

import ibid.model.Article;
import ibid.model.Block;
import ibid.text.SourceText;
import ibid.text.Span;
import java.util.ArrayList;
import java.util.List;

/**
 * The smallest part of an article that a reference begins or ends with: a physical line of a plain text, otherwise a
 * block or a line of one.
 *
 * @param text without the white space around it
 * @param group number of the list whose item it is, as in {@link Block}, otherwise 0
 * @param indent columns of white space before it
 * @param afterGap whether an empty line stands before it
 * @param startsBlock whether it is the first line of a block of a marked-up article
 */
record Line(String text, Span span, Block.Kind kind, int group, int indent, boolean afterGap, boolean startsBlock) {

    /** The lines of an article that have text; what surrounds it and code are left out. */
    static List<Line> of(Article article) {
        List<Line> lines = new ArrayList<>(article.blocks().size());
        boolean gap = false;
        for (Block block : article.blocks()) {
            if (isBlank(block.text())) {
                gap = true;
            } else if (block.kind() != Block.Kind.BOILERPLATE && block.kind() != Block.Kind.CODE) {
                addLines(article.source(), block, gap, lines);
                gap = false;
            }
        }
        return RunTogether.apart(lines);
    }

    private static void addLines(SourceText source, Block block, boolean gap, List<Line> to) {
        if (block.kind() == Block.Kind.LINE) {
            to.add(of(block.text(), block.span(), block, gap, false));
            return;
        }
        int from = block.span().start();
        boolean first = true;
        for (String part : block.text().split("\n")) {
            if (!isBlank(part)) {
                from = first
                        ? from
                        : place(part, source.text(), from, block.span().end());
                to.add(of(part, new Span(from, block.span().end()), block, gap && first, first));
                first = false;
            }
        }
    }

    private static Line of(String text, Span span, Block block, boolean gap, boolean startsBlock) {
        int indent = 0;
        int at = 0;
        while (at < text.length() && isSpace(text.charAt(at))) {
            indent += text.charAt(at) == '\t' ? 8 - indent % 8 : 1;
            at++;
        }
        int end = text.length();
        while (end > at && isSpace(text.charAt(end - 1))) {
            end--;
        }
        Span place = block.kind() == Block.Kind.LINE ? new Span(span.start() + at, span.start() + end) : span;
        return new Line(text.substring(at, end), place, block.kind(), block.group(), indent, gap, startsBlock);
    }

    /** A part of the line as a line of its own; its place is exact if that of the line is. */
    Line part(int from, int to) {
        boolean isExact = span.length() == text.length();
        Span place = isExact ? new Span(span.start() + from, span.start() + to) : span;
        boolean starts = startsBlock || kind != Block.Kind.LINE;
        return new Line(text.substring(from, to).strip(), place, kind, group, indent, afterGap && from == 0, starts);
    }

    /** Where the source has this part of a block, by its first letters; {@code from} if mark-up hides it. */
    private static int place(String part, String source, int from, int to) {
        int length = 0;
        while (length < part.length() && length < 24 && isPlain(part.charAt(length))) {
            length++;
        }
        int found = source.indexOf(part.substring(0, length), from + 1);
        return length > 2 && found >= 0 && found < to ? found : from;
    }

    private static boolean isPlain(char c) {
        return Character.isLetterOrDigit(c) || c == ',' || c == ' ';
    }

    private static boolean isBlank(String text) {
        for (int i = 0; i < text.length(); i++) {
            if (!isSpace(text.charAt(i))) {
                return false;
            }
        }
        return true;
    }

    private static boolean isSpace(char c) {
        return Character.isWhitespace(c) || Character.isSpaceChar(c) || c == '\uFEFF';
    }
}
