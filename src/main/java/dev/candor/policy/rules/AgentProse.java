package dev.candor.policy.rules;

import dev.candor.evidence.Boilerplate;
import dev.candor.policy.Case;
import dev.candor.policy.Finding;
import dev.candor.policy.Reading;
import dev.candor.policy.Severity;
import java.util.List;
import java.util.Optional;

/** Rule 19: commit messages are written by people. Only an agent's own footer counts, never style. */
final class AgentProse extends PatchRule {
    AgentProse() {
        super("agent-prose", "Commit messages and cover letters are written by people.");
    }

    @Override
    Optional<Finding> about(Case submission, Reading reading, Severity severity) {
        List<String> footers = reading.prose(Boilerplate.Kind.AGENT_FOOTER);
        if (footers.isEmpty()) {
            return Optional.empty();
        }
        return found(
                reading,
                severity,
                "The commit message carries an agent's footer. Did you write the message yourself?",
                "If you did, just drop the line; if not, please write it in your own words.",
                footers);
    }
}
