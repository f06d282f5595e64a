package dev.candor.policy;

/** How much a finding weighs; the names are the contract's. */
public enum Severity {
    INFO,
    WARNING,
    MAINTAINER,
    ERROR
}
