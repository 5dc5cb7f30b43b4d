/** Exchange formats to and from {@link ibid.model.Library}, both ways in one class. */
@NullMarked
package ibid.format;

import org.jspecify.annotations.NullMarked;
