package dev.candor.policy;

import dev.candor.agreement.Decision;
import java.util.ArrayList;
import java.util.List;

/**
 * What earlier days left behind for a judgement.
 *
 * @param decisions of the submission, and others about the same author's submissions in the project
 * @param fixes the author's small fixes within the policy's window, newest first
 */
public record Precedents(List<Decision> decisions, List<Fix> fixes) {
    public static final Precedents NONE = new Precedents(List.of(), List.of());

    public Precedents {
        decisions = List.copyOf(decisions);
        fixes = List.copyOf(fixes);
    }

    /** The same with what was decided since. */
    public Precedents and(List<Decision> fresh) {
        List<Decision> all = new ArrayList<>(decisions);
        all.addAll(fresh);
        return new Precedents(all, fixes);
    }
}
