package ibid.find;

/**
 * How the end of one line and the beginning of the next go together: evidence that a reference begins between them, in
 * natural logarithms of odds, on top of what {@link Clue} and {@link Start} say by themselves. For lines of wrapped text.
 */
@SuppressWarnings("EnumOrdinal") // enums are indices of arrays in a hot loop, never stored
final class Turn {
    /** How the line before ends. */
    enum End {
        BLOCK,
        GAP,
        STOP_SHORT,
        STOP_FULL,
        NUMBER_SHORT,
        NUMBER_FULL,
        WORD_SHORT,
        WORD_FULL,
        OPEN
    }

    /** How the line begins. */
    enum Kind {
        DATED_NAMES,
        INITIALS,
        NAMES,
        CAPITAL,
        OTHER
    }

    private static final double[][] BEGINS = {
        // BLOCK, GAP, STOP_SHORT, STOP_FULL, NUMBER_SHORT, NUMBER_FULL, WORD_SHORT, WORD_FULL, OPEN
        {0, 0.6, 0.7, -0.3, 1.8, 1.6, -0.3, -1.5, -2.0},
        {0, 0.6, 0.5, -0.2, 2.1, 2.3, -0.1, -0.8, -0.8},
        {0, 0.6, 0.5, -0.1, 1.5, 2.0, -0.6, -1.1, -0.7},
        {0, 0.9, -0.2, -0.6, 1.9, 1.1, -1.1, -1.6, -1.2},
        {0, -0.4, -0.2, -0.8, 0.1, 0.1, -1.0, -1.5, -2.4},
    };

    private Turn() {}

    /** Evidence that a reference begins between the two lines. */
    static double begins(Kind kind, End end) {
        return BEGINS[kind.ordinal()][end.ordinal()];
    }
}
