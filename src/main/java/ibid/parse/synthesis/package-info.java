/** Training data: known references printed in invented styles, each part with its label. */
@NullMarked
package ibid.parse.synthesis;

import org.jspecify.annotations.NullMarked;
