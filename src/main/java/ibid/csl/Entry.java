package ibid.csl;

import ibid.csl.output.RichText;

/**
 * An entry of a bibliography.
 *
 * @param id of the reference
 */
public record Entry(String id, RichText text) {}
