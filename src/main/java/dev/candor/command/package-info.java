/** What people can say to the bot, and how it is told from what they only quote. */
@NullMarked
package dev.candor.command;

import org.jspecify.annotations.NullMarked;
