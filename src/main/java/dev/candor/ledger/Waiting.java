package dev.candor.ledger;

import dev.candor.policy.Outcome;

/** Whom a submission waits for, as far as the policy goes. */
public enum Waiting {
    MAINTAINER,
    AUTHOR,
    NOBODY;

    /** A warning blocks nothing, so that nobody is waited for. */
    public static Waiting of(Outcome outcome) {
        return switch (outcome) {
            case MAINTAINER, INCOMPLETE -> MAINTAINER;
            case FAIL -> AUTHOR;
            case WARN, PASS -> NOBODY;
        };
    }
}
