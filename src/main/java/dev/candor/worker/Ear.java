package dev.candor.worker;

import dev.candor.agreement.Decision;
import dev.candor.agreement.Grounds;
import dev.candor.agreement.Hearing;
import dev.candor.agreement.Terms;
import dev.candor.agreement.Terms.Form;
import dev.candor.command.Command;
import dev.candor.forge.Questions;
import dev.candor.ledger.Ledger;
import dev.candor.policy.Judge;
import dev.candor.policy.Policy;
import dev.candor.policy.Precedents;
import dev.candor.policy.Severity;
import dev.candor.policy.rules.Rules;
import dev.candor.submission.ProjectFile;
import dev.candor.submission.Snapshot;
import java.time.Duration;
import java.time.Instant;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;

/**
 * Hears what people say about one submission, in one look. The forge is asked only where a maintainer has to decide or set
 * a rule aside, or where somebody spoke to the bot; everywhere else talk costs nothing.
 */
final class Ear implements Function<Snapshot, Questions> {
    /** In the order in which they are looked for. */
    private static final List<String> OWNERS =
            List.of("MAINTAINERS", ".gitlab/CODEOWNERS", "CODEOWNERS", "docs/CODEOWNERS");

    private final Ledger ledger;
    private final Function<Optional<ProjectFile>, Judge> judges;
    private final boolean spoken;
    private final List<Decision> known;
    private final Instant now;
    private boolean wanted;

    /**
     * @param judges by the policy that the project keeps
     * @param spoken whether somebody spoke to the bot since the last look
     * @param known what was decided on this submission before
     */
    Ear(
            Ledger ledger,
            Function<Optional<ProjectFile>, Judge> judges,
            boolean spoken,
            List<Decision> known,
            Instant now) {
        this.ledger = ledger;
        this.judges = judges;
        this.spoken = spoken;
        this.known = known;
        this.now = now;
    }

    @Override
    public Questions apply(Snapshot snapshot) {
        Judge judge = judges.apply(snapshot.policy());
        wanted = waits(judge, snapshot);
        if (!wanted && !spoken && known.stream().noneMatch(this::setsAside)) {
            return Questions.NONE;
        }
        Terms terms = judge.policy().terms();
        Set<String> labels = new HashSet<>(wanted && terms.forms().contains(Form.LABEL) ? terms.labels() : List.of());
        labels.retainAll(snapshot.surface().labels());
        return new Questions(
                true,
                wanted && terms.forms().contains(Form.APPROVAL),
                labels,
                terms.owners() ? OWNERS : List.of(),
                file -> Grounds.groups(file, snapshot.diff()),
                (act, names) -> Hearing.matters(act, names, terms, known));
    }

    /** A rule is set aside for areas, which only the project's own file tells. */
    private boolean setsAside(Decision decision) {
        return decision.command() instanceof Command.Ignore
                && decision.ends().filter(now::isBefore).isPresent();
    }

    /** Whether a maintainer would have to decide if nobody had said anything, but for what the author said. */
    private boolean waits(Judge judge, Snapshot snapshot) {
        List<Decision> statements = known.stream().filter(Ear::statement).toList();
        if (statements.isEmpty() && snapshot.patches().stream().noneMatch(judge::closely)) {
            return false;
        }
        Precedents before =
                new Precedents(statements, precedents(judge.policy(), snapshot).fixes());
        return judge.judge(snapshot, Optional.empty(), before, now).findings().stream()
                .filter(finding -> finding.severity() != Severity.INFO)
                .anyMatch(finding -> Rules.decidable().contains(finding.rule()));
    }

    /** What was said since, and what comes of it; nothing of it is remembered yet. */
    List<Decision> hear(Snapshot snapshot) {
        return judges.apply(snapshot.policy()).hear(snapshot, known, wanted);
    }

    /** Whether the author said something about patches that show nothing of it, so that their code was not read. */
    boolean beyond(Snapshot snapshot, List<Decision> fresh) {
        Judge judge = judges.apply(snapshot.policy());
        return Stream.concat(known.stream(), fresh.stream()).anyMatch(Ear::statement)
                && snapshot.patches().stream().anyMatch(patch -> patch.diff().isEmpty())
                && snapshot.patches().stream().noneMatch(judge::closely);
    }

    private static boolean statement(Decision decision) {
        return decision.granted()
                && (decision.command() instanceof Command.UsedFor || decision.command() instanceof Command.NotUsed);
    }

    /** All that is remembered about the author in the project, as far as the policy looks back. */
    Precedents precedents(Policy policy, Snapshot snapshot) {
        int days = policy.smallFix().windowDays();
        String author = snapshot.author().id();
        return new Precedents(
                ledger.decisions(snapshot.id(), author),
                days == 0 ? List.of() : ledger.fixes(snapshot.id(), author, now.minus(Duration.ofDays(days))));
    }
}
