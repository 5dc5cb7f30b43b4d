/** Made-up articles round given reference lists, to train the finder of reference lists. */
@NullMarked
package ibid.find.synthesis;

import org.jspecify.annotations.NullMarked;
