package ibid.csl.output;

/**
 * A format that a stretch of text has.
 *
 * @see <a href="https://docs.citationstyles.org/en/v1.0.2/specification.html#formatting">formatting</a>
 */
public enum Tag {
    ITALIC(Kind.STYLE),
    OBLIQUE(Kind.STYLE),
    UPRIGHT(Kind.STYLE),
    SMALL_CAPS(Kind.VARIANT),
    FULL_CAPS(Kind.VARIANT),
    BOLD(Kind.WEIGHT),
    LIGHT(Kind.WEIGHT),
    MEDIUM(Kind.WEIGHT),
    UNDERLINE(Kind.DECORATION),
    PLAIN_LINE(Kind.DECORATION),
    SUPERSCRIPT(Kind.ALIGN),
    SUBSCRIPT(Kind.ALIGN),
    BASELINE(Kind.ALIGN),
    LINK(Kind.LINK),
    BLOCK(Kind.DISPLAY),
    LEFT_MARGIN(Kind.DISPLAY),
    RIGHT_INLINE(Kind.DISPLAY),
    INDENT(Kind.DISPLAY);

    /** Formats of the same kind exclude each other. */
    public enum Kind {
        STYLE,
        VARIANT,
        WEIGHT,
        DECORATION,
        ALIGN,
        LINK,
        DISPLAY
    }

    private final Kind kind;

    Tag(Kind kind) {
        this.kind = kind;
    }

    public Kind kind() {
        return kind;
    }

    /** Whether this is how text looks anyway, unless another format of its kind is around it. */
    public boolean isNormal() {
        return this == UPRIGHT || this == FULL_CAPS || this == MEDIUM || this == PLAIN_LINE || this == BASELINE;
    }

    /** What stands for no format of that kind. */
    static Tag normal(Kind kind) {
        return switch (kind) {
            case STYLE -> UPRIGHT;
            case VARIANT -> FULL_CAPS;
            case WEIGHT -> MEDIUM;
            case DECORATION -> PLAIN_LINE;
            default -> BASELINE;
        };
    }
}
