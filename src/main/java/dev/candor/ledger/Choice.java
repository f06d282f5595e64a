package dev.candor.ledger;

/**
 * A word that submissions can be found by, and how many would be.
 *
 * @param word as it was first written
 */
public record Choice(String word, long count) {}
