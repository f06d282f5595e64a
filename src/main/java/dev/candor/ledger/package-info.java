/** The append-only record of every verdict and every write, and what they stood on. */
@NullMarked
package dev.candor.ledger;

import org.jspecify.annotations.NullMarked;
