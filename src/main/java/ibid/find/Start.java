package ibid.find;

/** What a line begins with after its marker, if any. */
enum Start {
    NOTHING,
    /** {@code ———}, {@code Ders.} */
    REPEATED_AUTHOR,
    /** {@code Smith, J.} */
    NAME_COMMA_INITIALS,
    /** {@code Smith JA} */
    NAME_INITIALS,
    /** {@code J. A. Smith} */
    INITIALS_NAME,
    /** {@code Smith, John} */
    NAME_COMMA_NAME,
    /** {@code Smith and Jones (1999)}, {@code World Health Organization. 1999.} */
    NAMES_YEAR,
    /** {@code John Smith,} */
    NAME_NAME_COMMA,
    CAPITAL,
    LOWER_CASE,
    DIGIT,
    PUNCTUATION,
    URL,
    /** {@code In:} */
    CONTAINER,
    QUOTE;

    /** Whether it names who wrote. */
    boolean isNames() {
        return compareTo(REPEATED_AUTHOR) >= 0 && compareTo(NAME_NAME_COMMA) <= 0;
    }
}
