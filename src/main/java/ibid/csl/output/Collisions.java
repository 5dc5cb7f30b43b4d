package ibid.csl.output;

/**
 * What becomes of two punctuation marks that meet: "?" swallows "." and so on. The specification leaves it open; these
 * are the rules of citeproc-js, which the CSL test suite expects.
 */
final class Collisions {
    private Collisions() {}

    static boolean isMark(char c) {
        return c == '.' || c == ',' || c == ';' || c == ':' || c == '!' || c == '?';
    }

    /** The one mark that stays, 0 if both do. */
    static char merged(char left, char right) {
        if (left == right) {
            return left;
        }
        return switch (left) {
            case '!', '?' -> right == '.' || right == ':' ? left : 0;
            case ':' -> right == '!' || right == '?' ? right : right == '.' ? left : 0;
            case ';' -> right == '!' || right == '?' ? right : right == '.' || right == ':' ? left : 0;
            default -> 0;
        };
    }

    /** Whether the mark moves into the quotes that end before it, where the locale has it so. */
    static boolean goesInside(char c) {
        return c == '.' || c == ',' || c == '!' || c == '?';
    }

    /** Whether the mark moves out of quotes that end with it, where the locale leaves marks outside. */
    static boolean goesOutside(char c) {
        return c == ',' || c == ';' || c == ':';
    }
}
