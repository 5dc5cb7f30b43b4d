package ibid.read;

import ibid.model.Article;
import ibid.model.Block;
import ibid.model.Encoded;
import ibid.model.Origin;
import ibid.model.ReferenceList;
import ibid.text.SourceText;
import ibid.text.Span;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * The text of a word processor's document as it is read: one line a paragraph, so that line numbers count paragraphs, with
 * a form feed where a page begins; the blocks in it; and the reference lists that the document marks. Not thread-safe.
 */
final class DocumentText {
    /** Breaks the line within a paragraph, as Word's own plain text has it. */
    static final char LINE_BREAK = '\u000B';

    static final char PAGE_BREAK = '\f';

    /** A paragraph as its document has it. */
    record Paragraph(Block.Kind kind, int level, int group, String text, int list) {
        /** @param list number of the marked reference list that it is in, 0 if in none */
        Paragraph {}
    }

    /** A block, and the marked list that it is in. */
    private record Item(Block block, int list) {}

    /** A table row as it is read: where it and its last cell begin, and whether a cell has more in it than one paragraph. */
    private static final class Row {
        private final int first;
        private int cell;
        private boolean layout;

        private Row(int first) {
            this.first = first;
            this.cell = first;
        }
    }

    private final StringBuilder text = new StringBuilder();
    private final List<Item> items = new ArrayList<>();
    private final Deque<Row> rows = new ArrayDeque<>();

    /** Adds a paragraph; one without text is a line of the text, and no block. */
    void add(Paragraph paragraph) {
        int start = text.length();
        appendLine(paragraph.text());
        BlockBuilder builder = new BlockBuilder();
        for (String line : paragraph.text().split(String.valueOf(LINE_BREAK))) {
            builder.text(line.replace(String.valueOf(PAGE_BREAK), ""), start, text.length() - 1);
            builder.lineBreak();
        }
        builder.end(paragraph.kind(), paragraph.level(), paragraph.group());
        builder.blocks().forEach(block -> items.add(new Item(block, paragraph.list())));
    }

    /** A page that is said to begin twice, by the author and as printed, begins once. */
    private void appendLine(String line) {
        for (int i = 0; i < line.length(); i++) {
            char c = line.charAt(i);
            if (c != PAGE_BREAK || !endsWithPageBreak()) {
                text.append(c == '\n' || c == '\r' ? ' ' : c);
            }
        }
        text.append('\n');
    }

    private boolean endsWithPageBreak() {
        int at = text.length() - 1;
        while (at >= 0 && Character.isWhitespace(text.charAt(at)) && text.charAt(at) != PAGE_BREAK) {
            at--;
        }
        return at >= 0 && text.charAt(at) == PAGE_BREAK;
    }

    void beginRow() {
        if (!rows.isEmpty()) {
            rows.peek().layout = true;
        }
        rows.push(new Row(items.size()));
    }

    void endCell() {
        if (!rows.isEmpty()) {
            Row row = rows.peek();
            row.layout |= items.size() - row.cell > 1;
            row.cell = items.size();
        }
    }

    /** Ends a row: its paragraphs are one block if no cell has several. */
    void endRow() {
        if (rows.isEmpty()) {
            return;
        }
        Row row = rows.pop();
        List<Item> cells = items.subList(row.first, items.size());
        if (!row.layout && !cells.isEmpty()) {
            Item joined = joined(cells);
            cells.clear();
            items.add(joined);
        }
    }

    private static Item joined(List<Item> cells) {
        List<String> texts = new ArrayList<>();
        Span span = cells.get(0).block().span();
        for (Item cell : cells) {
            texts.add(cell.block().text());
            span = span.union(cell.block().span());
        }
        Block block = new Block(Block.Kind.TABLE_ROW, 0, 0, String.join(" ", texts), span);
        return new Item(block, cells.get(0).list());
    }

    /** The whole document. */
    Article article(String name, List<Encoded> works) {
        SourceText source = SourceText.of(name, text.toString());
        return new Article(source, items.stream().map(Item::block).toList(), lists(source), works);
    }

    /**
     * The marked lists; a heading in one is none of its references. One without a digit is what programs put there until
     * they make the list, {@code [Bibliography]}: as no reference list, it leaves the article's to be found.
     */
    private List<ReferenceList> lists(SourceText source) {
        Map<Integer, List<ReferenceList.Entry>> lists = new TreeMap<>();
        for (Item item : items) {
            if (item.list() > 0 && item.block().kind() != Block.Kind.HEADING) {
                String entry = item.block().text().replace('\n', ' ');
                lists.computeIfAbsent(item.list(), number -> new ArrayList<>())
                        .add(new ReferenceList.Entry(
                                entry, Origin.of(source, item.block().span())));
            }
        }
        return lists.values().stream()
                .filter(entries -> entries.stream().anyMatch(DocumentText::hasDigit))
                .map(ReferenceList::new)
                .toList();
    }

    private static boolean hasDigit(ReferenceList.Entry entry) {
        return entry.text().chars().anyMatch(Character::isDigit);
    }
}
