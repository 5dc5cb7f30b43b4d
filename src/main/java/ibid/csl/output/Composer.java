package ibid.csl.output;

import ibid.csl.output.RichText.Mark;
import ibid.csl.output.RichText.Token;
import ibid.csl.output.RichText.Words;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Turns a tree into text: joins what has a delimiter, settles punctuation where two parts meet, alternates quotes inside
 * quotes, and drops formats of nothing. Linear in the size of the tree. Not thread-safe.
 */
public final class Composer {
    /** A stretch of text while it may still change; quotes are stretches of their own. */
    private static final class Piece {
        final StringBuilder text = new StringBuilder();
        final @Nullable Mark mark;
        final boolean closesQuote;

        Piece(@Nullable Mark mark, boolean closesQuote) {
            this.mark = mark;
            this.closesQuote = closesQuote;
        }
    }

    private final Quotes quotes;
    private final List<Piece> pieces = new ArrayList<>();
    private final Deque<Tag> open = new ArrayDeque<>();
    /** The piece that a mark was moved into last. */
    private int movedInto = -1;

    private boolean isDelimiting;

    private final Deque<Boolean> innerQuotes = new ArrayDeque<>();

    private Composer(Quotes quotes) {
        this.quotes = quotes;
    }

    public static RichText compose(Node node, Quotes quotes) {
        Composer composer = new Composer(quotes);
        if (node instanceof Box box) {
            box.prune();
        }
        composer.node(node);
        return composer.result();
    }

    private void node(Node node) {
        if (node instanceof Leaf leaf) {
            text(leaf.text(), leaf.joins());
        } else if (node instanceof Box box && !box.isEmpty()) {
            box(box);
        }
    }

    private void box(Box box) {
        Tag display = box.display();
        if (display != null) {
            open(display, "");
        }
        text(box.prefix(), true);
        inside(box);
        text(box.suffix(), true);
        if (display != null) {
            close(display);
        }
    }

    private void inside(Box box) {
        if (box.format().isNone() && box.link().isEmpty()) {
            children(box);
            return;
        }
        if (box.format().quotes()) {
            openQuote(box.isInnerQuote());
        }
        List<Tag> tags = box.format().tags();
        List<Tag> opened = new ArrayList<>(tags.size());
        for (int i = tags.size() - 1; i >= 0; i--) {
            Tag tag = effective(tags.get(i), box.isMarkup());
            if (tag != null) {
                open(tag, "");
                opened.add(tag);
            }
        }
        if (!box.link().isEmpty()) {
            open(Tag.LINK, box.link());
        }
        children(box);
        if (!box.link().isEmpty()) {
            close(Tag.LINK);
        }
        for (int i = opened.size() - 1; i >= 0; i--) {
            close(opened.get(i));
        }
        if (box.format().quotes()) {
            closeQuote();
        }
    }

    private void children(Box box) {
        List<Node> children = box.children();
        for (int i = 0; i < children.size(); i++) {
            if (i > 0) {
                delimit(box.delimiter());
            }
            node(children.get(i));
        }
    }

    /** A delimiter stays outside quotes that have swallowed a mark already. */
    private void delimit(String delimiter) {
        isDelimiting = true;
        text(delimiter, true);
        isDelimiting = false;
    }

    /** The tag that gives text the look asked for where it stands; null if it has it already. */
    private @Nullable Tag effective(Tag tag, boolean isMarkup) {
        Tag around = null;
        for (Tag candidate : open) {
            if (candidate.kind() == tag.kind()) {
                around = candidate;
                break;
            }
        }
        boolean isAsIs = around == null ? tag.isNormal() : around == tag;
        if (!isAsIs) {
            return tag;
        }
        boolean turns = isMarkup && around != null && tag.kind() != Tag.Kind.ALIGN;
        return turns ? Tag.normal(tag.kind()) : around != null && tag.kind() == Tag.Kind.ALIGN ? tag : null;
    }

    private void open(Tag tag, String address) {
        open.push(tag);
        pieces.add(new Piece(new Mark(tag, true, address), false));
    }

    private void close(Tag tag) {
        open.pop();
        Mark last = pieces.isEmpty() ? null : pieces.get(pieces.size() - 1).mark;
        if (last != null && last.opens()) {
            pieces.remove(pieces.size() - 1);
        } else {
            boolean isSpaced = tag == Tag.RIGHT_INLINE && takeSpace();
            pieces.add(new Piece(new Mark(tag, false, ""), false));
            text(isSpaced ? " " : "", true);
        }
    }

    /** Takes the space away that ends a block: it stands behind it. */
    private boolean takeSpace() {
        int last = lastText(false);
        StringBuilder text = last < 0 ? new StringBuilder() : pieces.get(last).text;
        boolean endsInSpace = text.length() > 1 && text.charAt(text.length() - 1) == ' ' && last == pieces.size() - 1;
        text.setLength(text.length() - (endsInSpace ? 1 : 0));
        return endsInSpace;
    }

    private void openQuote(boolean isInner) {
        boolean inner = innerQuotes.isEmpty() ? isInner : !innerQuotes.element();
        innerQuotes.push(inner);
        text(inner ? quotes.openInner() : quotes.open(), false);
    }

    private void closeQuote() {
        String moved = quotes.swallow() ? "" : takeOutside();
        Piece close = new Piece(null, true);
        close.text.append(innerQuotes.pop() ? quotes.closeInner() : quotes.close());
        pieces.add(close);
        text(moved, true);
    }

    /** Takes a comma or the like away that ends the quoted text. */
    private String takeOutside() {
        int last = lastText(false);
        if (last >= 0) {
            StringBuilder text = pieces.get(last).text;
            char c = text.charAt(text.length() - 1);
            if (Collisions.goesOutside(c) && text.length() > 1) {
                text.setLength(text.length() - 1);
                return String.valueOf(c);
            }
        }
        return "";
    }

    private void text(String added, boolean joins) {
        int from = 0;
        while (joins && from < added.length() && meets(added.charAt(from))) {
            from++;
        }
        if (from < added.length()) {
            Piece last = pieces.isEmpty() ? null : pieces.get(pieces.size() - 1);
            if (last == null || last.mark != null || last.closesQuote) {
                last = new Piece(null, false);
                pieces.add(last);
            }
            last.text.append(added, from, added.length());
        }
    }

    /** Settles what happens when the character comes next; true if it has been dealt with. */
    private boolean meets(char c) {
        if (c != ' ' && !Collisions.isMark(c)) {
            return false;
        }
        int last = lastText(false);
        if (last < 0) {
            return false;
        }
        if (pieces.get(last).closesQuote) {
            return quotes.swallow() && c != ' ' && goesInside(c);
        }
        StringBuilder text = pieces.get(last).text;
        char before = text.charAt(text.length() - 1);
        if (c == ' ') {
            return before == ' ' || before == '\u00A0';
        }
        char merged = Collisions.merged(before, c);
        if (merged != 0) {
            text.setCharAt(text.length() - 1, merged);
            retreat(last, merged);
        }
        return merged != 0;
    }

    /** Moves what is left of marks into the quotes that end before them, if it belongs there. */
    private void retreat(int at, char merged) {
        StringBuilder text = pieces.get(at).text;
        boolean isLone = text.length() == 1 && at > 0 && pieces.get(at - 1).closesQuote;
        if (isLone && quotes.swallow() && Collisions.goesInside(merged)) {
            text.setLength(0);
            goesInside(merged);
        }
    }

    private boolean goesInside(char c) {
        int inside = lastText(true);
        if (inside < 0) {
            return false;
        }
        StringBuilder text = pieces.get(inside).text;
        char merged = Collisions.merged(text.charAt(text.length() - 1), c);
        if (merged != 0) {
            text.setCharAt(text.length() - 1, merged);
            return true;
        }
        if (Collisions.goesInside(c) && !(isDelimiting && movedInto == inside)) {
            text.append(c);
            movedInto = inside;
            return true;
        }
        return false;
    }

    /** Where the last text stands, -1 if there is none. */
    private int lastText(boolean beforeQuotes) {
        for (int i = pieces.size() - 1; i >= 0; i--) {
            Piece piece = pieces.get(i);
            if (piece.text.length() > 0 && !(beforeQuotes && piece.closesQuote)) {
                return i;
            }
        }
        return -1;
    }

    private RichText result() {
        List<Token> tokens = new ArrayList<>(pieces.size());
        StringBuilder text = new StringBuilder();
        for (Piece piece : pieces) {
            if (piece.mark == null) {
                text.append(piece.text);
            } else {
                flush(text, tokens);
                tokens.add(piece.mark);
            }
        }
        flush(text, tokens);
        return new RichText(tokens);
    }

    private static void flush(StringBuilder text, List<Token> tokens) {
        if (text.length() > 0) {
            tokens.add(new Words(text.toString()));
            text.setLength(0);
        }
    }
}
