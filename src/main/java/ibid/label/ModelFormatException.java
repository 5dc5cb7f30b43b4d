package ibid.label;

/** Bytes that are no model this version can use. The message says what they are and what to do. */
public final class ModelFormatException extends Exception {
    private static final long serialVersionUID = 1L;

    public ModelFormatException(String message) {
        super(message);
    }
}
