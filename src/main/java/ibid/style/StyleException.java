package ibid.style;

/** A style that cannot be found, read or used. The message is {@code file:line: what is wrong and what to do}. */
public final class StyleException extends Exception {
    private static final long serialVersionUID = 1L;

    public StyleException(String message) {
        super(message);
    }
}
