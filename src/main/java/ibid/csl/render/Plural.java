package ibid.csl.render;

/** Whether a label is in the plural. */
enum Plural {
    CONTEXTUAL,
    ALWAYS,
    NEVER;

    static Plural of(String name) {
        return switch (name) {
            case "always" -> ALWAYS;
            case "never" -> NEVER;
            default -> CONTEXTUAL;
        };
    }

    boolean holds(boolean isPlural) {
        return this == ALWAYS || (this == CONTEXTUAL && isPlural);
    }
}
