package dev.candor.policy.rules;

import dev.candor.policy.Case;
import dev.candor.policy.Finding;
import dev.candor.policy.Policy.Disclosing;
import dev.candor.policy.Reading;
import dev.candor.policy.Severity;
import java.util.Optional;
import java.util.regex.Pattern;

/** Rule 4: the disclosure has the form that the project knows. */
final class DisclosureValue extends PatchRule {
    private static final Pattern LLM = Pattern.compile("LLM\\b", Pattern.CASE_INSENSITIVE);

    DisclosureValue() {
        super("disclosure-value", "The disclosure has the form that the project asks for.");
    }

    @Override
    Optional<Finding> about(Case submission, Reading reading, Severity severity) {
        return switch (submission.policy().disclosing().form()) {
            case KINDS -> kinds(submission, reading, severity);
            case AGENT_MODEL -> agentModel(submission, reading, severity);
            case LLM -> llm(submission, reading, severity);
            case TOOL, FREE -> Optional.empty();
        };
    }

    private Optional<Finding> kinds(Case submission, Reading reading, Severity severity) {
        Disclosing asked = submission.policy().disclosing();
        boolean known = reading.kinds().stream().allMatch(submission::foreseen);
        return known
                ? Optional.empty()
                : found(
                        reading,
                        severity,
                        "The disclosure says something the project's list does not have.",
                        "Please use one or more of %s; an explanation can follow in parentheses."
                                .formatted(String.join(", ", asked.kinds())),
                        Quotes.disclosure(submission, reading));
    }

    private Optional<Finding> agentModel(Case submission, Reading reading, Severity severity) {
        boolean both = reading.disclosure().stream()
                .flatMap(disclosure -> disclosure.items().stream())
                .allMatch(item -> named(item.explanation()));
        return both
                ? Optional.empty()
                : found(
                        reading,
                        severity,
                        "The disclosure should name agent and model.",
                        "Please write it as agent:model.",
                        Quotes.disclosure(submission, reading));
    }

    /** Both forms are in order; the newer one is pointed out. */
    private Optional<Finding> llm(Case submission, Reading reading, Severity severity) {
        boolean newer = reading.disclosure().stream()
                .flatMap(disclosure -> disclosure.items().stream())
                .allMatch(item -> LLM.matcher(item.explanation()).lookingAt());
        return newer
                ? Optional.empty()
                : found(
                        reading,
                        severity,
                        "The project has a newer form, which names no product.",
                        "Next time, '%s: LLM' will do."
                                .formatted(submission.policy().disclosing().trailer()),
                        Quotes.disclosure(submission, reading));
    }

    private static boolean named(String value) {
        int colon = value.indexOf(':');
        return colon > 0 && colon < value.length() - 1 && value.charAt(colon + 1) != ' ';
    }
}
