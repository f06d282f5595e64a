/** MAINTAINERS and CODEOWNERS: who answers for a path. */
@NullMarked
package dev.candor.owners;

import org.jspecify.annotations.NullMarked;
