/** Printed references to the works of a library that they are. */
@NullMarked
package ibid.match;

import org.jspecify.annotations.NullMarked;
