/** What is printed in the words of a language: terms, dates, ordinals. */
@NullMarked
package ibid.csl.locale;

import org.jspecify.annotations.NullMarked;
