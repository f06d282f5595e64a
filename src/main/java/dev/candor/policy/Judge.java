package dev.candor.policy;

import dev.candor.agreement.Agreements;
import dev.candor.agreement.Decision;
import dev.candor.agreement.Grounds;
import dev.candor.agreement.Sheet;
import dev.candor.evidence.Boilerplates;
import dev.candor.evidence.Evidence;
import dev.candor.evidence.Marks;
import dev.candor.git.Diff;
import dev.candor.git.Fault;
import dev.candor.git.Trailer;
import dev.candor.git.Trailers;
import dev.candor.policy.rules.Rule;
import dev.candor.policy.rules.Rules;
import dev.candor.scope.FileKind;
import dev.candor.scope.Scope;
import dev.candor.scope.Scopes;
import dev.candor.scope.Settings;
import dev.candor.submission.Patch;
import dev.candor.submission.Snapshot;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** Judges a snapshot under a policy: reads each patch, asks each rule, sums up. */
public final class Judge {
    private final Policy policy;
    private final Marks marks;
    private final Declared declared;
    private final Settings files;
    private final Survey survey;

    public Judge(Policy policy) {
        this.policy = policy;
        this.marks = Marks.bundled(policy.canaries());
        this.declared = new Declared(policy.disclosing());
        this.survey = new Survey(policy.terms());
        this.files = new Settings(
                kinds(policy.files()),
                policy.files().commentsAreDocs(),
                policy.smallFix().lines());
    }

    public Policy policy() {
        return policy;
    }

    /** Whether a patch declares or shows AI use, so that its own diff has to be read. */
    public boolean closely(Patch patch) {
        List<Trailer> trailers = Trailers.parse(patch.message());
        Evidence evidence = marks.in(patch, trailers);
        return !evidence.marks().isEmpty()
                || declared.in(trailers, patch.message()).isPresent();
    }

    public Verdict judge(Snapshot snapshot) {
        return judge(snapshot, Optional.empty(), Precedents.NONE, Instant.EPOCH);
    }

    /**
     * @param trouble a finding about the policy file itself
     * @param before what earlier days left behind
     * @param now decides what has run out
     */
    public Verdict judge(Snapshot snapshot, Optional<Finding> trouble, Precedents before, Instant now) {
        Agreements agreements =
                new Agreements(snapshot.id(), snapshot.author().id(), policy.terms(), before.decisions(), now);
        List<Reading> readings =
                Statements.applied(snapshot.patches().stream().map(this::read).toList(), agreements);
        Evidence around = marks.around(snapshot.sourceBranch(), snapshot.description(), snapshot.author());
        Scope whole = whole(snapshot, readings);
        var submission = new Case(
                policy,
                snapshot,
                readings,
                around,
                whole,
                Described.in(snapshot.description(), around, policy.disclosing()),
                before.fixes(),
                now);
        Map<String, Integer> asked = new LinkedHashMap<>();
        List<Finding> findings = new ArrayList<>(trouble.stream().toList());
        findings.addAll(Strangers.in(snapshot));
        Grounds grounds = survey.of(snapshot.owners());
        Decided decided = new Decided(submission, agreements, grounds);
        for (Rule rule : Rules.all()) {
            policy.severity(rule.name()).ifPresent(severity -> {
                List<Finding> found = rule.check(submission, severity);
                asked.put(rule.name(), found.size());
                found.forEach(finding -> findings.add(decided.held(finding)));
            });
        }
        findings.sort(Comparator.comparing(Finding::severity).reversed());
        List<Fault> faults = faults(snapshot, readings);
        Outcome outcome = outcome(findings, faults);
        return new Verdict(
                policy,
                outcome,
                findings,
                Labelling.of(submission, outcome, findings),
                asked,
                readings,
                around,
                whole,
                snapshot.owners().isEmpty() ? List.of() : grounds.of(Sheet.paths(snapshot.diff())),
                submission.fixes(),
                Listening.talk(snapshot, before, agreements),
                decided.ends(),
                faults);
    }

    /**
     * What people said and did that was not decided before, and what comes of it.
     *
     * @param known the decisions of this submission
     * @param asked whether the forge was asked who approves and who set labels
     */
    public List<Decision> hear(Snapshot snapshot, List<Decision> known, boolean asked) {
        return Listening.to(snapshot, survey.of(snapshot.owners()), policy, known, asked);
    }

    /** A submission of one patch that changes the same needs no second look. */
    private Scope whole(Snapshot snapshot, List<Reading> readings) {
        Optional<Reading> only = readings.stream()
                .filter(reading -> readings.size() == 1)
                .filter(reading -> reading.patch().diff().equals(Optional.of(snapshot.diff())))
                .findFirst();
        return only.flatMap(Reading::scope).orElseGet(() -> Scopes.of(snapshot.diff(), messages(snapshot), files));
    }

    /** What can be read out of one patch without knowing the others. */
    public Reading read(Patch patch) {
        List<Trailer> trailers = Trailers.parse(patch.message());
        Evidence evidence = marks.in(patch, trailers);
        return new Reading(
                patch,
                trailers,
                declared.in(trailers, patch.message()),
                evidence,
                Boilerplates.in(patch.message()),
                patch.diff().map(diff -> Scopes.of(diff, patch.message(), files)),
                patch.diff().map(Diff::faults).orElse(List.of()));
    }

    private static Map<FileKind, List<String>> kinds(Policy.Files files) {
        Map<FileKind, List<String>> kinds = new EnumMap<>(FileKind.class);
        files.kinds().forEach((kind, globs) -> kinds.put(FileKind.valueOf(kind.toUpperCase(Locale.ROOT)), globs));
        return kinds;
    }

    private static String messages(Snapshot snapshot) {
        return snapshot.patches().size() == 1 ? snapshot.patches().getFirst().message() : snapshot.title();
    }

    private static List<Fault> faults(Snapshot snapshot, List<Reading> readings) {
        List<Fault> faults = new ArrayList<>(snapshot.faults());
        faults.addAll(snapshot.diff().faults());
        readings.forEach(reading -> faults.addAll(reading.faults()));
        return faults.stream().distinct().toList();
    }

    /** What was not read whole is never a pass, nor anything else that is final. */
    private static Outcome outcome(List<Finding> findings, List<Fault> faults) {
        if (!faults.isEmpty()) {
            return Outcome.INCOMPLETE;
        }
        return findings.stream()
                .map(Finding::severity)
                .max(Comparator.naturalOrder())
                .map(gravest -> switch (gravest) {
                    case ERROR -> Outcome.FAIL;
                    case MAINTAINER -> Outcome.MAINTAINER;
                    case WARNING -> Outcome.WARN;
                    case INFO -> Outcome.PASS;
                })
                .orElse(Outcome.PASS);
    }
}
