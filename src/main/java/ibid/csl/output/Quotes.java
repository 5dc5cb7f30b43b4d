package ibid.csl.output;

/**
 * The quotation marks of a locale.
 *
 * @param swallow whether commas and full stops go inside, as in American English
 * @see <a href="https://docs.citationstyles.org/en/v1.0.2/specification.html#punctuation-in-quote">punctuation</a>
 */
public record Quotes(String open, String close, String openInner, String closeInner, boolean swallow) {}
