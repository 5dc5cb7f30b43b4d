package ibid.csl.render;

/** How a number is printed. */
enum NumberForm {
    NUMERIC,
    ORDINAL,
    LONG_ORDINAL,
    ROMAN;

    static NumberForm of(String name) {
        return switch (name) {
            case "ordinal" -> ORDINAL;
            case "long-ordinal" -> LONG_ORDINAL;
            case "roman" -> ROMAN;
            default -> NUMERIC;
        };
    }
}
