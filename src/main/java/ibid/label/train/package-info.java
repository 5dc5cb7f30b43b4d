/** Training of linear chains; reached from the command {@code ibid train} only. */
@NullMarked
package ibid.label.train;

import org.jspecify.annotations.NullMarked;
