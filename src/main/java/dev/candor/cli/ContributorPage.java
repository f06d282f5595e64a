package dev.candor.cli;

import dev.candor.policy.Policy;
import dev.candor.policy.Policy.Disclosing;
import dev.candor.policy.Severity;
import dev.candor.policy.rules.Rule;
import dev.candor.policy.rules.Rules;
import java.util.stream.Collectors;

/** Writes the contributor's page out of the policy that judges, so that the two cannot drift apart. */
final class ContributorPage {
    private ContributorPage() {}

    static String of(Policy policy) {
        return """
                # %s

                %s

                ## How to disclose

                %s

                ## What is checked

                | what | when it is not so |
                |---|---|
                %s

                ## Before you send

                ```sh
                candor check --policy %s origin/master..
                ```

                %s
                """.formatted(
                policy.title(), stance(policy), disclosure(policy), rules(policy), policy.name(), source(policy));
    }

    private static String stance(Policy policy) {
        String cap = policy.smallFix().lines() == Integer.MAX_VALUE
                ? ""
                : " AI code of at most %d added lines counts as a small fix; more than that needs a maintainer's agreement beforehand."
                        .formatted(policy.smallFix().lines());
        return switch (policy.stance()) {
            case BAN -> "AI-generated content is not taken.";
            case SCOPES ->
                "AI tools may be used in a limited set of cases: mechanical changes, tests, documentation and small fixes."
                        + cap;
            case DISCLOSE -> "AI tools may be used; their use is disclosed." + cap;
            case APPROVAL -> "AI-generated content is taken only after approval.";
        };
    }

    private static String disclosure(Policy policy) {
        Disclosing asked = policy.disclosing();
        if (asked.where() == Disclosing.Where.DESCRIPTION) {
            return "In the description of the merge request, under the heading \"%s\".".formatted(asked.section());
        }
        String value = switch (asked.form()) {
            case KINDS ->
                asked.kinds().isEmpty()
                        ? "code"
                        : String.join(
                                ", ",
                                asked.kinds()
                                        .subList(0, Math.min(2, asked.kinds().size())));
            case TOOL -> "NAME OF THE TOOL";
            case AGENT_MODEL -> "AGENT:MODEL";
            case FREE -> "what it was used for";
        };
        String kinds = asked.form() == Disclosing.Form.KINDS
                ? " One or more of %s, each with an explanation in parentheses if need be."
                        .formatted(String.join(", ", asked.kinds()))
                : "";
        String signOff = policy.signOff().wish() == Policy.Wish.REQUIRED
                ? "\n    Signed-off-by: Your Name <you@example.org>"
                : "";
        return "With a trailer in the commit message.%s\n\n    subsystem: say what changes\n\n    Say why.\n\n    %s: %s%s"
                .formatted(kinds, asked.trailer(), value, signOff);
    }

    private static String rules(Policy policy) {
        return Rules.all().stream()
                .filter(rule -> policy.severity(rule.name()).isPresent())
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
