/** The contract's JSON of a verdict: what {@code check} prints, the ledger keeps and the API answers. */
@NullMarked
package dev.candor.document;

import org.jspecify.annotations.NullMarked;
