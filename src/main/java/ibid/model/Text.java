package ibid.model;

/**
 * Running text: a title, a publisher, a note. May hold the markup that CSL-JSON allows in fields
 * ({@code <i> <b> <sup> <sub> <span class="nocase">}).
 *
 * @see <a href="https://citeproc-js.readthedocs.io/en/latest/csl-json/markup.html#html-like-formatting-tags">markup</a>
 */
public record Text(String text) implements Value {}
