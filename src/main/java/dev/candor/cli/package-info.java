/** The same engine on a laptop: no server, no database. */
@NullMarked
package dev.candor.cli;

import org.jspecify.annotations.NullMarked;
