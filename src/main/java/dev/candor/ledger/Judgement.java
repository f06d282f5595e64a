package dev.candor.ledger;

import dev.candor.policy.Outcome;
import java.util.List;
import java.util.Set;

/**
 * The verdict as far as it is searched and listed by; the whole of it is the entry's document.
 *
 * @param policy the policy's name
 * @param policyDigest of the text that judged
 * @param labels what the submission should be labelled
 * @param declared the kinds of AI use that are declared
 * @param change what kind of change it is, in the contract's word; filters call it scope
 * @param maintainers addresses of those who answer for what it touches
 * @param areas the parts of the project that it touches, by the names its MAINTAINERS or CODEOWNERS gives them
 * @param faults what could not be read whole
 */
public record Judgement(
        String policy,
        String policyDigest,
        Outcome outcome,
        Set<String> labels,
        List<String> declared,
        String change,
        List<String> maintainers,
        List<String> areas,
        Counts counts,
        List<String> faults) {
    public Judgement {
        labels = Set.copyOf(labels);
        declared = List.copyOf(declared);
        maintainers = List.copyOf(maintainers);
        areas = List.copyOf(areas);
        faults = List.copyOf(faults);
    }

    /** How large the submission is, and how many findings there are. */
    public record Counts(long patches, long files, long added, long deleted, long findings) {}
}
