package ibid.read;

import ibid.model.Block;
import ibid.text.XmlNode;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Turns the elements of an XML article into blocks, by the part that each name plays; an element that plays none is but
 * its content. Not thread-safe.
 */
final class XmlBlocks {
    /** What an element does to the text in it. */
    enum Part {
        /** Not read. */
        SKIPPED,
        /** Puts its headings one level deeper. */
        SECTION,
        /** Does so, and its items are a list. */
        ENTRIES,
        HEADING,
        PARAGRAPH,
        LIST,
        ITEM,
        /** An item all of whose text is one block. */
        WHOLE_ITEM,
        QUOTE,
        /** A row of a table, one block. */
        ROW,
        /** Several paragraphs that are read as one, like a label and its caption. */
        JOINED,
        /** Comes after the block that it is called from. */
        FOOTNOTE,
        CODE,
        /** White space between the elements in it, where there need not be any. */
        SPACED,
        /** White space itself. */
        BREAK
    }

    private final Map<String, Part> parts;
    private final BlockBuilder out = new BlockBuilder();
    private final Deque<Block.Kind> kinds = new ArrayDeque<>();
    private final Deque<Integer> lists = new ArrayDeque<>();
    private final List<XmlNode> footnotes = new ArrayList<>();
    private int listCount;
    private int depth = 1;
    private boolean joined;

    /** @param parts by the name of an element, or by that of its parent, a slash and its own */
    XmlBlocks(Map<String, Part> parts) {
        this.parts = parts;
    }

    /** The blocks of an article. */
    List<Block> read(XmlNode article) {
        walk(article, "");
        flush();
        return out.blocks();
    }

    /** All that is read of an element, on one line. */
    String line(XmlNode node) {
        joined = true;
        inside(node);
        flush();
        return out.blocks().isEmpty() ? "" : out.blocks().get(0).text();
    }

    private void walk(XmlNode node, String parent) {
        if (node.isText()) {
            out.text(node.content(), node.span().start(), node.span().end());
            return;
        }
        Part part = parts.get(parent + "/" + node.name());
        part = part == null ? parts.get(node.name()) : part;
        if (part == null) {
            inside(node);
        } else if (joined) {
            inOneBlock(node, part);
        } else {
            walk(node, part);
        }
    }

    private void inside(XmlNode node) {
        for (XmlNode child : node.children()) {
            walk(child, node.name());
        }
    }

    private void inOneBlock(XmlNode node, Part part) {
        if (part == Part.SPACED) {
            spaced(node);
        } else if (part != Part.SKIPPED) {
            out.space();
            inside(node);
            out.space();
        }
    }

    private void spaced(XmlNode node) {
        boolean first = true;
        for (XmlNode child : node.children()) {
            if (!first && !child.isText()) {
                out.space();
            }
            first = false;
            walk(child, node.name());
        }
    }

    private void walk(XmlNode node, Part part) {
        switch (part) {
            case SKIPPED -> {}
            case SECTION -> section(node);
            case ENTRIES -> entries(node);
            case HEADING -> heading(node);
            case LIST -> list(node);
            case PARAGRAPH -> block(node, kinds.peek(), false);
            case ITEM -> block(node, Block.Kind.LIST_ITEM, false);
            case WHOLE_ITEM -> block(node, Block.Kind.LIST_ITEM, true);
            case QUOTE -> block(node, Block.Kind.QUOTE, false);
            case ROW -> block(node, Block.Kind.TABLE_ROW, true);
            case JOINED -> block(node, kinds.peek(), true);
            case FOOTNOTE -> footnote(node);
            case CODE -> code(node);
            case SPACED -> spaced(node);
            case BREAK -> out.space();
        }
    }

    private void section(XmlNode node) {
        flush();
        depth++;
        inside(node);
        flush();
        depth--;
    }

    private void entries(XmlNode node) {
        flush();
        lists.push(++listCount);
        section(node);
        lists.pop();
    }

    private void heading(XmlNode node) {
        flush();
        inside(node);
        out.end(Block.Kind.HEADING, Math.min(depth, 6), 0);
        flush();
    }

    private void list(XmlNode node) {
        flush();
        lists.push(++listCount);
        inside(node);
        flush();
        lists.pop();
    }

    private void block(XmlNode node, Block.@Nullable Kind kind, boolean whole) {
        flush();
        kinds.push(kind == null ? Block.Kind.PARAGRAPH : kind);
        joined = whole;
        if (parts.get(node.name()) == Part.SPACED) {
            spaced(node);
        } else {
            inside(node);
        }
        joined = false;
        flush();
        kinds.pop();
    }

    private void footnote(XmlNode node) {
        if (out.pending().isEmpty()) {
            block(node, Block.Kind.FOOTNOTE, false);
        } else {
            footnotes.add(node);
        }
    }

    private void code(XmlNode node) {
        flush();
        String code = node.raw().strip();
        if (!code.isEmpty()) {
            out.add(new Block(Block.Kind.CODE, 0, 0, code, node.span()));
        }
    }

    /** Ends the block, after which its footnotes come. */
    private void flush() {
        Block.Kind kind = kinds.isEmpty() ? Block.Kind.PARAGRAPH : kinds.peek();
        boolean item = kind == Block.Kind.LIST_ITEM && !lists.isEmpty();
        boolean lone = kind == Block.Kind.LIST_ITEM && lists.isEmpty();
        out.end(lone ? Block.Kind.PARAGRAPH : kind, item ? lists.size() : 0, item ? lists.getFirst() : 0);
        List<XmlNode> waiting = List.copyOf(footnotes);
        footnotes.clear();
        waiting.forEach(node -> block(node, Block.Kind.FOOTNOTE, false));
    }
}
