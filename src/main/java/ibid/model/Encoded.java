package ibid.model;

/**
 * References as data in an exchange format, not yet read: what a file holds besides, or instead of, printed ones.
 *
 * @param format the name of the format, {@code csl-json}; empty if there is no data
 * @param id of the one reference that is meant; empty if all are that the content holds
 * @param content as the file has it
 */
public record Encoded(String format, String id, String content) {
    public static final Encoded NONE = new Encoded("", "", "");

    /** All references in the content. */
    public Encoded(String format, String content) {
        this(format, "", content);
    }

    public boolean isPresent() {
        return !format.isEmpty();
    }
}
