package ibid.format.tidy;

import ibid.format.BibFile;
import ibid.format.BibItem;
import ibid.text.Span;
import java.util.ArrayList;
import java.util.List;

/**
 * The entries of a file with the text that belongs to each: comments right above it, without an empty line between, and
 * the rest of its last line. What stands above the first entry is the head of the file. Immutable.
 */
record EntryBlocks(List<Block> blocks) {
    /** @param span item and what belongs to it */
    record Block(BibItem item, Span span) {}

    static EntryBlocks of(BibFile file) {
        List<Block> blocks = new ArrayList<>();
        int before = 0;
        int comment = 0;
        List<BibItem> items = file.items();
        for (int i = 0; i < items.size(); i++) {
            Span span = items.get(i).span();
            int gap = before;
            while (comment < file.comments().size()
                    && file.comments().get(comment).end() <= span.start()) {
                gap = Math.max(gap, file.comments().get(comment++).end());
            }
            int next = comment < file.comments().size()
                    ? file.comments().get(comment).start()
                    : file.text().length();
            int limit = i + 1 < items.size()
                    ? Math.min(next, items.get(i + 1).span().start())
                    : next;
            int end = end(file.text(), span.end(), limit);
            blocks.add(new Block(items.get(i), new Span(start(file.text(), gap, span.start(), i == 0), end)));
            before = end;
        }
        return new EntryBlocks(blocks);
    }

    /** Where the text begins that belongs to the entry at {@code start}, not before {@code gap}. */
    private static int start(String text, int gap, int start, boolean first) {
        int behindBlank = -1;
        for (int end = text.indexOf('\n', gap); end >= 0 && end < start; end = text.indexOf('\n', end + 1)) {
            int next = text.indexOf('\n', end + 1);
            if (next >= 0 && next < start && text.substring(end + 1, next).isBlank()) {
                behindBlank = next + 1;
            }
        }
        if (behindBlank >= 0) {
            return behindBlank;
        }
        int lineEnd = first ? text.lastIndexOf('\n', start) : text.indexOf('\n', gap);
        return lineEnd < gap || lineEnd >= start ? start : lineEnd + 1;
    }

    private static int end(String text, int end, int limit) {
        int lineEnd = text.indexOf('\n', end);
        int last = lineEnd < 0 ? text.length() : lineEnd;
        return last <= limit && text.substring(end, last).indexOf('@') < 0 ? last : end;
    }
}
