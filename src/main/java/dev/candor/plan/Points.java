package dev.candor.plan;

import dev.candor.policy.Finding;
import dev.candor.policy.Severity;
import dev.candor.policy.Verdict;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.stream.Collectors;

/** What somebody has to look at, as people count it: what is said of several patches in the same words is one point. */
final class Points {
    private Points() {}

    /** In the order of the findings; none is empty. */
    static List<List<Finding>> of(Verdict verdict) {
        return List.copyOf(verdict.findings().stream()
                .filter(finding -> finding.severity() != Severity.INFO)
                .collect(Collectors.groupingBy(Same::of, LinkedHashMap::new, Collectors.toList()))
                .values());
    }

    static long count(Verdict verdict, Severity severity) {
        return of(verdict).stream()
                .filter(point -> point.getFirst().severity() == severity)
                .count();
    }

    /** What findings that are told together have in common. */
    private record Same(String rule, Severity severity, String message, String remedy) {
        static Same of(Finding finding) {
            return new Same(finding.rule(), finding.severity(), finding.message(), finding.remedy());
        }
    }
}
