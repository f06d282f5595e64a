package dev.candor.cli;

import dev.candor.policy.Policy;
import dev.candor.policy.Policy.Disclosing;
import dev.candor.policy.Policy.Stance;
import dev.candor.policy.Policy.Wish;
import dev.candor.scope.Change;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

/** Writes the part of the contributor's page that says where and how AI use is told. */
final class HowToDisclose {
    private HowToDisclose() {}

    /** Heading included; empty where there is nothing to disclose. */
    static String of(Policy policy) {
        if (policy.stance() == Stance.BAN) {
            return "";
        }
        return "## How to disclose\n\n" + where(policy) + example(policy) + notFor(policy.disclosing())
                + forbidden(policy) + "\n\n";
    }

    private static String where(Policy policy) {
        Disclosing asked = policy.disclosing();
        return switch (asked.where()) {
            case TRAILER ->
                asked.trailer().isEmpty()
                        ? "The policy names no form. Say in the commit message what AI was used for, in your own words."
                        : "With a trailer in the commit message." + values(asked);
            case DESCRIPTION ->
                asked.section().isEmpty()
                        ? "In the description of the merge request, in your own words."
                        : "In the description of the merge request, under the heading \"%s\"."
                                .formatted(asked.section());
            case EITHER ->
                "With a trailer in the commit message, or with the same line in the description of the merge request."
                        + values(asked);
        };
    }

    private static String values(Disclosing asked) {
        String kinds = asked.form() == Disclosing.Form.KINDS
                ? " It takes one or more of %s, each with an explanation in parentheses if need be."
                        .formatted(String.join(", ", asked.kinds()))
                : "";
        String tools = asked.form() == Disclosing.Form.LLM
                ? " Tools that helped and are no AI can follow; a line that names the AI tool is taken as well."
                : "";
        return kinds + tools + accepted(asked);
    }

    private static String accepted(Disclosing asked) {
        String keys = codes(asked.accepted(), " and ");
        return keys.isEmpty()
                ? ""
                : asked.accepted().size() == 1 ? " " + keys + " counts as well." : " " + keys + " count as well.";
    }

    private static String example(Policy policy) {
        Disclosing asked = policy.disclosing();
        if (asked.where() == Disclosing.Where.DESCRIPTION || asked.trailer().isEmpty()) {
            return "";
        }
        String signOff =
                policy.signOff().wish() == Wish.REQUIRED ? "\n    Signed-off-by: Your Name <you@example.org>" : "";
        return "\n\n    subsystem: say what changes\n\n    Say why.\n\n    %s: %s%s"
                .formatted(asked.trailer(), value(asked), signOff);
    }

    private static String value(Disclosing asked) {
        return switch (asked.form()) {
            case KINDS -> asked.kinds().isEmpty() ? "code" : asked.kinds().getFirst();
            case TOOL -> "NAME OF THE TOOL";
            case LLM -> "LLM";
            case AGENT_MODEL -> "AGENT:MODEL";
            case FREE -> "what it was used for";
        };
    }

    private static String notFor(Disclosing asked) {
        List<String> kinds =
                asked.notFor().stream().sorted().map(HowToDisclose::word).toList();
        return kinds.isEmpty()
                ? ""
                : "\n\nNo disclosure is needed for %s changes.".formatted(String.join(" or ", kinds));
    }

    private static String word(Change change) {
        return change.name().toLowerCase(Locale.ROOT).replace('_', ' ');
    }

    private static String forbidden(Policy policy) {
        List<String> keys = policy.crediting().forbidden();
        return keys.isEmpty() ? "" : "\n\nNo tool is named in %s.".formatted(codes(keys, " or "));
    }

    private static String codes(List<String> keys, String last) {
        return keys.stream().map("`%s`"::formatted).collect(Collectors.joining(last));
    }
}
