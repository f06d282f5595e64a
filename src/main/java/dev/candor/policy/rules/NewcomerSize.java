package dev.candor.policy.rules;

import dev.candor.policy.Case;
import dev.candor.policy.Finding;
import dev.candor.policy.Policy;
import dev.candor.policy.Severity;
import dev.candor.scope.FileKind;
import java.util.List;
import java.util.Optional;

/**
 * Some projects want new contributors to begin small where AI takes part. Who is new, a tool cannot know: it counts, and
 * leaves the rest to a maintainer.
 */
final class NewcomerSize implements Rule {
    @Override
    public String name() {
        return "newcomer-size";
    }

    @Override
    public String asks() {
        return "New contributors begin with small changes where AI takes part.";
    }

    @Override
    public boolean speaks(Policy policy) {
        return policy.newcomerLines() < Integer.MAX_VALUE;
    }

    @Override
    public List<Finding> check(Case submission, Severity severity) {
        int most = submission.policy().newcomerLines();
        int lines = outsideOfTests(submission);
        boolean ai = submission.judged().stream().anyMatch(submission::touchedByAi);
        if (!ai || lines <= most) {
            return List.of();
        }
        return List.of(new Finding(
                name(),
                severity,
                Optional.empty(),
                "AI took part, and %s added outside of tests; new contributors are asked to add at most %d."
                        .formatted(lines == 1 ? "1 line is" : lines + " lines are", most),
                "If the author is new here, a maintainer has to decide.",
                List.of()));
    }

    private static int outsideOfTests(Case submission) {
        int lines = 0;
        for (FileKind kind : FileKind.values()) {
            lines += kind == FileKind.TESTS ? 0 : submission.whole().lines(kind);
        }
        return lines;
    }
}
