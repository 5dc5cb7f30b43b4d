package ibid.read;

/** An article that cannot be read. The message is {@code file: what is wrong and what to do}. */
public final class ReadException extends Exception {
    private static final long serialVersionUID = 1L;

    public ReadException(String message) {
        super(message);
    }
}
