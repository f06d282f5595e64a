/** From a verdict to the smallest change on the forge. */
@NullMarked
package dev.candor.plan;

import org.jspecify.annotations.NullMarked;
