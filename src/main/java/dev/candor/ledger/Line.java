package dev.candor.ledger;

/**
 * One verdict as it is listed: an entry without its document, which may be large.
 *
 * @param number the entry's number; grows with time
 * @param course how it went with the submission up to this verdict
 */
public record Line(long number, Subject subject, Judgement judgement, Work work, Course course) {}
