/** Judges: a policy, its rules, their findings and the verdict. Never fails, never waits. */
@NullMarked
package dev.candor.policy;

import org.jspecify.annotations.NullMarked;
