package ibid.style;

/**
 * A style as {@link Styles#search} lists it.
 *
 * @param id what {@link Styles#find} takes, {@code apa}
 * @param title the style's own, "American Psychological Association 7th edition"
 */
public record StyleInfo(String id, String title) {}
