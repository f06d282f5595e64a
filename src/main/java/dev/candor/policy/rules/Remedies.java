package dev.candor.policy.rules;

import dev.candor.policy.Policy.Disclosing;

/** How to put a thing right, where more than one rule says so. */
final class Remedies {
    private Remedies() {}

    static String disclose(Disclosing asked) {
        String line = switch (asked.form()) {
            case KINDS ->
                "'%s:' line with one or more of %s".formatted(asked.trailer(), String.join(", ", asked.kinds()));
            case TOOL -> "'%s:' line naming the tool".formatted(asked.trailer());
            case LLM -> "'%s: LLM' line".formatted(asked.trailer());
            case AGENT_MODEL -> "'%s: agent:model' line".formatted(asked.trailer());
            case FREE -> "'%s:' line".formatted(asked.trailer());
        };
        return switch (asked.where()) {
            case TRAILER -> "Please add an %s; if no AI output is in it, just say so.".formatted(line);
            case DESCRIPTION -> described(asked);
            case EITHER ->
                "Please add an %s, or say it in the description; if no AI output is in it, just say so."
                        .formatted(line);
        };
    }

    private static String described(Disclosing asked) {
        return asked.section().isEmpty()
                ? "Please say it in the description; if no AI output is in it, just say so."
                : "Please fill in the section '%s' of the description; if no AI output is in it, just say so."
                        .formatted(asked.section());
    }
}
