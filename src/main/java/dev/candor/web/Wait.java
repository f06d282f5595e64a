package dev.candor.web;

import dev.candor.ledger.Line;
import dev.candor.ledger.Waiting;
import java.time.Duration;
import java.time.Instant;
import java.util.List;

/**
 * Whom a submission waits for, as the pages show it.
 *
 * @param on {@code a maintainer}, {@code the author}; empty when nobody is waited for
 * @param people those who could decide
 * @param since when it began
 * @param ago how long that is
 */
record Wait(String on, Capped<Link> people, Moment since, String ago) {
    private static final int LONGEST = 80;

    /** @param most how many people are named */
    static Wait of(Line line, Instant now, Site site, int most) {
        var course = line.course();
        List<Link> people = course.waiting() == Waiting.MAINTAINER
                ? line.judgement().maintainers().stream()
                        .map(address -> new Link(Text.line(address, LONGEST), forThem(address, site)))
                        .toList()
                : List.of();
        return new Wait(
                switch (course.waiting()) {
                    case MAINTAINER -> "a maintainer";
                    case AUTHOR -> "the author";
                    case NOBODY -> "";
                },
                Capped.of(people, most),
                Moment.of(course.since()),
                Ago.words(Duration.between(course.since(), now)));
    }

    private static String forThem(String address, Site site) {
        return site.root() + "/" + Query.NOTHING.with("maintainer", address).with("waiting", "maintainer");
    }
}
