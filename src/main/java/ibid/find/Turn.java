package ibid.find;

/** How the end of one line and the beginning of the next go together. */
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

    private Turn() {}
}
