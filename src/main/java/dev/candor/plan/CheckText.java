package dev.candor.plan;

import dev.candor.policy.Mode;
import dev.candor.policy.Outcome;
import dev.candor.policy.Severity;
import dev.candor.policy.Verdict;
import dev.candor.submission.Check;

/** The one line beside a commit or a patch. */
final class CheckText {
    private CheckText() {}

    static Check of(Verdict verdict, String page) {
        return new Check(state(verdict.outcome(), verdict.policy().mode()), description(verdict), page);
    }

    /** Advice never stops a merge; a maintainer's decision is waited for, not failed. */
    private static Check.State state(Outcome outcome, Mode mode) {
        return switch (outcome) {
            case PASS -> Check.State.SUCCESS;
            case WARN -> Check.State.WARNING;
            case MAINTAINER, INCOMPLETE -> mode == Mode.ENFORCE ? Check.State.PENDING : Check.State.WARNING;
            case FAIL -> mode == Mode.ENFORCE ? Check.State.FAILED : Check.State.WARNING;
        };
    }

    private static String description(Verdict verdict) {
        String said = switch (verdict.outcome()) {
            case PASS -> "in order";
            case WARN -> "in order, " + counted(verdict, Severity.WARNING) + " to look at";
            case MAINTAINER -> "a maintainer has to decide";
            case FAIL -> counted(verdict, Severity.ERROR) + " to put right";
            case INCOMPLETE -> "could not be read whole, no verdict";
        };
        boolean advice = verdict.policy().mode() == Mode.ADVISORY;
        return (advice && verdict.outcome() != Outcome.PASS ? "advice: " : "") + said;
    }

    private static String counted(Verdict verdict, Severity severity) {
        long count = verdict.findings().stream()
                .filter(f -> f.severity() == severity)
                .count();
        return count == 1 ? "1 point" : count + " points";
    }
}
