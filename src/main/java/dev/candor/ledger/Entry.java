package dev.candor.ledger;

/**
 * One verdict, to be recorded.
 *
 * @param document the whole verdict as JSON; not looked into
 */
public record Entry(Subject subject, Judgement judgement, Work work, String document) {}
