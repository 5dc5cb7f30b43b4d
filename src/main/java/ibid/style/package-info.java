/** Styles and locales by id, nickname or file, and the engine that renders them. */
@NullMarked
package ibid.style;

import org.jspecify.annotations.NullMarked;
