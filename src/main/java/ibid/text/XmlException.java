package ibid.text;

/** XML that is none. The message is {@code file:line: what is wrong and what to do}. */
public final class XmlException extends Exception {
    private static final long serialVersionUID = 1L;

    public XmlException(String message) {
        super(message);
    }
}
