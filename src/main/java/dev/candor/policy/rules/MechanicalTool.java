package dev.candor.policy.rules;

import dev.candor.policy.Case;
import dev.candor.policy.Finding;
import dev.candor.policy.Reading;
import dev.candor.policy.Severity;
import dev.candor.scope.Change;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** Rule 14: a mechanical change is easier to review with the script that made it. */
final class MechanicalTool extends PatchRule {
    private static final List<String> TOOLS = List.of(
            "sed ",
            "sed:",
            "spatch",
            "coccinelle",
            ".cocci",
            "perl -",
            "clang-format",
            "clang-tidy",
            "awk ",
            "script",
            "rustfmt",
            "cargo fmt",
            "gofmt",
            "black ",
            "ruff",
            "find . ",
            "git grep",
            "xargs");

    MechanicalTool() {
        super("mechanical-tool", "A mechanical change says which tool or script made it.");
    }

    @Override
    Optional<Finding> about(Case submission, Reading reading, Severity severity) {
        boolean mechanical =
                reading.scope().filter(s -> s.change() == Change.MECHANICAL).isPresent();
        if (!mechanical
                || submission.content(reading).isEmpty()
                || mentionsTool(reading.patch().message())) {
            return Optional.empty();
        }
        return found(
                reading,
                severity,
                "The change looks mechanical; a deterministic tool or script is preferred for such changes.",
                "If a script or command made it, please put it into the commit message.",
                List.of());
    }

    private static boolean mentionsTool(String message) {
        String text = message.toLowerCase(Locale.ROOT);
        return TOOLS.stream().anyMatch(text::contains);
    }
}
