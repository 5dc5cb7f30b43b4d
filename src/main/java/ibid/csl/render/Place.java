package ibid.csl.render;

/**
 * Where a cite stands in the document.
 *
 * @param nearNote whether the work was cited a few notes before at most
 * @param firstNote the note that cites the work first, 0 if this is it or there are no notes
 */
public record Place(Position position, boolean nearNote, int firstNote) {
    public static final Place FIRST = new Place(Position.FIRST, false, 0);

    /** What disambiguation compares: the form of all cites but the first. */
    public static final Place COMPARED = new Place(Position.SUBSEQUENT, true, 0);
}
