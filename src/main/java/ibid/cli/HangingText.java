package ibid.cli;

/**
 * Folds an entry into lines of a terminal's width. All lines but the first are indented, as in a printed list. Immutable.
 */
final class HangingText {
    private final int width;
    private final int indent;

    /**
     * @param width in columns; lines of a narrower terminal than 20 are of 20
     * @param indent in columns
     */
    HangingText(int width, int indent) {
        this.width = Math.max(20, width);
        this.indent = Math.min(indent, this.width / 2);
    }

    /** The text in lines, broken at spaces and between ideographs; a longer word, mostly an address, stays whole. */
    String fold(String text) {
        StringBuilder folded = new StringBuilder(text.length() + 16);
        int column = 0;
        int at = 0;
        while (at < text.length()) {
            int end = wordEnd(text, at);
            int columns = columns(text, at, end);
            boolean isSpaced = at > 0 && text.charAt(at - 1) == ' ';
            if (column > indent && column + (isSpaced ? 1 : 0) + columns > width) {
                folded.append('\n').append(" ".repeat(indent));
                column = indent;
            } else if (isSpaced) {
                folded.append(' ');
                column++;
            }
            folded.append(text, at, end);
            column += columns;
            at = end < text.length() && text.charAt(end) == ' ' ? end + 1 : end;
        }
        return folded.toString();
    }

    /** Where the next line could begin. */
    private static int wordEnd(String text, int from) {
        int end = from;
        while (end < text.length() && text.charAt(end) != ' ') {
            int c = text.codePointAt(end);
            end += Character.charCount(c);
            if (isIdeograph(c) && (end >= text.length() || Character.isLetterOrDigit(text.codePointAt(end)))) {
                return end;
            }
        }
        return end;
    }

    private static int columns(String text, int from, int to) {
        int columns = 0;
        for (int i = from; i < to; i += Character.charCount(text.codePointAt(i))) {
            columns += columns(text.codePointAt(i));
        }
        return columns;
    }

    /** As terminals count: East Asian characters take two columns, marks on letters none. */
    private static int columns(int c) {
        int type = Character.getType(c);
        if (type == Character.NON_SPACING_MARK || type == Character.ENCLOSING_MARK || type == Character.FORMAT) {
            return 0;
        }
        boolean isFullWidth =
                (c >= 0x3000 && c <= 0x303F) || (c >= 0xAC00 && c <= 0xD7A3) || (c >= 0xFF01 && c <= 0xFF60);
        return isIdeograph(c) || isFullWidth ? 2 : 1;
    }

    private static boolean isIdeograph(int c) {
        return Character.isIdeographic(c) || (c >= 0x3041 && c <= 0x30FF);
    }
}
