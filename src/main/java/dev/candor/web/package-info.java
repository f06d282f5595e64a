/** Pages and JSON: reads the ledger, never a forge. */
@NullMarked
package dev.candor.web;

import org.jspecify.annotations.NullMarked;
