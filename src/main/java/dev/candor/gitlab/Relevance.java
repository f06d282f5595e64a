package dev.candor.gitlab;

import dev.candor.command.Commands;
import dev.candor.gitlab.Payload.Attributes;
import dev.candor.gitlab.Payload.Noted;
import dev.candor.gitlab.Payload.Where;
import dev.candor.gitlab.Payload.Who;
import dev.candor.inbox.Ring;
import dev.candor.submission.SubmissionId;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Decides from the payload and our own record alone whether an event can change a verdict. The payload only says where
 * to look; nothing in it is believed.
 */
final class Relevance {
    /** Changes that a verdict depends on. */
    private static final Set<String> TELLING = Set.of("target_branch", "target_project_id", "description");

    /** Changes that explain an event and leave every verdict as it is; no rule reads the title. */
    private static final Set<String> IDLE = Set.of(
            "title",
            "draft",
            "work_in_progress",
            "labels",
            "assignees",
            "assignee_id",
            "reviewers",
            "milestone_id",
            "time_estimate",
            "total_time_spent",
            "discussion_locked",
            "merge_user_id",
            "merge_when_pipeline_succeeds");

    private final String forge;
    private final Projects projects;
    private final Recall recall;
    private final Ourselves ourselves;

    Relevance(String forge, Projects projects, Recall recall, Ourselves ourselves) {
        this.forge = forge;
        this.projects = projects;
        this.recall = recall;
        this.ourselves = ourselves;
    }

    Heard of(Payload payload) {
        if (ourselves.are(payload.user().map(Who::id).orElse(0L))) {
            return new Heard.Ignored("our own echo");
        }
        return switch (payload.objectKind()) {
            case "merge_request" -> mergeRequest(payload);
            case "note" -> note(payload);
            default -> new Heard.Ignored("a kind of event that is not used");
        };
    }

    /**
     * Only a new note in which somebody speaks to us is worth a look. Before we know our name, what is said to anybody in
     * our words is taken for that.
     */
    private Heard note(Payload payload) {
        Optional<Attributes> note = payload.object().filter(Relevance::open);
        Optional<Noted> on = payload.mergeRequest().filter(noted -> noted.iid() > 0);
        if (note.isEmpty() || on.isEmpty()) {
            return new Heard.Ignored("a note on something else, or not new, or not for everybody");
        }
        if (on.get().state().equals("closed") || on.get().state().equals("merged")) {
            return new Heard.Ignored("closed or merged");
        }
        return Commands.in(note.get().note(), names(note.get().note()), List.of())
                        .isEmpty()
                ? new Heard.Ignored("a note carries no command")
                : served(payload, on.get().targetProjectId())
                        .<Heard>map(project -> new Heard.Rung(new Ring(
                                new SubmissionId(forge, project, on.get().iid()), Optional.empty(), true)))
                        .orElseGet(() -> new Heard.Ignored("a project that is not served"));
    }

    private static boolean open(Attributes note) {
        boolean fresh = note.action().isEmpty() || note.action().equals("create");
        return fresh && note.noteableType().equals("MergeRequest") && !note.system() && !note.internal();
    }

    private Set<String> names(String note) {
        return ourselves.names().isEmpty() ? Commands.mentioned(note) : ourselves.names();
    }

    private Optional<String> served(Payload payload, long target) {
        long number = target > 0 ? target : payload.project().map(Where::id).orElse(0L);
        return projects.serving(
                number, payload.project().map(Where::pathWithNamespace).orElse(""));
    }

    private Heard mergeRequest(Payload payload) {
        if (payload.object().isEmpty() || payload.object().get().iid() <= 0) {
            return new Heard.Ignored("a merge request without its number");
        }
        Attributes object = payload.object().get();
        return served(payload, object.targetProjectId())
                .map(entry -> action(new SubmissionId(forge, entry, object.iid()), object, payload.changes()))
                .orElseGet(() -> new Heard.Ignored("a project that is not served"));
    }

    private Heard action(SubmissionId id, Attributes object, Set<String> changes) {
        return switch (object.action()) {
            case "open" -> unlessJudged(id, object);
            case "reopen" -> rung(id, object);
            case "update", "" -> update(id, object, changes);
            case "close", "merge" -> new Heard.Ignored("closed or merged");
            case "approved", "approval", "unapproved", "unapproval" -> sign(id, object);
            default -> new Heard.Ignored("an action that is not used");
        };
    }

    /** Some updates name no change at all, not even a new target branch; then what we know of the submission decides. */
    private Heard update(SubmissionId id, Attributes object, Set<String> changes) {
        if (object.state().equals("closed") || object.state().equals("merged")) {
            return new Heard.Ignored("closed or merged");
        }
        if (!object.oldrev().isEmpty() || !Collections.disjoint(changes, TELLING)) {
            return unlessJudged(id, object);
        }
        if (changes.contains("labels") && awaited(id)) {
            return rung(id, object);
        }
        boolean explained = !Collections.disjoint(changes, IDLE);
        boolean news = recall.of(id).map(known -> differs(known, object)).orElse(!explained);
        return news ? rung(id, object) : new Heard.Ignored("nothing that a verdict depends on");
    }

    /** Project, group and system hooks tell of the same event; a copy that comes late is no news. */
    private Heard unlessJudged(SubmissionId id, Attributes object) {
        boolean judged = head(object)
                .flatMap(head ->
                        recall.of(id).filter(known -> known.covers(head, object.targetBranch(), object.description())))
                .isPresent();
        return judged && recall.settled(id) ? new Heard.Ignored("judged already") : rung(id, object);
    }

    /** An approval may be what a maintainer was asked for, or what was built on. */
    private Heard sign(SubmissionId id, Attributes object) {
        boolean over = object.state().equals("closed") || object.state().equals("merged");
        return !over && awaited(id) ? rung(id, object) : new Heard.Ignored("nobody's word was asked for");
    }

    private boolean awaited(SubmissionId id) {
        return recall.of(id).filter(Known::awaited).isPresent();
    }

    private static boolean differs(Known known, Attributes object) {
        return head(object).filter(head -> !head.equals(known.head())).isPresent()
                || !object.targetBranch().isEmpty() && !object.targetBranch().equals(known.targetBranch());
    }

    private static Heard rung(SubmissionId id, Attributes object) {
        return new Heard.Rung(new Ring(id, head(object)));
    }

    private static Optional<String> head(Attributes object) {
        return object.lastCommit().map(Payload.LastCommit::id).filter(Relevance::sha);
    }

    private static boolean sha(String id) {
        return (id.length() == 40 || id.length() == 64)
                && id.chars().allMatch(c -> c >= '0' && c <= '9' || c >= 'a' && c <= 'f');
    }
}
