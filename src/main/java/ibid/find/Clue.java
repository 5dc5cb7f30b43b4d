package ibid.find;

/**
 * What can be seen of a line at little cost, and how much it tells, in natural logarithms of odds; all that is seen of a
 * line is added up. Of the four numbers the first two hold where paragraphs are whole, the others for the lines of
 * wrapped text, which hold less; of each two the first is for belonging to a reference list rather than to anything
 * else, the second for being the first line of a reference rather than a further one. This table and those of
 * {@link Start}, {@link Turn}, {@link PartChain} and {@link Habits} are the model: a newly trained one replaces their
 * numbers, not the code around them.
 */
enum Clue {
    /** Holds for every line. */
    ANY(0, 1.1, 1.1, -1.0),

    // What stands before its first word
    MARKER(0.3, 0.3, -1.0, 1.8),
    LABEL(0.6, 0.1, 1.0, 3.0),
    BULLET(0.5, 0, 0.9, 2.6),

    // How it lies in the text
    IN_SEQUENCE(0.2, 0.3, 0.2, 2.9),
    WITHIN_SEQUENCE(0, 0, 0, -2.9),
    AFTER_GAP(0, 0.1, 0, 2.3),
    STARTS_BLOCK(0, 0.4, 0, 0),
    UNWRAPPED(0, 1.1, 0, 0),
    AFTER_SHORT_LINE(0, 0, 0, 1.9),
    AFTER_SHORTER_LINE(0, 0, 0, -0.8),
    AFTER_FULL_LINE(0, 0, 0, -2.1),
    AFTER_HYPHEN(0, 0, 0, -1.5),
    AFTER_OPEN_BRACKET(0, 0, 0, 0),
    YEAR_BEFORE(0, 1.0, 0, 0.4),
    NO_YEAR_BEFORE(0, 0, 0, -3.1),
    YEAR_SOON(0.1, 1.0, 0, 0.6),
    OUTDENTED(0, 0, 0, 2.1),
    INDENTED(0, 0, 0, -0.7),
    LIST_ITEM(0.9, 0.2, 0, 0),
    FOOTNOTE(1.5, 0.5, 1.0, 0.5),
    HEADING_BLOCK(-0.3, 0, 0, 0),

    // What it says
    NAMES_THEN_YEAR(0, 0.5, 0, 0.5),
    YEAR_IN_PARENTHESES(1.6, 0.5, 1.0, 1.2),
    YEAR(0.5, 0.5, 0.7, 0.3),
    PAGES(0.5, 0.4, 1.3, -1.7),
    VOLUME_ISSUE(0.5, 0.1, 0.6, -0.8),
    VOLUME_WORD(0.5, 0.1, 0.2, -0.6),
    PAGE_WORD(0.4, 0.1, 0, 0),
    DOI(1.0, 0.3, 2.7, -1.5),
    URL(0.8, 0.2, 1.1, -1.0),
    ISBN(1.0, 0, 1.2, -0.2),
    ACCESSED(0.1, 0.1, 1.1, -0.9),
    EDITORS(0.5, 0, 0.3, -0.7),
    CONTAINER(0.2, 0.1, 1.6, -0.3),
    PUBLISHER(0.2, 0.3, 0.8, -0.9),
    PLACE_PUBLISHER(0.3, 0.1, 0.3, 0.2),
    ET_AL(0.7, 0.1, -0.6, -0.5),
    GENRE_MARK(2.5, 0.5, 2.5, 0),
    INITIALS_2(0, 0.5, 0.1, 0.6),
    INITIALS_4(0.2, 0.3, 0, 0.7),
    QUOTED(1.8, 0.2, 0.5, 0.9),
    MANY_CAPITALS(0.2, 0.5, 0, 1.3),
    MANY_STOPS(0.6, 0.6, 0, 0.3),

    // What references rarely say
    SENTENCE_1(-0.6, 0.1, -0.9, 0.6),
    SENTENCE_2(-0.4, 0, -0.9, 0),
    SENTENCE_3(-0.6, 0, 0, 0),
    SENTENCE_5(-0.5, 0, 0, 0),
    SENTENCE_8(-0.4, 0, 0, 0),
    SENTENCE_12(-0.3, 0, 0, 0),
    CITING(-0.8, 0, -1.2, -0.3),
    LONG(-1.5, 0, -1.5, 0),
    VERY_LONG(-6.0, 0, -6.0, 0),
    SHORT_WITHOUT_CLUES(-2.8, 0, 0, -1.1),
    CAPTION(-1.5, 0, -1.5, 0),
    NOTICE(-0.7, 0, -2.1, 0),
    CODE(-1.0, 0, -1.0, -0.1),
    EMAIL(-0.5, 0, -0.5, 0);

    private final double listedBlock;
    private final double beginsBlock;
    private final double listedLine;
    private final double beginsLine;

    Clue(double listedBlock, double beginsBlock, double listedLine, double beginsLine) {
        this.listedBlock = listedBlock;
        this.beginsBlock = beginsBlock;
        this.listedLine = listedLine;
        this.beginsLine = beginsLine;
    }

    @SuppressWarnings("EnumOrdinal") // bits of one long, never stored
    long bit() {
        return 1L << ordinal();
    }

    boolean in(long clues) {
        return (clues & bit()) != 0;
    }

    /** Evidence that the line belongs to a reference list. */
    double listed(boolean wrapped) {
        return wrapped ? listedLine : listedBlock;
    }

    /** Evidence that a line of a reference is its first. */
    double begins(boolean wrapped) {
        return wrapped ? beginsLine : beginsBlock;
    }
}
