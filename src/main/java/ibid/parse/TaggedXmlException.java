package ibid.parse;

/** A file that holds no tagged references. The message is {@code file:line: what is wrong and what to do}. */
public final class TaggedXmlException extends Exception {
    private static final long serialVersionUID = 1L;

    public TaggedXmlException(String message) {
        super(message);
    }
}
