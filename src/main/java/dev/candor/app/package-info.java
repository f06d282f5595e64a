/** Wiring, settings, health and metrics; the server. */
@NullMarked
package dev.candor.app;

import org.jspecify.annotations.NullMarked;
