/** The immutable values that travel between the stages. */
@NullMarked
package ibid.model;

import org.jspecify.annotations.NullMarked;
