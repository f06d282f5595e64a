package dev.candor.policy.rules;

import dev.candor.policy.Case;
import dev.candor.policy.Finding;
import dev.candor.policy.Policy;
import dev.candor.policy.Reading;
import dev.candor.policy.Severity;
import java.util.List;
import java.util.Optional;

/** Rule 13: in the paths that a policy names as core, any AI code is a maintainer's to decide. */
final class CorePaths extends PatchRule {
    CorePaths() {
        super("core-paths", "AI code in the project's core is agreed with a maintainer.");
    }

    @Override
    public boolean speaks(Policy policy) {
        return !policy.files().core().isEmpty();
    }

    @Override
    Optional<Finding> about(Case submission, Reading reading, Severity severity) {
        if (submission.aiCodeLines(reading) == 0) {
            return Optional.empty();
        }
        List<String> core = reading.patch().diff().stream()
                .flatMap(diff -> diff.files().stream())
                .map(file -> file.path())
                .filter(submission::core)
                .toList();
        if (core.isEmpty()) {
            return Optional.empty();
        }
        return found(
                reading,
                severity,
                "AI use is declared for code, and the patch touches paths that the policy calls core.",
                "A maintainer has to decide.",
                core);
    }
}
