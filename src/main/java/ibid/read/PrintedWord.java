package ibid.read;

/**
 * Letters of one line without a gap between them: a word, or a part of one.
 *
 * @param left edge, in points
 * @param right edge
 * @param y its baseline, downwards
 * @param size of its font
 * @param spaced whether a space was printed after it
 */
record PrintedWord(String text, float left, float right, float y, float size, boolean spaced) {
    float width() {
        return right - left;
    }

    /** Gap to another that stands to the right of it, negative if they overlap. */
    float gapTo(PrintedWord next) {
        return next.left - right;
    }

    /** Whether the two stand on one line, give or take a part of their size. */
    boolean isLevelWith(PrintedWord other) {
        return Math.abs(y - other.y) < 0.3f * Math.min(size, other.size);
    }
}
