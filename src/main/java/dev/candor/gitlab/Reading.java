package dev.candor.gitlab;

import dev.candor.forge.ForgeException.Busy;
import dev.candor.forge.Look;
import dev.candor.git.Diff;
import dev.candor.git.Fault;
import dev.candor.gitlab.Whereabouts.Seen;
import dev.candor.submission.Check;
import dev.candor.submission.Checkpoint;
import dev.candor.submission.Memory;
import dev.candor.submission.Note;
import dev.candor.submission.Patch;
import dev.candor.submission.ProjectFile;
import dev.candor.submission.Snapshot;
import dev.candor.submission.Surface;
import dev.candor.wire.Ask;
import dev.candor.wire.Json;
import dev.candor.wire.Pages;
import dev.candor.wire.Together;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.Future;

/**
 * Reads one merge request whole: itself, its commits, its diff and the project's policy are four calls, and with a good
 * memory and no mark of AI there are no more.
 */
final class Reading {
    private static final Json.Reader<MergeRequest> MERGE_REQUEST = Json.one(MergeRequest.class);
    private static final Duration SOON = Duration.ofSeconds(2);
    private static final String VERDICT_LABELS = "ai-policy::";

    private final Api api;
    private final Projects projects;
    private final Diffs diffs;
    private final Patches patches;
    private final PolicyFiles policies;
    private final Standing standing;
    private final Whereabouts whereabouts;
    private final Voices voices;

    Reading(
            Api api,
            Projects projects,
            Diffs diffs,
            PolicyFiles policies,
            Standing standing,
            Whereabouts whereabouts,
            Voices voices) {
        this.api = api;
        this.projects = projects;
        this.diffs = diffs;
        this.patches = new Patches(api, diffs);
        this.policies = policies;
        this.standing = standing;
        this.whereabouts = whereabouts;
        this.voices = voices;
    }

    Snapshot read(Look look) {
        At at = At.of(projects, look.id());
        MergeRequest told = api.one(Ask.get(Call.MERGE_REQUEST, at.mergeRequest()), MERGE_REQUEST);
        projects.learn(look.id().project(), told.projectId());
        if (!told.open()) {
            return snapshot(look, told, List.of(), Diff.EMPTY, Optional.empty(), Surface.none(), List.of());
        }
        settled(look, told);
        return whole(look, told, At.of(projects, look.id()));
    }

    /** Just after a push GitLab still shows the old head, or none. */
    private static void settled(Look look, MergeRequest told) {
        if (!look.patience()) {
            return;
        }
        if (!told.prepared()) {
            throw new Busy(look.id() + ": GitLab is still preparing it", Optional.of(SOON));
        }
        look.head().filter(head -> !told.head().equals(Optional.of(head))).ifPresent(head -> {
            throw new Busy(look.id() + ": GitLab does not show " + head + " yet", Optional.of(SOON));
        });
    }

    private Snapshot whole(Look look, MergeRequest told, At at) {
        try (Together together = new Together()) {
            Future<Pages<Patch>> commits = together.ask(() -> patches.of(at));
            Future<Diff> diff =
                    together.ask(() -> diffs.ofMergeRequest(at.mergeRequest(), told.changesCount(), look.patience()));
            Future<Optional<ProjectFile>> policy = together.ask(() -> policies.on(at.project(), told.targetBranch()));
            Future<Surface> surface = together.ask(() -> surface(look, told, at));
            Pages<Patch> read = Together.of(commits);
            Diff all = Together.of(diff);
            Optional<ProjectFile> kept = Together.of(policy);
            List<Patch> close = patches.closely(
                    at, read.items(), all, patch -> look.closely().test(patch, kept), together);
            List<Fault> faults = new ArrayList<>(read.fault().stream().toList());
            if (told.head().isEmpty()) {
                faults.add(Fault.of("GitLab shows no head commit"));
            } else if (told.changesCount().isEmpty() && !read.items().isEmpty()) {
                faults.add(Fault.of("GitLab has not counted the changed files"));
            }
            Snapshot silent = snapshot(look, told, close, all, kept, Together.of(surface), faults);
            return voices.heard(at, silent, look.talk().apply(silent));
        }
    }

    private Surface surface(Look look, MergeRequest told, At at) {
        Memory memory = look.memory();
        Optional<StatusEntry> status = memory.certain()
                ? Optional.empty()
                : told.head().flatMap(head -> standing.status(Seen.of(told, Optional.empty()), head));
        whereabouts.remember(look.id(), Seen.of(told, status));
        List<Checkpoint> checkpoints = told
                .head()
                .filter(head -> !memory.refused().contains(head))
                .map(head -> new Checkpoint(head, check(memory, head, status)))
                .stream()
                .toList();
        return new Surface(
                true,
                note(memory, told, at),
                true,
                Set.copyOf(told.labels()),
                Optional.of(memory.receipts()),
                checkpoints);
    }

    private static Optional<Check> check(Memory memory, String head, Optional<StatusEntry> status) {
        return memory.certain() ? Optional.ofNullable(memory.checks().get(head)) : status.map(Checks::read);
    }

    /** A verdict's label without any memory of ours says that memory was lost. */
    private Optional<Note> note(Memory memory, MergeRequest told, At at) {
        boolean forgotten = memory.note().isEmpty()
                && memory.checks().isEmpty()
                && told.labels().stream().anyMatch(label -> label.startsWith(VERDICT_LABELS));
        return memory.certain() && !forgotten ? memory.note() : standing.note(at);
    }

    private static Snapshot snapshot(
            Look look,
            MergeRequest told,
            List<Patch> patches,
            Diff diff,
            Optional<ProjectFile> policy,
            Surface surface,
            List<Fault> faults) {
        return new Snapshot(
                look.id(),
                told.title(),
                told.description(),
                told.account(),
                told.webUrl(),
                told.head().orElse(told.sha()),
                told.forkGone() ? "" : told.sourceBranch(),
                told.targetBranch(),
                told.open(),
                patches,
                diff,
                policy,
                Optional.empty(),
                List.of(),
                surface,
                faults);
    }
}
