package dev.candor.policy.rules;

import dev.candor.policy.Case;
import dev.candor.policy.Finding;
import dev.candor.policy.Fix;
import dev.candor.policy.Policy;
import dev.candor.policy.Policy.SmallFix;
import dev.candor.policy.Severity;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;

/**
 * Rule 11: small fixes that come one after the other are summed over the policy's window; what was sent again, in another
 * version or elsewhere, counts once.
 */
final class FrequentFixes implements Rule {
    private static final int SMALL_FIXES = 3;

    @Override
    public String name() {
        return "frequent-fixes";
    }

    @Override
    public String asks() {
        return "Small AI fixes of one author do not add up to a large change.";
    }

    @Override
    public boolean speaks(Policy policy) {
        return policy.smallFix().windowDays() > 0;
    }

    @Override
    public List<Finding> check(Case submission, Severity severity) {
        SmallFix small = submission.policy().smallFix();
        List<Fix> here = submission.fixes();
        if (small.windowDays() == 0 || here.isEmpty()) {
            return List.of();
        }
        List<Fix> earlier = submission.earlier();
        long sum = sum(here) + sum(earlier);
        return earlier.isEmpty() || sum <= cap(small)
                ? List.of()
                : List.of(new Finding(
                        name(),
                        severity,
                        Optional.empty(),
                        "With %s in the last %d days, small fixes with AI code add %d lines together; up to %d count as small."
                                .formatted(
                                        earlier.size() == 1 ? "one more" : earlier.size() + " more",
                                        small.windowDays(),
                                        sum,
                                        cap(small)),
                        "A maintainer has to decide whether these are separate small fixes.",
                        earlier.stream().map(FrequentFixes::shown).toList()));
    }

    private static long cap(SmallFix small) {
        return small.windowLines() > 0 ? small.windowLines() : (long) SMALL_FIXES * small.lines();
    }

    private static long sum(List<Fix> fixes) {
        return fixes.stream().mapToLong(Fix::lines).sum();
    }

    private static String shown(Fix fix) {
        return "%s: %s (%s, %s)"
                .formatted(
                        fix.on(),
                        fix.subject(),
                        Counts.lines(fix.lines()),
                        fix.at().atZone(ZoneOffset.UTC).toLocalDate());
    }
}
