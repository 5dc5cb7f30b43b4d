package ibid.model;

/** How much a {@link Finding} matters, the worst last. */
public enum Severity {
    INFO,
    WARNING,
    ERROR
}
