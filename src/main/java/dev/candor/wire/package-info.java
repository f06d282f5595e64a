/** HTTP as every forge's adapter needs it: one base URL, capped answers, strict deadlines, JSON, waits that were asked for. */
@NullMarked
package dev.candor.wire;

import org.jspecify.annotations.NullMarked;
