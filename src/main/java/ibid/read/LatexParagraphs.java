package ibid.read;

import ibid.model.Block;
import ibid.text.Latex;
import ibid.text.Span;
import ibid.text.XmlNode;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Collects the LaTeX of paragraphs into blocks. Not thread-safe. */
final class LatexParagraphs {
    private final List<Block> blocks = new ArrayList<>();
    /** What comes after the paragraph that it is called from. */
    private final List<Block> footnotes = new ArrayList<>();

    private final Deque<Block.Kind> kinds = new ArrayDeque<>();
    private final Deque<Integer> lists = new ArrayDeque<>();
    private final StringBuilder latex = new StringBuilder();
    private int start = -1;
    private int end;
    private int listCount;
    /** Text before the article begins is none of it. */
    private boolean preamble;

    void preamble(boolean is) {
        flush();
        preamble = is;
    }

    void append(String added, Span place) {
        if (start < 0 && !added.isBlank()) {
            start = place.start();
        }
        latex.append(added);
        end = Math.max(end, place.end());
    }

    void beginList() {
        flush();
        lists.push(++listCount);
        kinds.push(Block.Kind.LIST_ITEM);
    }

    void begin(Block.Kind kind) {
        flush();
        kinds.push(kind);
    }

    /** Ends what the last {@link #begin} or {@link #beginList} of that kind began. */
    void end(Block.Kind kind) {
        flush();
        if (kinds.peek() == kind) {
            kinds.pop();
            if (kind == Block.Kind.LIST_ITEM && !lists.isEmpty()) {
                lists.pop();
            }
        }
    }

    boolean isIn(Block.Kind kind) {
        return kinds.peek() == kind;
    }

    void flush() {
        Block.Kind kind = kinds.isEmpty() ? Block.Kind.PARAGRAPH : kinds.peek();
        if (!preamble && start >= 0) {
            boolean item = kind == Block.Kind.LIST_ITEM && !lists.isEmpty();
            Span span = new Span(start, Math.max(start, end));
            add(kind, item ? lists.size() : 0, item ? lists.getFirst() : 0, latex.toString(), span);
        }
        latex.setLength(0);
        start = -1;
        end = 0;
        blocks.addAll(footnotes);
        footnotes.clear();
    }

    /** A block of its own. */
    void add(Block.Kind kind, int level, int group, String content, Span span) {
        Block block = block(kind, level, group, content, span);
        if (block != null) {
            blocks.add(block);
        }
    }

    void footnote(String content, Span span) {
        Block block = preamble ? null : block(Block.Kind.FOOTNOTE, 0, 0, content, span);
        if (block != null) {
            footnotes.add(block);
        }
    }

    void code(String content, Span span) {
        flush();
        if (!content.isBlank() && !preamble) {
            blocks.add(new Block(Block.Kind.CODE, 0, 0, content.strip(), span));
        }
    }

    private static @Nullable Block block(Block.Kind kind, int level, int group, String latex, Span span) {
        String text = XmlNode.fold(Latex.prose(latex));
        return text.isEmpty() ? null : new Block(kind, level, group, text, span);
    }

    List<Block> blocks() {
        flush();
        return blocks;
    }
}
