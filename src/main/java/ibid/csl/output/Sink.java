package ibid.csl.output;

/** Writes text with formats in some markup. Tags are nested. Used once, not thread-safe. */
public interface Sink {
    /** Text that is to be escaped. */
    void text(String text);

    /** @param address what a link leads to, empty for all other tags */
    void open(Tag tag, String address);

    void close(Tag tag);

    /** All that was written. */
    String finish();
}
