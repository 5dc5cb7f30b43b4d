package ibid.read;

import ibid.model.Block;
import ibid.text.Span;
import java.util.ArrayList;
import java.util.List;

/**
 * Collects the text of a marked-up article into blocks: folds white space, drops characters that no reader sees, keeps
 * asked-for line breaks, and remembers where in the source the text came from. Not thread-safe.
 */
final class BlockBuilder {
    private final List<Block> blocks = new ArrayList<>();
    private final StringBuilder text = new StringBuilder();
    private int start = -1;
    private int end;
    private boolean spaceDue;

    /** Adds running text that stands at {@code from} to {@code to} of the source. */
    void text(String added, int from, int to) {
        int before = text.length();
        for (int i = 0; i < added.length(); i++) {
            append(added.charAt(i));
        }
        if (text.length() > before) {
            start = start < 0 ? from : start;
            end = Math.max(end, to);
        }
    }

    private void append(char c) {
        if (Character.isWhitespace(c) || Character.isSpaceChar(c)) {
            spaceDue = true;
        } else if (c != '\u00AD' && c != '\u200B' && c != '\uFEFF') {
            if (spaceDue && !atLineStart()) {
                text.append(' ');
            }
            spaceDue = false;
            text.append(c);
        }
    }

    private boolean atLineStart() {
        return text.isEmpty() || text.charAt(text.length() - 1) == '\n';
    }

    void space() {
        spaceDue = true;
    }

    void lineBreak() {
        if (!text.isEmpty()) {
            text.append('\n');
        }
        spaceDue = false;
    }

    /** Ends the block; one without text is none. */
    void end(Block.Kind kind, int level, int group) {
        int length = text.length();
        while (length > 0 && text.charAt(length - 1) == '\n') {
            length--;
        }
        if (length > 0) {
            blocks.add(new Block(kind, level, group, text.substring(0, length), new Span(start, Math.max(start, end))));
        }
        text.setLength(0);
        start = -1;
        end = 0;
        spaceDue = false;
    }

    /** What the block holds so far. */
    StringBuilder pending() {
        return text;
    }

    /** Drops the first characters of the block, and the white space after them. */
    void drop(int length) {
        int from = length;
        while (from < text.length() && text.charAt(from) == ' ') {
            from++;
        }
        text.delete(0, from);
    }

    void add(Block block) {
        blocks.add(block);
    }

    List<Block> blocks() {
        return blocks;
    }
}
