package ibid.find;

/**
 * What numbers or points out the items of a list.
 *
 * @param kind its form
 * @param number what it counts, 0 if it does not
 * @param length of the marker and the white space after it
 */
record Marker(Kind kind, int number, int length) {
    enum Kind {
        NONE,
        /** {@code [12]} */
        BRACKETS,
        /** {@code (12)} */
        PARENTHESES,
        /** {@code 12.} */
        STOP,
        /** {@code 12)} */
        PARENTHESIS,
        /** {@code 12} before a capital */
        BARE,
        /** {@code [NM77]} */
        LABEL,
        BULLET
    }

    static final Marker NONE = new Marker(Kind.NONE, 0, 0);

    private static final String BULLETS = "•·▪◦‣●○■□∙*-–—►➢✓";
    private static final int LONGEST_LABEL = 30;

    boolean isNumber() {
        return number > 0;
    }

    /** The marker that a line begins with. */
    static Marker of(String line) {
        if (line.isEmpty()) {
            return NONE;
        }
        char first = line.charAt(0);
        if (first == '[') {
            return bracketed(line);
        }
        if (first == '(') {
            int end = digits(line, 1);
            boolean closed = end > 1 && end < 5 && end < line.length() && line.charAt(end) == ')';
            return closed ? numbered(Kind.PARENTHESES, line, 1, end, end + 1) : NONE;
        }
        if (first >= '1' && first <= '9') {
            return number(line);
        }
        boolean bullet = BULLETS.indexOf(first) >= 0 && line.length() > 2 && line.charAt(1) == ' ';
        return bullet && !standsForAuthor(line) ? new Marker(Kind.BULLET, 0, 2) : NONE;
    }

    /** {@code – (1999)}, {@code — , ed.}: a dash in place of the author named before. */
    private static boolean standsForAuthor(String line) {
        boolean dash = "-–—".indexOf(line.charAt(0)) >= 0;
        return dash && "(,:-–—0123456789".indexOf(line.charAt(2)) >= 0;
    }

    private static Marker bracketed(String line) {
        int end = line.indexOf(']');
        if (end < 2 || end > LONGEST_LABEL) {
            return NONE;
        }
        if (digits(line, 1) == end && end < 6) {
            return numbered(Kind.BRACKETS, line, 1, end, end + 1);
        }
        boolean labelled = Character.isLetter(line.charAt(1))
                && (end <= 8 || Character.isDigit(line.charAt(end - 1)) || Character.isDigit(line.charAt(end - 2)));
        return labelled ? new Marker(Kind.LABEL, 0, afterSpace(line, end + 1)) : NONE;
    }

    private static Marker number(String line) {
        int end = digits(line, 0);
        if (end > 3 || end >= line.length()) {
            return NONE;
        }
        char after = line.charAt(end);
        char next = end + 1 < line.length() ? line.charAt(end + 1) : ' ';
        if (after == '.' && !Character.isDigit(next)) {
            return numbered(Kind.STOP, line, 0, end, end + 1);
        }
        if (after == ')' || after == ']') {
            return numbered(Kind.PARENTHESIS, line, 0, end, end + 1);
        }
        boolean bare = after == ' ' && (Character.isUpperCase(next) || "“„\"«‘(".indexOf(next) >= 0);
        return bare ? numbered(Kind.BARE, line, 0, end, end) : NONE;
    }

    private static Marker numbered(Kind kind, String line, int from, int to, int end) {
        return new Marker(kind, Integer.parseInt(line, from, to, 10), afterSpace(line, end));
    }

    private static int digits(String line, int from) {
        int at = from;
        while (at < line.length() && line.charAt(at) >= '0' && line.charAt(at) <= '9') {
            at++;
        }
        return at;
    }

    private static int afterSpace(String line, int from) {
        int at = from;
        while (at < line.length() && (Character.isWhitespace(line.charAt(at)) || line.charAt(at) == '.')) {
            at++;
        }
        return at;
    }
}
