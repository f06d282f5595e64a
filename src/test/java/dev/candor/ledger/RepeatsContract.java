package dev.candor.ledger;

import static org.assertj.core.api.Assertions.assertThat;

import dev.candor.database.Crowd;
import dev.candor.policy.Outcome;
import dev.candor.submission.SubmissionId;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** What the ledger promises about rules that ask an author the same again, on whichever database. */
abstract class RepeatsContract extends LedgerBench {
    private static final String AUTHOR = "ada";

    @Test
    void otherSubmissionsOfTheAuthorAreCountedOnce() {
        asks(1, AUTHOR, "disclosure-missing", "sign-off-missing");
        asks(1, AUTHOR, "disclosure-missing", "sign-off-missing");
        asks(2, AUTHOR, "disclosure-missing", "explanation");
        asks(3, AUTHOR, "disclosure-missing");
        asks(4, "bob", "disclosure-missing");

        assertThat(repeats(3)).containsExactly(new Repeat("disclosure-missing", 2, 0));
        assertThat(repeats(1)).containsExactly(new Repeat("disclosure-missing", 2, 0));
        assertThat(repeats(4)).as("nobody else's").isEmpty();
        assertThat(repeats(9)).as("what nobody judged").isEmpty();
    }

    @Test
    void whatIsNotAskedAnyMoreIsSettled() {
        asks(1, AUTHOR, "disclosure-missing", "explanation");
        asks(2, AUTHOR, "disclosure-missing");
        asks(3, AUTHOR, "disclosure-missing", "explanation");
        asks(1, AUTHOR, "explanation");
        assertThat(repeats(3)).containsExactly(new Repeat("disclosure-missing", 2, 1), new Repeat("explanation", 1, 0));

        asks(1, AUTHOR, "disclosure-missing");
        assertThat(repeats(3))
                .as("asked anew, and another thing settled")
                .containsExactly(new Repeat("disclosure-missing", 2, 0), new Repeat("explanation", 1, 1));
        asks(3, AUTHOR);
        assertThat(repeats(3))
                .as("where nothing asks there is nothing to repeat")
                .isEmpty();
    }

    @Test
    void whatWasNotReadWholeSettlesNothing() {
        asks(1, AUTHOR, "explanation");
        asks(2, AUTHOR, "explanation");
        ledger.record(entries(1, AUTHOR).outcome(Outcome.INCOMPLETE).entry(), asking(Set.of()));
        assertThat(repeats(2)).containsExactly(new Repeat("explanation", 1, 0));
    }

    @Test
    void whatWasAskedLongAgoIsNotCounted() {
        Instant first = clock.instant();
        asks(1, AUTHOR, "explanation");
        clock.pass(Duration.ofDays(90));
        asks(2, AUTHOR, "explanation");
        assertThat(ledger.repeats(id(2), first)).containsExactly(new Repeat("explanation", 1, 0));
        assertThat(ledger.repeats(id(2), first.plusSeconds(1))).isEmpty();

        asks(1, AUTHOR, "explanation");
        assertThat(ledger.repeats(id(2), first.plusSeconds(1)))
                .as("another look asks nothing anew")
                .isEmpty();
    }

    @Test
    void anAuthorIsTheSameWithinAForgeOnly() {
        asks(1, AUTHOR, "explanation");
        record(
                Entries.of(new SubmissionId("gitlab", "other/other", 1), clock.instant())
                        .account(AUTHOR),
                "explanation");
        record(
                Entries.of(new SubmissionId("elsewhere", "qemu/qemu", 1), clock.instant())
                        .account(AUTHOR),
                "explanation");
        assertThat(repeats(1)).containsExactly(new Repeat("explanation", 1, 0));
    }

    @Test
    void theVersionsOfASeriesAreOne() {
        Lineage lineage = new Lineage(database.jdbi());
        for (int version = 1; version <= 3; version++) {
            lineage.tell(descent(version, version, "hw: one"));
            asks(version, AUTHOR, "explanation");
        }
        lineage.tell(descent(5, 1, "hw: two"));
        asks(5, AUTHOR, "explanation");
        assertThat(repeats(5)).containsExactly(new Repeat("explanation", 1, 0));
        assertThat(repeats(3)).as("not its own versions").containsExactly(new Repeat("explanation", 1, 0));

        lineage.tell(descent(4, 4, "hw: one"));
        ledger.record(entries(4, AUTHOR).outcome(Outcome.INCOMPLETE).entry());
        assertThat(repeats(5)).as("nobody knows yet").containsExactly(new Repeat("explanation", 1, 0));
        asks(4, AUTHOR);
        assertThat(repeats(5)).as("a later version is in order").containsExactly(new Repeat("explanation", 1, 1));
    }

    @Test
    void manyVerdictsAtOnceAreOneCount() throws Exception {
        asks(1, AUTHOR, "explanation");
        Crowd.of(
                8, who -> ledger.record(entries(2, AUTHOR).entry(), asking(Set.of("explanation", "sign-off-missing"))));
        assertThat(repeats(1)).containsExactly(new Repeat("explanation", 1, 0));
    }

    @Test
    void anAuthorWhoMeansHarmIsOnlyAnAuthor() {
        String evil = "a'; drop table asking; --\0" + "x".repeat(2_000);
        record(Entries.of(id(1), clock.instant()).account(evil), "explanation");
        record(Entries.of(id(2), clock.instant()).account(evil), "explanation");
        record(Entries.of(id(3), clock.instant()).account(evil + "y"), "explanation");
        assertThat(repeats(1)).containsExactly(new Repeat("explanation", 1, 0));
    }

    private List<Repeat> repeats(long number) {
        return ledger.repeats(id(number), Instant.EPOCH);
    }

    private void asks(long number, String author, String... rules) {
        record(entries(number, author), rules);
    }

    private void record(Entries entries, String... rules) {
        ledger.record(entries.entry(), asking(Set.of(rules)));
        clock.pass(Duration.ofSeconds(1));
    }

    private Entries entries(long number, String author) {
        return now(id(number)).account(author);
    }

    private static Trail asking(Set<String> rules) {
        return new Trail(List.of(), rules, Map.of());
    }

    private static Descent descent(long number, int version, String name) {
        return new Descent(id(number), version, AUTHOR, name, Set.of(), Set.of(), Set.of());
    }

    private static SubmissionId id(long number) {
        return new SubmissionId("gitlab", "qemu/qemu", number);
    }
}
