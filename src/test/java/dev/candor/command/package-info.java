@NullMarked
package dev.candor.command;

import org.jspecify.annotations.NullMarked;
