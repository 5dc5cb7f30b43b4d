package ibid.csl.render;

/**
 * Where a cite stands among those of the same work.
 *
 * @see <a href="https://docs.citationstyles.org/en/v1.0.2/specification.html#choose">position</a>
 */
public enum Position {
    FIRST,
    SUBSEQUENT,
    IBID,
    IBID_WITH_LOCATOR;

    boolean isAtLeast(Position other) {
        return compareTo(other) >= 0;
    }
}
