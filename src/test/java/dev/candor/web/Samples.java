package dev.candor.web;

import dev.candor.agreement.Decision;
import dev.candor.agreement.Origin;
import dev.candor.agreement.Ruling;
import dev.candor.agreement.Terms;
import dev.candor.command.Command;
import dev.candor.ledger.Course;
import dev.candor.ledger.Deed;
import dev.candor.ledger.Doing;
import dev.candor.ledger.Ending;
import dev.candor.ledger.Judgement;
import dev.candor.ledger.Line;
import dev.candor.ledger.Subject;
import dev.candor.ledger.Waiting;
import dev.candor.ledger.Work;
import dev.candor.policy.Outcome;
import dev.candor.submission.Account;
import dev.candor.submission.Act;
import dev.candor.submission.Check;
import dev.candor.submission.SubmissionId;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** A submission as the ledger would tell of it. */
final class Samples {
    static final Site SITE = new Site("https://candor.example.org");
    static final Instant NOON = Instant.parse("2026-11-24T12:00:00Z");
    static final String SHA = "5f0c2b7be1d94a0c9f7d1f3fbb0f6f3c2c1d9a77";
    static final String OLD_SHA = "1be2a9c04d5e6f7081920a1b2c3d4e5f60718293";

    /** Its own words about one rule, and a preset's about the others. */
    static final String POLICY = """
            name: qemu-proposed
            extends: qemu-proposed
            # Not more than this.
            small-fix:
              lines: 15

            severities:
              trailer-order: warning
              ai-credit: off
            """;

    private Samples() {}

    /** {@code verdict.json} of the test resources: three patches, three points, a set-aside line. */
    static String document() {
        return Resource.text("web/verdict.json").orElseThrow();
    }

    static Line line(long number, Outcome outcome, String title, String head, Instant at) {
        return new Line(
                number,
                new Subject(
                        new SubmissionId("gitlab", "qemu/qemu", 17),
                        title,
                        new Account("42", "ada", "Ada Palmer"),
                        "https://gitlab.example.org/qemu/qemu/-/merge_requests/17",
                        head,
                        "master",
                        "t" + title.length(),
                        "d"),
                new Judgement(
                        "qemu-proposed",
                        "sha256:aa",
                        outcome,
                        Set.of(
                                "AI: tests",
                                "AI: asked",
                                "ai-policy::" + outcome.name().toLowerCase(java.util.Locale.ROOT)),
                        List.of("tests"),
                        "mixed",
                        List.of("grace@example.org"),
                        List.of("SD (Secure Card)"),
                        new Judgement.Counts(3, 5, 128, 40, 4),
                        outcome == Outcome.INCOMPLETE
                                ? List.of("hw/net/foo.c: the forge shows no content")
                                : List.of()),
                new Work(at.minusSeconds(1), at, 3),
                new Course(
                        at.minusSeconds(7_200),
                        Waiting.of(outcome),
                        at.minusSeconds(3_600),
                        Optional.empty(),
                        Optional.empty(),
                        false));
    }

    /** The same of another merge request. */
    static Subject subject(long number, String title) {
        Subject subject = line().subject();
        return new Subject(
                new SubmissionId("gitlab", "qemu/qemu", number),
                title,
                subject.author(),
                subject.url(),
                subject.head(),
                subject.targetBranch(),
                subject.titleDigest(),
                subject.descriptionDigest());
    }

    static Line line() {
        return line(7, Outcome.FAIL, "hw/sd: cover the reset path", SHA, NOON);
    }

    static Dossier dossier() {
        return new Dossier(
                List.of(
                        line(),
                        line(5, Outcome.FAIL, "hw/sd: cover the reset", OLD_SHA, NOON.minusSeconds(7_200)),
                        line(4, Outcome.INCOMPLETE, "hw/sd: cover the reset", OLD_SHA, NOON.minusSeconds(9_000))),
                document(),
                deeds(),
                List.of(agreed()),
                POLICY);
    }

    static Decision agreed() {
        return new Decision(
                new SubmissionId("gitlab", "qemu/qemu", 17),
                "42",
                new Origin(
                        "5",
                        0,
                        Terms.Form.COMMAND,
                        new Account("43", "grace", "Grace Murray"),
                        NOON.minusSeconds(3_600),
                        Act.Proof.ACCOUNT),
                new Command.Agree("SD (Secure Card)", Optional.empty()),
                new Ruling.Granted(List.of("SD (Secure Card)")),
                List.of("code:1f2e3d4c5b6a79880a1b", "commit:9f8e"),
                "sha256:aabbccddeeff0011");
    }

    static List<Deed> deeds() {
        return List.of(
                deed(
                        1,
                        new Doing.WriteNote(
                                Optional.empty(),
                                "**Could you say what AI was used for?** It is one point:\n\n| Commit | What we saw |\n<!-- candor -->"),
                        new Ending.Done("99")),
                deed(2, new Doing.SetLabels(Set.of("AI: asked"), Set.of("ai-policy::incomplete")), new Ending.Done("")),
                deed(
                        3,
                        new Doing.PostCheck(
                                SHA, new Check(Check.State.WARNING, "advice: 2 points to put right", "https://x")),
                        new Ending.Declined("403 Forbidden: the pipeline is a fork's")));
    }

    private static Deed deed(long number, Doing doing, Ending ending) {
        Instant at = NOON.minusSeconds(1).plusMillis(100 * number);
        return new Deed(number, doing, at, Optional.of(new Deed.Ended(ending, at)));
    }
}
