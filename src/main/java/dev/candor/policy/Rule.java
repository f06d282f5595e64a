package dev.candor.policy;

import java.util.List;

/** One rule. It cannot fail and cannot wait; what it has to say is its findings. */
interface Rule {
    /** The name under which policies give it a severity. */
    String name();

    List<Finding> check(Case submission, Severity severity);
}
