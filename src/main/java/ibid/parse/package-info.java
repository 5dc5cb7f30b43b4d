/** One printed reference to a {@link ibid.model.Reference}. */
@NullMarked
package ibid.parse;

import org.jspecify.annotations.NullMarked;
