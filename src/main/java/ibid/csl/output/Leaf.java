package ibid.csl.output;

/**
 * Text that is printed as it is.
 *
 * @param joins whether it is no content but stands between two parts, so that its punctuation may meet theirs
 */
public record Leaf(String text, boolean joins) implements Node {
    public Leaf(String text) {
        this(text, false);
    }

    @Override
    public boolean isEmpty() {
        return text.isEmpty();
    }
}
