/** Findings, written for people and for the machines that show them to people. */
@NullMarked
package ibid.report;

import org.jspecify.annotations.NullMarked;
