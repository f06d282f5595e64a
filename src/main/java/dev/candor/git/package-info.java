/** Text to values: commit messages, trailers, diffs and patch mails, read as git reads them. */
@NullMarked
package dev.candor.git;

import org.jspecify.annotations.NullMarked;
