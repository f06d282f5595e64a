package dev.candor.ledger;

/**
 * One verdict, to be recorded.
 *
 * @param policy the text of the policy that judged
 * @param document the whole verdict as JSON; not looked into
 */
public record Entry(Subject subject, Judgement judgement, Work work, String policy, String document) {}
