/** The XML of styles and locales, read safely. */
@NullMarked
package ibid.csl.xml;

import org.jspecify.annotations.NullMarked;
