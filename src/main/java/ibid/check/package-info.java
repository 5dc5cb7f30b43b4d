/** What is wrong with a library, and with an article and its library together. */
@NullMarked
package ibid.check;

import org.jspecify.annotations.NullMarked;
