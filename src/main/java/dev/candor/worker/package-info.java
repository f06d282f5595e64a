/** The one corridor: claim, read, judge, plan, write, record, done. */
@NullMarked
package dev.candor.worker;

import org.jspecify.annotations.NullMarked;
