package dev.candor.policy.rules;

import dev.candor.evidence.Boilerplate;
import dev.candor.evidence.Boilerplates;
import dev.candor.evidence.Mark;
import dev.candor.policy.Case;
import dev.candor.policy.Finding;
import dev.candor.policy.Reading;
import dev.candor.policy.Severity;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/** Rule 19: messages are written by people. Only an agent's own footer and a canary count, never style. */
final class AgentProse extends PatchRule {
    private static final String REMEDY = "If you did, just drop the line; if not, please write it in your own words.";

    AgentProse() {
        super("agent-prose", "Commit messages and cover letters are written by people.");
    }

    @Override
    Optional<Finding> about(Case submission, Reading reading, Severity severity) {
        List<String> lines = lines(submission, reading.boilerplate(), reading.marks());
        return lines.isEmpty()
                ? Optional.empty()
                : found(
                        reading,
                        severity,
                        "The commit message carries a line that an agent leaves. Did you write the message yourself?",
                        REMEDY,
                        lines);
    }

    @Override
    Optional<Finding> beside(Case submission, Severity severity) {
        List<Boilerplate> description =
                Boilerplates.inDescription(submission.snapshot().description());
        List<String> lines = lines(submission, description, submission.around().marks());
        return lines.isEmpty()
                ? Optional.empty()
                : found(
                        severity,
                        "The description carries a line that an agent leaves. Did you write it yourself?",
                        REMEDY,
                        lines);
    }

    private static List<String> lines(Case submission, List<Boilerplate> boilerplate, List<Mark> marks) {
        Stream<String> footers = boilerplate.stream()
                .filter(line -> line.kind() == Boilerplate.Kind.AGENT_FOOTER)
                .map(Boilerplate::text);
        Stream<String> canaries = marks.stream().map(Mark::text).filter(text -> canary(submission, text));
        return Stream.concat(footers, canaries).distinct().toList();
    }

    private static boolean canary(Case submission, String text) {
        String lower = text.toLowerCase(Locale.ROOT);
        return submission.policy().canaries().stream().anyMatch(word -> lower.contains(word.toLowerCase(Locale.ROOT)));
    }
}
