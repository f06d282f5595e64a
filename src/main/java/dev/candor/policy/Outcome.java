package dev.candor.policy;

/** The verdict in one word; the names are the contract's. */
public enum Outcome {
    PASS,
    WARN,
    MAINTAINER,
    FAIL,
    INCOMPLETE
}
