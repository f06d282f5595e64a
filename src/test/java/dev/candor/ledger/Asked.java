package dev.candor.ledger;

import dev.candor.policy.Outcome;
import java.time.Instant;
import java.util.Optional;

/** Filters by one part. */
final class Asked {
    private static final Optional<String> ANY = Optional.empty();

    private Asked() {}

    static Filter forge(String forge) {
        return filter(Optional.of(forge), ANY, ANY, ANY, ANY, ANY, ANY);
    }

    static Filter project(String project) {
        return filter(ANY, Optional.of(project), ANY, ANY, ANY, ANY, ANY);
    }

    static Filter label(String label) {
        return filter(ANY, ANY, Optional.of(label), ANY, ANY, ANY, ANY);
    }

    static Filter scope(String scope) {
        return filter(ANY, ANY, ANY, Optional.of(scope), ANY, ANY, ANY);
    }

    static Filter author(String author) {
        return filter(ANY, ANY, ANY, ANY, Optional.of(author), ANY, ANY);
    }

    static Filter maintainer(String address) {
        return filter(ANY, ANY, ANY, ANY, ANY, Optional.of(address), ANY);
    }

    static Filter q(String part) {
        return filter(ANY, ANY, ANY, ANY, ANY, ANY, Optional.of(part));
    }

    static Filter labelAndMaintainer(String label, String address) {
        return filter(ANY, ANY, Optional.of(label), ANY, ANY, Optional.of(address), ANY);
    }

    static Filter verdict(Outcome outcome) {
        return new Filter(ANY, ANY, ANY, Optional.of(outcome), ANY, ANY, ANY, ANY, Optional.empty(), Optional.empty());
    }

    static Filter between(Instant since, Instant until) {
        return new Filter(ANY, ANY, ANY, Optional.empty(), ANY, ANY, ANY, ANY, Optional.of(since), Optional.of(until));
    }

    private static Filter filter(
            Optional<String> forge,
            Optional<String> project,
            Optional<String> label,
            Optional<String> scope,
            Optional<String> author,
            Optional<String> maintainer,
            Optional<String> q) {
        return new Filter(
                forge,
                project,
                label,
                Optional.empty(),
                scope,
                author,
                maintainer,
                q,
                Optional.empty(),
                Optional.empty());
    }
}
