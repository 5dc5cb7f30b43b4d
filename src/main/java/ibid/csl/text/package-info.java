/** Strings as CSL sees them: letter case, markup, numbers, ranges, initials. */
@NullMarked
package ibid.csl.text;

import org.jspecify.annotations.NullMarked;
