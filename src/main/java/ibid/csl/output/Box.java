package ibid.csl.output;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Nodes with a delimiter between, and affixes and formats around them; an empty one prints nothing of that. Mutable until
 * it is composed: names are taken out again where citations collapse. Not thread-safe.
 */
public final class Box implements Node {
    private final List<Node> children = new ArrayList<>(4);
    private String prefix = "";
    private String suffix = "";
    private String delimiter = "";
    private Format format = Format.NONE;
    private boolean isMarkup;
    private boolean isInnerQuote;
    private @Nullable Tag display;
    private String link = "";

    public Box() {}

    public static Box of(Node... nodes) {
        Box box = new Box();
        for (Node node : nodes) {
            box.add(node);
        }
        return box;
    }

    public Box affixes(String newPrefix, String newSuffix) {
        prefix = newPrefix;
        suffix = newSuffix;
        return this;
    }

    public Box delimiter(String newDelimiter) {
        delimiter = newDelimiter;
        return this;
    }

    public Box format(Format newFormat) {
        format = newFormat;
        return this;
    }

    /** Formats that a field asks for are turned round inside the same format: italics become upright. */
    public Box markup(Format newFormat) {
        format = newFormat;
        isMarkup = true;
        return this;
    }

    /** Quotes of a field that are the locale's inner ones stay that, unless they are inside others. */
    public Box innerQuote() {
        isInnerQuote = true;
        return this;
    }

    public Box display(@Nullable Tag newDisplay) {
        display = newDisplay;
        return this;
    }

    /** @param address what the text is a link to */
    public Box link(String address) {
        link = address;
        return this;
    }

    /** Adds text; none if it is empty. */
    public Box add(String text) {
        if (!text.isEmpty()) {
            children.add(new Leaf(text));
        }
        return this;
    }

    /** Adds what stands between two parts; its punctuation may meet theirs. */
    public Box glue(String text) {
        if (!text.isEmpty()) {
            children.add(new Leaf(text, true));
        }
        return this;
    }

    /** Adds a part that is complete; none if it is empty. */
    public Box add(Node node) {
        if (!node.isEmpty()) {
            children.add(node);
        }
        return this;
    }

    public void clear() {
        children.clear();
    }

    public List<Node> children() {
        return children;
    }

    public String prefix() {
        return prefix;
    }

    public String suffix() {
        return suffix;
    }

    public String delimiter() {
        return delimiter;
    }

    public Format format() {
        return format;
    }

    boolean isInnerQuote() {
        return isInnerQuote;
    }

    boolean isMarkup() {
        return isMarkup;
    }

    public @Nullable Tag display() {
        return display;
    }

    String link() {
        return link;
    }

    /** What was cleared after it had been added counts until it is pruned. */
    @Override
    public boolean isEmpty() {
        return children.isEmpty();
    }

    /** Takes out all that has become empty; true if nothing is left. */
    public boolean prune() {
        children.removeIf(child -> child instanceof Box box && box.prune());
        return children.isEmpty();
    }
}
