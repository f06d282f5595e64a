package dev.candor.policy;

/** Whether the check on the forge only says what it thinks, or stops a merge. */
public enum Mode {
    ADVISORY,
    ENFORCE
}
