package dev.candor.policy.rules;

import java.util.List;
import java.util.stream.Stream;

/** All rules, in the order in which a report explains them. */
public final class Rules {
    private static final List<Rule> ALL = List.of(
            new AiDeclined(),
            new DisclosureMissing(),
            new DisclosureEmpty(),
            new DisclosureValue(),
            new ScopeMismatch(),
            new PriorAgreement(),
            new SplitFixes(),
            new FrequentFixes(),
            new CorePaths(),
            new SmallFix(),
            new NewcomerSize(),
            new AiCredit(),
            new ModelNamed(),
            new AgentAuthor(),
            new AgentProse(),
            new Prompts(),
            new SignOffMissing(),
            new SignOffAgent(),
            new SignOffMismatch(),
            new SignOffForbidden(),
            new TrailerOrder(),
            new MechanicalTool(),
            new DeterministicTool(),
            new BackgroundUse(),
            new GeneratedFiles(),
            new Explanation());

    /** Rules that a policy may grade by the strength of the mark they stand on. */
    private static final List<String> GRADED =
            List.of("ai-declined", "disclosure-missing", "sign-off-agent", "agent-author");

    /** Rules about what a maintainer decides, and may have agreed to. */
    private static final List<String> DECIDABLE =
            List.of("prior-agreement", "split-fixes", "frequent-fixes", "core-paths", "newcomer-size");

    /** What is said of a finding that nobody decided about, where nobody can be named. */
    public static final String UNDECIDED = "A maintainer has to decide, or to confirm that it was agreed beforehand.";

    private Rules() {}

    public static List<Rule> all() {
        return ALL;
    }

    /** Names of the rules about what a maintainer can agree to. */
    public static List<String> decidable() {
        return DECIDABLE;
    }

    /** Every key that a policy's {@code severities} may hold. */
    public static List<String> names() {
        return Stream.of(
                        ALL.stream().map(Rule::name),
                        GRADED.stream().flatMap(n -> Stream.of(n + ".likely", n + ".weak")),
                        Stream.of(Explanation.OF_ALL))
                .flatMap(names -> names)
                .toList();
    }
}
