package ibid.csl;

import ibid.csl.output.RichText;

/**
 * An entry of a bibliography.
 *
 * @param id of the reference
 * @param text empty if the style prints nothing for works of this kind
 * @param number in a style that numbers its bibliography, whether it is printed or not; else 0
 */
public record Entry(String id, RichText text, int number) {}
