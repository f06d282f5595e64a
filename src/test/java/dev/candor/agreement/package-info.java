@NullMarked
package dev.candor.agreement;

import org.jspecify.annotations.NullMarked;
