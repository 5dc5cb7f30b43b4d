package ibid.csl.output;

/** A part of what a style prints, before punctuation and quotes are settled. */
public sealed interface Node permits Leaf, Box {
    /** Whether nothing of it would be printed. */
    boolean isEmpty();
}
