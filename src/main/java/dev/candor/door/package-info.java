/** Who may see what: private projects, read tokens, login. */
@NullMarked
package dev.candor.door;

import org.jspecify.annotations.NullMarked;
