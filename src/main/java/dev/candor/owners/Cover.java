package dev.candor.owners;

import java.util.OptionalInt;

/** One line by which a section of MAINTAINERS claims paths. */
sealed interface Cover permits PathPattern, Cover.Name {
    /** How closely the line fits the path, more is closer; empty when it does not. */
    OptionalInt depth(String path);

    /** An {@code N:} line: an expression found anywhere in the path. */
    record Name(Expression expression) implements Cover {
        @Override
        public OptionalInt depth(String path) {
            return expression.fits(path) ? OptionalInt.of(0) : OptionalInt.empty();
        }
    }
}
