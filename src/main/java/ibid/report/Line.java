package ibid.report;

/** Text from files that people sent, made harmless for one line of a terminal or a log. */
final class Line {
    private Line() {}

    /** White space becomes spaces; what moves a cursor, changes colours or turns text round becomes U+FFFD. */
    static String clean(String text) {
        StringBuilder clean = new StringBuilder(text.length());
        text.codePoints()
                .forEach(c -> clean.appendCodePoint(Character.isWhitespace(c) ? ' ' : isUnsafe(c) ? '\ufffd' : c));
        return clean.toString();
    }

    private static boolean isUnsafe(int c) {
        return Character.isISOControl(c)
                || Character.getType(c) == Character.SURROGATE
                || (c >= '\u202a' && c <= '\u202e')
                || (c >= '\u2066' && c <= '\u2069');
    }

    /** How many cells of a terminal the text takes. */
    static int width(String text) {
        return text.codePoints().map(Line::width).sum();
    }

    private static int width(int codePoint) {
        int type = Character.getType(codePoint);
        if (type == Character.NON_SPACING_MARK || type == Character.ENCLOSING_MARK || type == Character.FORMAT) {
            return 0;
        }
        return isWide(codePoint) ? 2 : 1;
    }

    private static boolean isWide(int codePoint) {
        return Character.isIdeographic(codePoint)
                || (codePoint >= 0x3000 && codePoint <= 0x30ff)
                || (codePoint >= 0xac00 && codePoint <= 0xd7a3)
                || (codePoint >= 0xff01 && codePoint <= 0xff60);
    }
}
