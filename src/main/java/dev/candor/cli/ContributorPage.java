package dev.candor.cli;

import dev.candor.policy.Policy;
import dev.candor.policy.Severity;
import dev.candor.policy.rules.Rule;
import dev.candor.policy.rules.Rules;
import java.util.List;
import java.util.stream.Collectors;

/** Writes the contributor's page out of the policy that judges, so that the two cannot drift apart. */
final class ContributorPage {
    private ContributorPage() {}

    static String of(Policy policy) {
        return """
                # %s

                %s

                %s## What is checked

                | what | when it is not so |
                |---|---|
                %s

                %s## Before you send

                ```sh
                candor check --policy %s origin/master..
                ```

                %s
                """.formatted(
                        policy.title(),
                        stance(policy),
                        HowToDisclose.of(policy),
                        rules(policy),
                        unchecked(policy),
                        policy.name(),
                        source(policy));
    }

    private static String stance(Policy policy) {
        String cap = policy.smallFix().lines() == Integer.MAX_VALUE
                ? ""
                : " AI code of at most %d added lines counts as a small fix; more than that needs a maintainer's agreement beforehand."
                        .formatted(policy.smallFix().lines());
        return switch (policy.stance()) {
            case BAN -> "AI-generated content is not taken." + background(policy);
            case SCOPES ->
                "AI tools may be used in a limited set of cases: mechanical changes, tests, documentation and small fixes."
                        + cap;
            case DISCLOSE ->
                "AI tools may be used%s"
                                .formatted(
                                        switch (policy.disclosing().wish()) {
                                            case REQUIRED -> "; their use is disclosed.";
                                            case ENCOURAGED -> ". You are encouraged to say so.";
                                            case OPTIONAL, FORBIDDEN -> ".";
                                        })
                        + cap;
            case APPROVAL -> "AI-generated content is taken only after approval.";
        };
    }

    private static String background(Policy policy) {
        List<String> kinds = policy.disclosing().background();
        return kinds.isEmpty()
                ? ""
                : " AI may help with %s, as long as none of its output is in the patch."
                        .formatted(String.join(", ", kinds));
    }

    /** What the policy asks beyond what is checked. */
    private static String unchecked(Policy policy) {
        return policy.unchecked().isEmpty()
                ? ""
                : policy.unchecked().stream()
                        .map("- %s\n"::formatted)
                        .collect(Collectors.joining("", "## What no tool checks\n\n", "\n"));
    }

    private static String rules(Policy policy) {
        return Rules.all().stream()
                .filter(rule ->
                        rule.speaks(policy) && policy.severity(rule.name()).isPresent())
                .map(rule -> row(policy, rule))
                .collect(Collectors.joining("\n"));
    }

    private static String row(Policy policy, Rule rule) {
        return "| %s | %s |"
                .formatted(rule.asks(), words(policy.severity(rule.name()).orElseThrow()));
    }

    private static String words(Severity severity) {
        return switch (severity) {
            case ERROR -> "has to be put right";
            case MAINTAINER -> "a maintainer decides";
            case WARNING -> "you are asked to look";
            case INFO -> "you are told";
        };
    }

    private static String source(Policy policy) {
        return "Source: %s, read %s%s.%s"
                .formatted(
                        policy.source().text().isEmpty()
                                ? "this policy"
                                : policy.source().text(),
                        policy.source().read().isEmpty()
                                ? "from its file"
                                : policy.source().read(),
                        policy.source().secondHand() ? " (second-hand)" : "",
                        policy.url().isEmpty() ? "" : " The policy's own words: <" + policy.url() + ">.");
    }
}
