/** {@link ibid.model.Reference} to {@link ibid.model.Reference}: one class a correction, applied in a visible order. */
@NullMarked
package ibid.normalise;

import org.jspecify.annotations.NullMarked;
