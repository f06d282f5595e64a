package dev.candor.ledger;

/**
 * In how many other submissions of an author a rule asked something. For those who may know it alone: it stands in no
 * listing, and nothing that is written to a forge or a list is made of it.
 *
 * @param rule its name
 * @param asked in how many other submissions; all versions of a series are one
 * @param settled in how many of them it asks no more
 */
public record Repeat(String rule, long asked, long settled) {
    public Repeat {
        if (asked < 1 || settled < 0 || settled > asked) {
            throw new IllegalArgumentException("settled in %d of %d".formatted(settled, asked));
        }
    }
}
