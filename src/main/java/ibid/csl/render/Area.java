package ibid.csl.render;

/** What is being printed. */
public enum Area {
    CITATION,
    BIBLIOGRAPHY,
    /** Keys, never seen. */
    SORT
}
