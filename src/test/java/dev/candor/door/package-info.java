/** Tests of who may see what. */
@NullMarked
package dev.candor.door;

import org.jspecify.annotations.NullMarked;
