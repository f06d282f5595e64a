package dev.candor.plan;

import dev.candor.policy.Mode;
import dev.candor.policy.Outcome;
import dev.candor.policy.Severity;
import dev.candor.policy.Verdict;
import dev.candor.submission.Check;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/** The one line beside a commit or a patch; no longer than people read there. */
final class CheckText {
    private static final int LONGEST = 120;

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
            case MAINTAINER -> "a maintainer has to decide" + named(verdict, Severity.MAINTAINER);
            case FAIL -> counted(verdict, Severity.ERROR) + " to put right" + named(verdict, Severity.ERROR);
            case INCOMPLETE -> "could not be read whole, no verdict" + unread(verdict);
        };
        boolean advice = verdict.policy().mode() == Mode.ADVISORY;
        return shortened((advice && verdict.outcome() != Outcome.PASS ? "advice: " : "") + said);
    }

    /** The rules that decided, in words. */
    private static String named(Verdict verdict, Severity severity) {
        return verdict.findings().stream()
                .filter(finding -> finding.severity() == severity)
                .map(finding -> finding.rule().replace('-', ' '))
                .distinct()
                .collect(Collectors.joining(", ", ": ", where(verdict, severity)));
    }

    /** Which patches of a series it is about, where not all: {@code (2/3)}. */
    private static String where(Verdict verdict, Severity severity) {
        int all = verdict.readings().size();
        List<String> places = new ArrayList<>();
        for (int at = 0; at < all; at++) {
            String id = verdict.readings().get(at).patch().id();
            if (verdict.findings().stream()
                    .anyMatch(f -> f.severity() == severity && f.patch().equals(Optional.of(id)))) {
                places.add((at + 1) + "/" + all);
            }
        }
        return places.isEmpty() || places.size() == all ? "" : " (" + String.join(", ", places) + ")";
    }

    private static String unread(Verdict verdict) {
        return verdict.faults().stream()
                .findFirst()
                .map(fault -> ": " + Markdown.oneLine(fault.toString()))
                .orElse("");
    }

    private static String shortened(String text) {
        return text.codePointCount(0, text.length()) <= LONGEST
                ? text
                : text.substring(0, text.offsetByCodePoints(0, LONGEST - 1)) + "…";
    }

    private static String counted(Verdict verdict, Severity severity) {
        long count = Points.count(verdict, severity);
        return count == 1 ? "1 point" : count + " points";
    }
}
