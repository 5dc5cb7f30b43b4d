/** What the labeller sees of a token, as numbers. */
@NullMarked
package ibid.parse.feature;

import org.jspecify.annotations.NullMarked;
