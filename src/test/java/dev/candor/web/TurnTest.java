package dev.candor.web;

import static org.assertj.core.api.Assertions.assertThat;

import dev.candor.ledger.Judgement;
import dev.candor.ledger.Line;
import dev.candor.policy.Outcome;
import java.util.List;
import org.junit.jupiter.api.Test;

class TurnTest {
    private static final Line FIRST = Samples.line(1, Outcome.FAIL, "title", Samples.OLD_SHA, Samples.NOON);

    @Test
    void saysWhatWasNew() {
        Line again = Samples.line(2, Outcome.FAIL, "title", Samples.OLD_SHA, Samples.NOON);
        Line renamed = Samples.line(3, Outcome.FAIL, "another title", Samples.OLD_SHA, Samples.NOON);
        Line otherPolicy = under("sha256:bb", renamed);
        Line pushed = Samples.line(5, Outcome.PASS, "another title", Samples.SHA, Samples.NOON);

        assertThat(Event.of(List.of(pushed, otherPolicy, renamed, again, FIRST), List.of(), List.of(), Called.NOTHING))
                .extracting(event -> event.turn().orElseThrow().why())
                .containsExactly(
                        "new head",
                        "same head, other policy",
                        "same head, title or description changed",
                        "same head, looked at again",
                        "first look");
    }

    private static Line under(String digest, Line line) {
        var old = line.judgement();
        var judgement = new Judgement(
                old.policy(),
                digest,
                old.outcome(),
                old.labels(),
                old.declared(),
                old.change(),
                old.maintainers(),
                old.areas(),
                old.counts(),
                old.faults());
        return new Line(line.number(), line.subject(), judgement, line.work(), line.course());
    }
}
