package dev.candor.ledger;

import dev.candor.policy.Outcome;
import dev.candor.submission.Account;
import dev.candor.submission.SubmissionId;
import java.time.Instant;
import java.util.List;
import java.util.Set;

/** An entry as the tests want it, everything else being ordinary. */
record Entries(Entry entry) {
    static Entries of(SubmissionId id, Instant finished) {
        return new Entries(new Entry(
                new Subject(
                        id,
                        "hw/net: fix a leak",
                        new Account("7", "alice", "Alice Allen"),
                        "https://gitlab.example.org/" + id.project() + "/-/merge_requests/" + id.number(),
                        "0123456789abcdef0123456789abcdef01234567",
                        "master",
                        "sha256:title",
                        "sha256:description"),
                new Judgement(
                        "qemu-proposed",
                        "sha256:policy",
                        Outcome.PASS,
                        Set.of("AI: tests", "AI: docs"),
                        List.of("tests", "docs"),
                        "small-fix",
                        List.of("bob@example.org"),
                        List.of("Network devices"),
                        new Judgement.Counts(2, 3, 5, 7, 11),
                        List.of("line 3: no diff")),
                new Work(finished.minusSeconds(2), finished, 13),
                "name: qemu-proposed\n",
                "{\"verdict\": \"pass\"}"));
    }

    Entries title(String title) {
        Subject s = entry.subject();
        return subject(new Subject(
                s.id(),
                title,
                s.author(),
                s.url(),
                s.head(),
                s.targetBranch(),
                s.titleDigest(),
                s.descriptionDigest()));
    }

    Entries author(String username) {
        return sentBy(new Account("8", username, username));
    }

    Entries account(String id) {
        return sentBy(new Account(id, "alice", "Alice Allen"));
    }

    private Entries sentBy(Account author) {
        Subject s = entry.subject();
        return subject(new Subject(
                s.id(),
                s.title(),
                author,
                s.url(),
                s.head(),
                s.targetBranch(),
                s.titleDigest(),
                s.descriptionDigest()));
    }

    Entries outcome(Outcome outcome) {
        return judged(
                outcome,
                entry.judgement().labels(),
                entry.judgement().change(),
                entry.judgement().maintainers());
    }

    Entries labels(String... labels) {
        return judged(
                entry.judgement().outcome(),
                Set.of(labels),
                entry.judgement().change(),
                entry.judgement().maintainers());
    }

    Entries change(String change) {
        return judged(
                entry.judgement().outcome(),
                entry.judgement().labels(),
                change,
                entry.judgement().maintainers());
    }

    Entries maintainers(String... addresses) {
        return judged(
                entry.judgement().outcome(),
                entry.judgement().labels(),
                entry.judgement().change(),
                List.of(addresses));
    }

    Entries areas(String... areas) {
        Judgement j = entry.judgement();
        return new Entries(new Entry(
                entry.subject(),
                new Judgement(
                        j.policy(),
                        j.policyDigest(),
                        j.outcome(),
                        j.labels(),
                        j.declared(),
                        j.change(),
                        j.maintainers(),
                        List.of(areas),
                        j.counts(),
                        j.faults()),
                entry.work(),
                entry.policy(),
                entry.document()));
    }

    Entries document(String document) {
        return new Entries(new Entry(entry.subject(), entry.judgement(), entry.work(), entry.policy(), document));
    }

    private Entries subject(Subject subject) {
        return new Entries(new Entry(subject, entry.judgement(), entry.work(), entry.policy(), entry.document()));
    }

    private Entries judged(Outcome outcome, Set<String> labels, String change, List<String> maintainers) {
        Judgement j = entry.judgement();
        return new Entries(new Entry(
                entry.subject(),
                new Judgement(
                        j.policy(),
                        j.policyDigest(),
                        outcome,
                        labels,
                        j.declared(),
                        change,
                        maintainers,
                        j.areas(),
                        j.counts(),
                        j.faults()),
                entry.work(),
                entry.policy(),
                entry.document()));
    }
}
