package dev.candor.ledger;

import static org.assertj.core.api.Assertions.assertThat;

import dev.candor.agreement.Decision;
import dev.candor.agreement.Origin;
import dev.candor.agreement.Ruling;
import dev.candor.agreement.Terms.Form;
import dev.candor.command.Command;
import dev.candor.database.Clock;
import dev.candor.database.Crowd;
import dev.candor.database.Database;
import dev.candor.git.Person;
import dev.candor.policy.Fix;
import dev.candor.submission.Account;
import dev.candor.submission.Act.Proof;
import dev.candor.submission.SubmissionId;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;

/** What the ledger promises about decisions and small fixes, on whichever database. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
abstract class DecisionsContract {
    private static final SubmissionId ONE = new SubmissionId("gitlab", "qemu/qemu", 1);
    private static final SubmissionId TWO = new SubmissionId("gitlab", "qemu/qemu", 2);
    private static final SubmissionId ELSEWHERE = new SubmissionId("gitlab", "other/other", 1);
    private static final List<Command> EVERYTHING = List.of(
            new Command.Help(),
            new Command.Recheck(),
            new Command.Explain(),
            new Command.UsedFor(List.of("tests", "docs")),
            new Command.NotUsed(),
            new Command.Agree("", Optional.empty()),
            new Command.Agree("SD (Secure Card)", Optional.of(LocalDate.of(2027, 1, 31))),
            new Command.Tag("AI-agreed-by", new Person("", "mary@example.org")),
            new Command.Tag("AI-agreed-by", new Person("Mary", "")),
            new Command.Revoke(),
            new Command.Ignore("explanation", "we \u202E spoke"),
            new Command.Unclear("'agre' is no command"));

    private final Clock clock = new Clock();
    private Database database;
    private Ledger ledger;

    abstract Database open(Path folder);

    @BeforeAll
    void begin(@TempDir Path folder) {
        database = open(folder);
        ledger = new Ledger(database.jdbi(), clock);
    }

    @AfterAll
    void end() {
        database.close();
    }

    @BeforeEach
    void empty() {
        database.empty();
    }

    @Test
    void everyDecisionIsReadBackAsItWasMade() {
        List<Decision> all = new ArrayList<>();
        for (Command command : EVERYTHING) {
            all.add(decision(
                    ONE, "101", "n" + all.size(), command, new Ruling.Granted(List.of("A", "B"), Optional.of(now()))));
            all.add(decision(ONE, "101", "r" + all.size(), command, new Ruling.Refused("no")));
        }
        ledger.decide(all);
        assertThat(ledger.decisions(ONE)).isEqualTo(all);
        assertThat(ledger.decisions(TWO)).isEmpty();
    }

    @Test
    void theFirstWordStays() {
        Decision first = agree(ONE, "101", "n1", Optional.empty());
        ledger.decide(List.of(first));
        ledger.decide(List.of(decision(ONE, "101", "n1", new Command.Revoke(), new Ruling.Refused("no"))));
        assertThat(ledger.decisions(ONE)).containsExactly(first);
    }

    @Test
    void twoWorkersDecideOnce() throws Exception {
        Crowd.of(8, who -> ledger.decide(List.of(agree(ONE, "101", "n1", Optional.empty()))));
        assertThat(ledger.decisions(ONE)).hasSize(1);
    }

    @Test
    void anAuthorsDecisionsAreFoundThroughoutTheProject() {
        Decision here = agree(ONE, "101", "n1", Optional.empty());
        Decision there = agree(TWO, "101", "n2", Optional.empty());
        ledger.decide(List.of(
                here,
                there,
                agree(TWO, "102", "n3", Optional.empty()),
                agree(ELSEWHERE, "101", "n4", Optional.empty())));
        assertThat(ledger.decisions(TWO, "101")).containsExactly(here, there);
    }

    @Test
    void smallFixesAreThoseOfTheLatestVersion() {
        Instant first = now();
        record(ONE, fix(ONE, "one", 9, "p1"), fix(ONE, "two", 5, "p2"));
        clock.pass(Duration.ofDays(1));
        record(TWO, fix(TWO, "three", 3, "p3"));
        record(ONE, fix(ONE, "one", 8, "p4"));

        assertThat(ledger.fixes(TWO, "7", first)).extracting(Fix::patch).containsExactlyInAnyOrder("p3", "p4");
        assertThat(ledger.fixes(TWO, "7", now().plusSeconds(1))).isEmpty();
        assertThat(ledger.fixes(TWO, "another", first)).isEmpty();
        assertThat(ledger.fixes(ELSEWHERE, "7", first)).isEmpty();
        assertThat(ledger.fixes(TWO, "7", first)).contains(fix(TWO, "three", 3, "p3"));
    }

    @Test
    void subjectsAreKeptByTheIdsThatPatchesAreNamedBy() {
        String evil = "hw: \0 '); drop table subject; -- " + "\uD83D\uDE00".repeat(300);
        name(ONE, Map.of("aa", "hw: one", "code:bb", evil));
        name(ONE, Map.of("aa", "hw: one, reworded", "cc", "hw: three"));
        name(TWO, Map.of("dd", "hw: another"));
        assertThat(ledger.subjects(ONE))
                .containsOnlyKeys("aa", "cc", "code:bb")
                .containsEntry("aa", "hw: one")
                .containsEntry("cc", "hw: three");
        assertThat(ledger.subjects(ONE).get("code:bb"))
                .startsWith("hw: \uFFFD '); drop table subject; -- \uD83D\uDE00")
                .endsWith("\uD83D\uDE00");
        assertThat(ledger.subjects(ELSEWHERE)).isEmpty();
    }

    private void name(SubmissionId id, Map<String, String> subjects) {
        ledger.record(Entries.of(id, now()).entry(), new Trail(List.of(), Set.of(), subjects));
    }

    private void record(SubmissionId id, Fix... fixes) {
        ledger.record(Entries.of(id, now()).entry(), new Trail(List.of(fixes), Set.of(), Map.of()));
    }

    private Fix fix(SubmissionId on, String subject, int lines, String patch) {
        return new Fix(on, subject, lines, patch, now());
    }

    private Decision agree(SubmissionId on, String author, String act, Optional<Instant> ends) {
        return decision(
                on, author, act, new Command.Agree("", Optional.empty()), new Ruling.Granted(List.of("A"), ends));
    }

    private Decision decision(SubmissionId on, String author, String act, Command command, Ruling ruling) {
        Origin origin =
                new Origin(act, 3, Form.COMMAND, new Account("102", "mary", "Mary Maintainer"), now(), Proof.DOMAIN);
        return new Decision(on, author, origin, command, ruling, List.of("code:1", "commit:2"), "sha256:policy");
    }

    private Instant now() {
        return clock.instant().truncatedTo(ChronoUnit.MICROS);
    }
}
