/** Remembers which submissions are owed a look, across restarts and replicas. */
@NullMarked
package dev.candor.inbox;

import org.jspecify.annotations.NullMarked;
