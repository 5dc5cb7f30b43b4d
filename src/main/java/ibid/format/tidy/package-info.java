/** Cleans up .bib files by the smallest edits: one class a correction, run in the order of {@code Tidying}. */
@NullMarked
package ibid.format.tidy;

import org.jspecify.annotations.NullMarked;
