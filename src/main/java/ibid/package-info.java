/** Reads, checks and formats references; {@link ibid.Ibid} is the pipe through the stages. */
@NullMarked
package ibid;

import org.jspecify.annotations.NullMarked;
