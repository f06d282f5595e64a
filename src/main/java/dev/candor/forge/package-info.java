/** The socket: what the engine asks of a forge, and the three ways a forge can fail. */
@NullMarked
package dev.candor.forge;

import org.jspecify.annotations.NullMarked;
