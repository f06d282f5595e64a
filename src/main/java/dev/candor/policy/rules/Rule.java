package dev.candor.policy.rules;

import dev.candor.policy.Case;
import dev.candor.policy.Finding;
import dev.candor.policy.Policy;
import dev.candor.policy.Severity;
import java.util.List;

/** One rule. It cannot fail and cannot wait; what it has to say is its findings. */
public interface Rule {
    /** The name under which policies give it a severity. */
    String name();

    /** What the rule asks for, in one sentence for people. */
    String asks();

    /** Whether the policy has set what the rule needs in order to speak. */
    default boolean speaks(Policy policy) {
        return true;
    }

    /**
     * @param severity what the policy says of this rule
     * @return empty when the rule has nothing to say
     */
    List<Finding> check(Case submission, Severity severity);
}
