/** The two databases, for the tests of the rooms that speak SQL. */
@NullMarked
package dev.candor.database;

import org.jspecify.annotations.NullMarked;
