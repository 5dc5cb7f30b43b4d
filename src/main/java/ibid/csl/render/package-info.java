/** The elements of a style, compiled: a class an element, which prints its part of a reference. */
@NullMarked
package ibid.csl.render;

import org.jspecify.annotations.NullMarked;
