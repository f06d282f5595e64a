/** The rules, one class each; the numbers in their comments are those of the QEMU proposal's rule table. */
@NullMarked
package dev.candor.policy.rules;

import org.jspecify.annotations.NullMarked;
