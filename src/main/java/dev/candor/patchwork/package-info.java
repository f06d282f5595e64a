/** Patchwork in our words: the poller, the push hook, the client, checks, the bundle, replies on the list. */
@NullMarked
package dev.candor.patchwork;

import org.jspecify.annotations.NullMarked;
