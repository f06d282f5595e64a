package dev.candor.ledger;

/**
 * Another version of a series.
 *
 * @param version as its author counts
 * @param latest the last verdict on it
 */
public record Kin(int version, Line latest) {}
