package ibid.format;

/** A file that is not in the format it was read as. The message is {@code file:line: what is wrong and what to do}. */
public final class FormatException extends Exception {
    private static final long serialVersionUID = 1L;

    public FormatException(String message) {
        super(message);
    }
}
