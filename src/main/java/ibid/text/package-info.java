/** Spans, lines, tokens and folding of plain text. */
@NullMarked
package ibid.text;

import org.jspecify.annotations.NullMarked;
