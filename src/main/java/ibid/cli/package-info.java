/** The command line: options in, streams and an exit code out. */
@NullMarked
package ibid.cli;

import org.jspecify.annotations.NullMarked;
