/** Article file to {@link ibid.model.Article}, one class a format. */
@NullMarked
package ibid.read;

import org.jspecify.annotations.NullMarked;
