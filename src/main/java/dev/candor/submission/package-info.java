/** The nouns: what a contributor sent, as every other room speaks of it. */
@NullMarked
package dev.candor.submission;

import org.jspecify.annotations.NullMarked;
