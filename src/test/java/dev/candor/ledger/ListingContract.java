package dev.candor.ledger;

import static org.assertj.core.api.Assertions.assertThat;

import dev.candor.policy.Outcome;
import dev.candor.submission.SubmissionId;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** Listings with their filters, counts and pages; run against each database. */
abstract class ListingContract extends LedgerBench {
    private static final SubmissionId TWO = new SubmissionId("gitlab", "qemu/qemu", 2);
    private static final SubmissionId MAIL = new SubmissionId("list", "qemu-devel", 1);

    @Test
    void newestFirst() {
        record(now(ONE));
        record(now(TWO));
        record(now(ONE));
        assertThat(found(Filter.ALL)).containsExactly(ONE, TWO);
    }

    @Test
    void eachFilterShowsItsOwn() {
        record(now(ONE).title("tests/qtest: 100% covered")
                .author("Carol")
                .change("tests")
                .labels("AI: tests"));
        record(now(TWO).title("docs: say_what")
                .outcome(Outcome.FAIL)
                .change("docs")
                .labels("AI: docs", "Other"));
        record(now(MAIL).title("Übersetzung").maintainers("Dan@Example.org", "eve@example.org"));

        assertThat(found(by(Trait.FORGE, "list"))).containsExactly(MAIL);
        assertThat(found(by(Trait.PROJECT, "qemu/qemu"))).containsExactly(TWO, ONE);
        assertThat(found(by(Trait.LABEL, "AI: docs"))).containsExactly(MAIL, TWO);
        assertThat(found(by(Trait.LABEL, "other"))).containsExactly(TWO);
        assertThat(found(by(Trait.VERDICT, "fail"))).containsExactly(TWO);
        assertThat(found(by(Trait.SCOPE, "tests"))).containsExactly(ONE);
        assertThat(found(by(Trait.AUTHOR, "carol"))).containsExactly(ONE);
        assertThat(found(by(Trait.MAINTAINER, "dan@example.org"))).containsExactly(MAIL);
        assertThat(found(by(Trait.MAINTAINER, "bob@example.org"))).containsExactly(TWO, ONE);
        assertThat(found(by(Trait.LABEL, "AI: docs").with(Trait.MAINTAINER, "eve@example.org")))
                .containsExactly(MAIL);
        assertThat(found(by(Trait.LABEL, "Other").with(Trait.MAINTAINER, "eve@example.org")))
                .isEmpty();
        assertThat(found(titled("QTEST"))).containsExactly(ONE);
        assertThat(found(titled("übers"))).containsExactly(MAIL);
        assertThat(found(titled(""))).hasSize(3);
    }

    @Test
    void filtersGoTogether() {
        record(now(ONE).title("a leak").areas("Block", "SD").outcome(Outcome.FAIL));
        record(now(TWO).title("a leak").areas("Block"));
        record(now(MAIL).title("a test").areas("SD").outcome(Outcome.FAIL));

        assertThat(found(by(Trait.AREA, "block"))).containsExactly(TWO, ONE);
        assertThat(found(by(Trait.AREA, "Block").with(Trait.WAITING, "author"))).containsExactly(ONE);
        assertThat(found(by(Trait.AREA, "SD").titled("leak"))).containsExactly(ONE);
        assertThat(found(by(Trait.AREA, "SD").with(Trait.FORGE, "list").titled("leak")))
                .isEmpty();
    }

    @Test
    void choicesAreCountedWithWhatElseIsAskedFor() {
        record(now(ONE).labels("AI: code", "Other").outcome(Outcome.FAIL));
        record(now(TWO).labels("ai: CODE"));
        record(now(MAIL).labels("AI: docs"));

        Survey survey = survey(ledger, by(Trait.LABEL, "AI: code"), Sight.ALL, Set.of(Trait.LABEL, Trait.VERDICT));

        assertThat(survey.total()).isEqualTo(2);
        assertThat(survey.of(Trait.LABEL))
                .as("the other labels are counted as if no label were asked for")
                .isEqualTo(new Choices(
                        List.of(new Choice("AI: code", 2), new Choice("AI: docs", 1), new Choice("Other", 1)), false));
        assertThat(survey.of(Trait.VERDICT))
                .isEqualTo(new Choices(List.of(new Choice("fail", 1), new Choice("pass", 1)), false));
    }

    @Test
    void whatMayNotBeSeenIsNeitherListedNorCounted() {
        record(now(ONE));
        record(now(MAIL));
        Sight noMail = (forge, project) -> !forge.equals("list");

        assertThat(ledger.find(Filter.ALL, noMail, Cursor.START, 10).lines())
                .extracting(line -> line.subject().id())
                .containsExactly(ONE);
        Survey survey = survey(ledger, by(Trait.LABEL, "AI: docs"), noMail, Set.of(Trait.FORGE));
        assertThat(survey.total()).isEqualTo(1);
        assertThat(survey.of(Trait.FORGE).most()).containsExactly(new Choice("gitlab", 1));
    }

    @Test
    void whatAnotherReplicaRecordedIsFound() {
        Ledger other = new Ledger(database.jdbi(), clock);
        record(now(ONE).outcome(Outcome.FAIL));
        assertThat(survey(other, Filter.ALL, Sight.ALL, Set.of()).total()).isEqualTo(1);
        record(now(ONE));
        record(now(TWO));
        assertThat(other.find(by(Trait.VERDICT, "pass"), Sight.ALL, Cursor.START, 10)
                        .lines())
                .extracting(line -> line.subject().id())
                .containsExactly(TWO, ONE);
        assertThat(survey(other, by(Trait.VERDICT, "fail"), Sight.ALL, Set.of()).total())
                .isZero();
    }

    @Test
    void whatIsCommittedLateIsFound() throws Exception {
        Entry early = now(ONE).entry();
        database.jdbi().useTransaction(handle -> {
            long submission = Submissions.lock(handle, ONE);
            Course course = Course.begin(Outcome.PASS, early.work().finished());
            long number = Verdicts.append(handle, submission, early, course);
            record(now(TWO));
            assertThat(found(Filter.ALL)).containsExactly(TWO);
            Standing.update(handle, submission, number);
        });
        assertThat(found(Filter.ALL)).containsExactly(TWO, ONE);
    }

    @Test
    void whomASubmissionWaitsForAndSinceWhen() {
        Instant begun = clock.instant();
        record(now(ONE).outcome(Outcome.FAIL));
        record(now(ONE).outcome(Outcome.FAIL));
        assertThat(course())
                .isEqualTo(new Course(begun, Waiting.AUTHOR, begun, Optional.of(begun), Optional.empty(), false));

        Instant answered = clock.instant();
        record(now(ONE).outcome(Outcome.MAINTAINER));
        record(now(ONE).outcome(Outcome.INCOMPLETE));
        assertThat(course())
                .isEqualTo(new Course(
                        begun, Waiting.MAINTAINER, answered, Optional.of(begun), Optional.of(answered), true));

        record(now(ONE).outcome(Outcome.PASS));
        assertThat(course().waiting()).isEqualTo(Waiting.NOBODY);
        assertThat(course().decided()).isTrue();
    }

    private static Survey survey(Ledger ledger, Filter filter, Sight sight, Set<Trait> traits) {
        return ledger.view(filter, sight, traits, Cursor.START, 1).survey();
    }

    private Course course() {
        return ledger.latest(ONE).orElseThrow().course();
    }

    @Test
    void signsOfThePatternLanguageStandForThemselves() {
        record(now(ONE).title("100% covered!"));
        record(now(TWO).title("say_what"));
        assertThat(found(titled("%"))).containsExactly(ONE);
        assertThat(found(titled("_"))).containsExactly(TWO);
        assertThat(found(titled("d!"))).containsExactly(ONE);
        assertThat(found(titled("\\"))).isEmpty();
        assertThat(found(titled("' or 1=1 --"))).isEmpty();
        assertThat(found(by(Trait.LABEL, "' or 1=1 --"))).isEmpty();
    }

    @Test
    void sinceIsWithAndUntilIsWithout() {
        Instant first = clock.instant();
        record(now(ONE));
        Instant second = clock.instant();
        record(now(TWO));
        assertThat(found(between(first, second))).containsExactly(ONE);
        assertThat(found(between(second, second.plusSeconds(1)))).containsExactly(TWO);
        assertThat(found(between(Instant.MIN, Instant.MAX))).containsExactly(TWO, ONE);
    }

    @Test
    void pagesFollowEachOtherAlsoWhereInstantsAreEqual() {
        List<SubmissionId> all = new ArrayList<>();
        for (int i = 1; i <= 7; i++) {
            SubmissionId id = new SubmissionId("gitlab", "qemu/qemu", i);
            ledger.record(now(id).entry());
            all.addFirst(id);
            if (i % 3 == 0) {
                clock.pass(Duration.ofSeconds(1));
            }
        }
        for (Filter filter : List.of(Filter.ALL, by(Trait.LABEL, "AI: docs"))) {
            List<SubmissionId> seen = new ArrayList<>();
            Optional<Cursor> next = Optional.of(Cursor.START);
            while (next.isPresent()) {
                Page page = ledger.find(
                        filter, Sight.ALL, Cursor.parse(next.get().toString()).orElseThrow(), 2);
                assertThat(page.lines()).hasSizeBetween(1, 2);
                page.lines().forEach(line -> seen.add(line.subject().id()));
                next = page.next();
            }
            assertThat(seen).isEqualTo(all);
        }
    }

    private static Filter titled(String part) {
        return Filter.ALL.titled(part);
    }

    private static Filter between(Instant since, Instant until) {
        return Filter.ALL.judged(Optional.of(since), Optional.of(until));
    }
}
