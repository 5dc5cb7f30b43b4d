package ibid.read;

/**
 * A letter where it is printed, in points, on a page turned so that its text runs from left to right.
 *
 * @param text mostly one character; more for what stands for several
 * @param x its left edge
 * @param y its baseline, downwards
 * @param width without letterspacing
 * @param spacing letterspacing after it
 * @param size of its font
 */
record Glyph(String text, float x, float y, float width, float spacing, float size) {
    float end() {
        return x + width;
    }

    float middle() {
        return x + width / 2;
    }

    boolean isSpace() {
        return text.isBlank();
    }

    Glyph withText(String other) {
        return new Glyph(other, x, y, width, spacing, size);
    }
}
