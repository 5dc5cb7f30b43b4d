/**
 * A CSL 1.0.2 processor: compiles a style once, then prints bibliographies and citations of any number of references.
 * Knows nothing of ibid but its model.
 *
 * @see <a href="https://docs.citationstyles.org/en/v1.0.2/specification.html">specification</a>
 */
@NullMarked
package ibid.csl;

import org.jspecify.annotations.NullMarked;
