package dev.candor.owners;

/** A way to look at a text: it fits or it does not, in time that grows with the text and not faster. */
sealed interface Fit permits Wildcard, Expression {
    boolean fits(String text);
}
