package ibid.csl.render;

/** The style has so many elements to print one reference that it would never come to an end. */
public final class EndlessStyleException extends RuntimeException {
    private static final long serialVersionUID = 1;

    EndlessStyleException() {
        super("the style's macros call each other without end");
    }
}
