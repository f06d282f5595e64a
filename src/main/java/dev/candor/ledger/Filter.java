package dev.candor.ledger;

import dev.candor.policy.Outcome;
import java.time.Instant;
import java.util.Optional;

/**
 * Which submissions a page shows, by their latest verdict. An empty part does not filter.
 *
 * @param scope what kind of change it is, in the contract's word
 * @param author account name, without regard to case
 * @param maintainer address, without regard to case
 * @param q a part of the title, without regard to case
 * @param since judged at this instant or later
 * @param until judged before this instant
 */
public record Filter(
        Optional<String> forge,
        Optional<String> project,
        Optional<String> label,
        Optional<Outcome> verdict,
        Optional<String> scope,
        Optional<String> author,
        Optional<String> maintainer,
        Optional<String> q,
        Optional<Instant> since,
        Optional<Instant> until) {
    public static final Filter ALL = new Filter(
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            Optional.empty());
}
