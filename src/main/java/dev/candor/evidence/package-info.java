/** Marks that AI tools leave, and why a look-alike was not counted. */
@NullMarked
package dev.candor.evidence;

import org.jspecify.annotations.NullMarked;
