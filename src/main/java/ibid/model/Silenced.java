package ibid.model;

/**
 * A finding that nobody wants to hear of.
 *
 * @param isInSource whether a comment in the file asks for it, rather than a baseline beside it
 * @param reason that was given; empty if none was
 */
public record Silenced(Finding finding, boolean isInSource, String reason) {}
