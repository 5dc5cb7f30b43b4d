package ibid.find;

/** What a line of an article is. */
enum Part {
    /** Not of a reference list. */
    OUTSIDE,
    /** The heading over a list. */
    HEADING,
    /** The first line of a reference. */
    BEGIN,
    /** A further line of a reference. */
    CONTINUE,
    /** Inside a list but of no reference: a page number, a sub-heading, a note. */
    INTERRUPTION
}
