/**
 * Marks that AI tools leave, and why a look-alike was not counted. {@code Marks} looks at author and branch and hands
 * texts to {@code TextMarks}, which dismisses most by a quick look. {@code TextReader} goes through the rest line by line:
 * keys with values to {@code FieldMarks} ({@code Keys}, {@code Values}), footers to {@code Footers}, sentences to
 * {@code ProseMarks}, where {@code Names} finds the tools and {@code Claims} what is said of them. {@code Tally} sums up.
 * All that is known of tools and words is in {@code marks.txt}.
 */
@NullMarked
package dev.candor.evidence;

import org.jspecify.annotations.NullMarked;
