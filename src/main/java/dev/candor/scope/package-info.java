/** What a patch touches and what kind of change it is. */
@NullMarked
package dev.candor.scope;

import org.jspecify.annotations.NullMarked;
