/** Who may decide what about a submission, what they decided, and how far that reaches. */
@NullMarked
package dev.candor.agreement;

import org.jspecify.annotations.NullMarked;
