/** Linear-chain labelling over int and float arrays; labels and features are numbers. */
@NullMarked
package ibid.label;

import org.jspecify.annotations.NullMarked;
