/** {@link ibid.model.Article} to its reference lists. */
@NullMarked
package ibid.find;

import org.jspecify.annotations.NullMarked;
