/**
 * What a style prints: a tree while it is made, then a text with formats in which punctuation and quotes are settled, then
 * text in some markup.
 */
@NullMarked
package ibid.csl.output;

import org.jspecify.annotations.NullMarked;
