package dev.candor.web;

import dev.candor.door.Viewer;
import dev.candor.ledger.Ledger;
import dev.candor.ledger.Repeat;
import dev.candor.submission.SubmissionId;
import java.time.Duration;
import java.time.Instant;
import java.util.List;

/** In how many other submissions the author was asked the same, by name of the rule. */
record Repeats(List<Row> rows) {
    /** What is told to everybody. */
    static final Repeats UNTOLD = new Repeats(List.of());

    private static final Duration BACK = Duration.ofDays(90);

    Repeats {
        rows = List.copyOf(rows);
    }

    /** @param words such as {@code asked in 3 other submissions, settled since in 2 of them} */
    record Row(String rule, String words) {
        private static Row of(Repeat repeat) {
            String asked = Sentence.count(repeat.asked(), "other submission", "other submissions");
            return new Row(Text.line(repeat.rule(), 60), "asked in " + asked + ", " + settled(repeat));
        }

        private static String settled(Repeat repeat) {
            if (repeat.settled() == repeat.asked()) {
                return "settled since";
            }
            return repeat.settled() == 0
                    ? "not settled yet"
                    : "settled since in %,d of them".formatted(repeat.settled());
        }
    }

    /** For whoever is not entitled nothing is even looked up. */
    static Repeats of(Ledger ledger, SubmissionId id, Viewer viewer, Instant now) {
        return viewer.entitled()
                ? new Repeats(ledger.repeats(id, now.minus(BACK)).stream()
                        .map(Row::of)
                        .toList())
                : UNTOLD;
    }
}
