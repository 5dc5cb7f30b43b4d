package ibid.find;

/** What can be seen of a line at little cost. */
enum Clue {
    /** Holds for every line. */
    ANY,

    // What stands before its first word
    MARKER,
    LABEL,
    BULLET,

    // How it lies in the text
    IN_SEQUENCE,
    WITHIN_SEQUENCE,
    AFTER_GAP,
    STARTS_BLOCK,
    UNWRAPPED,
    AFTER_SHORT_LINE,
    AFTER_SHORTER_LINE,
    AFTER_FULL_LINE,
    AFTER_HYPHEN,
    AFTER_OPEN_BRACKET,
    YEAR_BEFORE,
    NO_YEAR_BEFORE,
    YEAR_SOON,
    OUTDENTED,
    INDENTED,
    LIST_ITEM,
    FOOTNOTE,
    HEADING_BLOCK,

    // What it says
    NAMES_THEN_YEAR,
    YEAR_IN_PARENTHESES,
    YEAR,
    PAGES,
    VOLUME_ISSUE,
    VOLUME_WORD,
    PAGE_WORD,
    DOI,
    URL,
    ISBN,
    ACCESSED,
    EDITORS,
    CONTAINER,
    PUBLISHER,
    PLACE_PUBLISHER,
    ET_AL,
    GENRE_MARK,
    INITIALS_2,
    INITIALS_4,
    QUOTED,
    MANY_CAPITALS,
    MANY_STOPS,

    // What references rarely say
    SENTENCE_1,
    SENTENCE_2,
    SENTENCE_3,
    SENTENCE_5,
    SENTENCE_8,
    SENTENCE_12,
    CITING,
    LONG,
    VERY_LONG,
    SHORT_WITHOUT_CLUES,
    CAPTION,
    NOTICE,
    CODE,
    EMAIL;

    @SuppressWarnings("EnumOrdinal") // bits of one long, never stored
    long bit() {
        return 1L << ordinal();
    }

    boolean in(long clues) {
        return (clues & bit()) != 0;
    }
}
