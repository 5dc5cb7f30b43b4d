package ibid.find;

/**
 * What can be seen of a line at little cost, and how much it tells; see {@link Weight} for the numbers. This table, that
 * of {@link Start}, {@link Turn} and {@link PartChain} are the model: a newly trained one replaces its numbers, not the
 * code around it.
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
    AFTER_HYPHEN(0, 0, 0, 0.7),
    AFTER_OPEN_BRACKET(0, 0, 0, 0),
    YEAR_BEFORE(0, 1.0, 0, 0.4),
    NO_YEAR_BEFORE(0, 0, 0, -3.1),
    YEAR_SOON(0.1, 1.0, 0, 0.6),
    OUTDENTED(0, 0, 0, 2.1),
    INDENTED(0, 0, 0, -0.7),
    LIST_ITEM(0.9, 0.2, 0, 0),
    FOOTNOTE(0, 0, 0, 0),
    HEADING_BLOCK(-0.3, 0, 0, 0),

    // What it says
    NAMES_THEN_YEAR(0, 0.5, 0, 0.5),
    YEAR_IN_PARENTHESES(1.6, 0.5, 1.0, 1.2),
    YEAR(0.5, 0.5, 0.7, 0.3),
    PAGES(0.5, 0.4, 1.3, -1.7),
    VOLUME_ISSUE(0, 0.1, 0.6, -0.8),
    VOLUME_WORD(0.5, 0.1, 0.2, -0.6),
    PAGE_WORD(0.4, 0.1, 0, 0),
    DOI(1.0, 0.3, 2.7, -1.5),
    URL(0.8, 0.2, 1.1, -1.0),
    ISBN(0, 0, 1.2, -0.2),
    ACCESSED(0.1, 0.1, 1.1, -0.9),
    EDITORS(0, 0, 0, -0.7),
    CONTAINER(0.2, 0.1, 1.6, -0.3),
    PUBLISHER(0.2, 0.3, 0.8, -0.9),
    PLACE_PUBLISHER(0.3, 0.1, 0.3, 0.2),
    ET_AL(0.7, 0.1, -0.6, -0.5),
    GENRE_MARK(0, 0, 0, 0),
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
    CITING(-0.3, 0, -1.2, -0.3),
    LONG(-0.2, 0, 0, 0),
    VERY_LONG(0, 0, 0, 0),
    SHORT_WITHOUT_CLUES(-2.8, 0, 0, -1.1),
    CAPTION(0, 0, -0.4, 0),
    NOTICE(-0.7, 0, -2.1, 0),
    CODE(0, 0, -0.4, -0.1),
    EMAIL(0, 0, -0.2, 0);

    private final Weight weight;

    Clue(double listedBlock, double beginsBlock, double listedLine, double beginsLine) {
        this.weight = new Weight(listedBlock, beginsBlock, listedLine, beginsLine);
    }

    long bit() {
        return 1L << ordinal();
    }

    boolean in(long clues) {
        return (clues & bit()) != 0;
    }

    Weight weight() {
        return weight;
    }
}
