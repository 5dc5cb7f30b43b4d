package ibid.csl.xml;

/** A style or locale that cannot be used; the message says where, why, and what to do. */
public final class CslException extends Exception {
    private static final long serialVersionUID = 1;

    public CslException(String message) {
        super(message);
    }
}
