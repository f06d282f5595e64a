/** GitLab in our words: the hook, the client, the sweep. */
@NullMarked
package dev.candor.gitlab;

import org.jspecify.annotations.NullMarked;
