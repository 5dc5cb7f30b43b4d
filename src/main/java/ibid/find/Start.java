package ibid.find;

/** What a line begins with after its marker, if any; numbers as in {@link Clue}. */
enum Start {
    NOTHING(0, 0, 2.8, -0.7),
    /** {@code ———}, {@code Ders.} */
    REPEATED_AUTHOR(1.0, 0.5, 0.8, 2.0),
    /** {@code Smith, J.} */
    NAME_COMMA_INITIALS(0.4, 0.2, 0.4, 1.0),
    /** {@code Smith JA} */
    NAME_INITIALS(0.3, 0.4, 0.6, 1.6),
    /** {@code J. A. Smith} */
    INITIALS_NAME(0.9, 0.1, 0.9, 1.1),
    /** {@code Smith, John} */
    NAME_COMMA_NAME(0.4, 0, 0.7, 1.4),
    /** {@code Smith and Jones (1999)}, {@code World Health Organization. 1999.} */
    NAMES_YEAR(0.2, 0.1, 0, -0.2),
    /** {@code John Smith,} */
    NAME_NAME_COMMA(0.1, 0, 0, 0.6),
    CAPITAL(-0.6, 0.2, -1.0, -0.8),
    LOWER_CASE(0, 0, 0, -2.3),
    DIGIT(0.2, 0, -0.9, -0.5),
    PUNCTUATION(-0.2, 0, -0.3, -0.9),
    URL(0, 0, 0.4, -1.3),
    /** {@code In:} */
    CONTAINER(0, 0, 0, -0.6),
    QUOTE(0.1, 0, -0.3, -0.1);

    private final double listedBlock;
    private final double beginsBlock;
    private final double listedLine;
    private final double beginsLine;

    Start(double listedBlock, double beginsBlock, double listedLine, double beginsLine) {
        this.listedBlock = listedBlock;
        this.beginsBlock = beginsBlock;
        this.listedLine = listedLine;
        this.beginsLine = beginsLine;
    }

    /** Whether it names who wrote. */
    boolean isNames() {
        return compareTo(REPEATED_AUTHOR) >= 0 && compareTo(NAME_NAME_COMMA) <= 0;
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
