/** The rules, one class each, and the one list of them. */
@NullMarked
package ibid.check.rule;

import org.jspecify.annotations.NullMarked;
