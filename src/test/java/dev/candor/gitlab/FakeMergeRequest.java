package dev.candor.gitlab;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** A merge request in {@link FakeGitLab}: built by a test, read and written by the bot. */
public final class FakeMergeRequest {
    /** A commit with the text of its own diff. */
    public record FakeCommit(String sha, String authorName, String authorEmail, String message, String diff) {}

    /** A note as it stands. */
    public record FakeNote(
            long id, long author, String body, int edits, Instant created, Instant updated, boolean system) {
        FakeNote changed(String text, Instant when) {
            return new FakeNote(id, author, text, edits + 1, created, when, system);
        }
    }

    /** Who approves, since when. */
    record FakeApproval(long by, Instant at) {}

    /** Who set a label, or took it away. */
    record FakeLabelEvent(long id, long by, String label, String action, Instant at) {}

    /** A head that the merge request had. */
    record FakeVersion(String head, Instant at) {}

    final FakeProject project;
    final long number;
    final List<FakeCommit> commits = new ArrayList<>();
    final Map<Long, FakeNote> notes = new LinkedHashMap<>();
    final Map<Long, Set<String>> awards = new LinkedHashMap<>();
    final Set<String> labels = new LinkedHashSet<>();
    final List<FakeApproval> approvals = new ArrayList<>();
    final List<FakeLabelEvent> labelEvents = new ArrayList<>();
    final List<FakeVersion> versions = new ArrayList<>();
    final Set<String> collapsed = new LinkedHashSet<>();
    final List<String> quickActions = new ArrayList<>();
    String title = "A merge request";
    String description = "";
    String state = "opened";
    String sourceBranch = "topic";
    String targetBranch = "master";
    long author = 1001;
    Optional<FakeProject> source;
    Optional<String> rawDiff = Optional.empty();
    Optional<String> count = Optional.empty();
    Optional<Instant> updated = Optional.empty();
    boolean prepared = true;

    FakeMergeRequest(FakeProject project, long number) {
        this.project = project;
        this.number = number;
        this.source = Optional.of(project);
    }

    public FakeMergeRequest title(String text) {
        title = text;
        return this;
    }

    public FakeMergeRequest description(String text) {
        description = text;
        return this;
    }

    public FakeMergeRequest target(String branch) {
        targetBranch = branch;
        return this;
    }

    /** @param fork where the commits lie; empty when the fork is gone */
    public FakeMergeRequest from(Optional<FakeProject> fork) {
        source = fork;
        return this;
    }

    public FakeMergeRequest labels(String... names) {
        labels.addAll(List.of(names));
        return this;
    }

    /** @param commit on top of the others; the oldest comes first */
    public FakeMergeRequest commit(FakeCommit commit) {
        commits.add(commit);
        versions.add(new FakeVersion(commit.sha(), project.gitlab.now()));
        return this;
    }

    public FakeMergeRequest commit(String sha, String message, String diff) {
        return commit(new FakeCommit(sha, "Ada Example", "ada@example.org", message, diff));
    }

    /** A force-push that leaves this commit alone. */
    public FakeMergeRequest replace(FakeCommit commit) {
        synchronized (project.gitlab) {
            commits.clear();
        }
        return commit(commit);
    }

    /** What raw_diffs gives, when that is not the sum of the commits. */
    public FakeMergeRequest rawDiff(String diff) {
        rawDiff = Optional.of(diff);
        return this;
    }

    /** What GitLab says the number of files is. */
    public FakeMergeRequest count(String files) {
        count = Optional.of(files);
        return this;
    }

    /** Leaves the diff of a file out of the lists, as GitLab does with long ones. */
    public FakeMergeRequest collapse(String path) {
        collapsed.add(path);
        return this;
    }

    /** Whether GitLab has made up its mind about head and diff. */
    public FakeMergeRequest prepared(boolean done) {
        prepared = done;
        return this;
    }

    /** When anything last happened to it. */
    public FakeMergeRequest updated(Instant when) {
        updated = Optional.of(when);
        return this;
    }

    /** {@code opened}, {@code closed}, {@code merged} or {@code locked}. */
    public FakeMergeRequest state(String word) {
        state = word;
        return this;
    }

    public FakeNote note(long by, String body) {
        return note(by, body, false);
    }

    private FakeNote note(long by, String body, boolean system) {
        Instant now = project.gitlab.now();
        synchronized (project.gitlab) {
            FakeNote note = new FakeNote(project.gitlab.nextId(), by, body, 0, now, now, system);
            notes.put(note.id(), note);
            return note;
        }
    }

    /** Somebody changes a note, their own or, as GitLab lets maintainers, another's. */
    public void change(long id, String body) {
        synchronized (project.gitlab) {
            notes.computeIfPresent(id, (same, old) -> old.changed(body, project.gitlab.now()));
        }
    }

    public FakeMergeRequest approve(long by) {
        approvals.add(new FakeApproval(by, project.gitlab.now()));
        note(by, "approved this merge request", true);
        return this;
    }

    public FakeMergeRequest unapprove(long by) {
        approvals.removeIf(approval -> approval.by() == by);
        note(by, "unapproved this merge request", true);
        return this;
    }

    /** Somebody sets a label. */
    public FakeMergeRequest label(long by, String name) {
        labels.add(name);
        labelEvents.add(new FakeLabelEvent(project.gitlab.nextId(), by, name, "add", project.gitlab.now()));
        return this;
    }

    public FakeMergeRequest unlabel(long by, String name) {
        labels.remove(name);
        labelEvents.add(new FakeLabelEvent(project.gitlab.nextId(), by, name, "remove", project.gitlab.now()));
        return this;
    }

    /** What people and the bot wrote. */
    public List<FakeNote> notes() {
        synchronized (project.gitlab) {
            return notes.values().stream().filter(note -> !note.system()).toList();
        }
    }

    /** What the bot wrote. */
    public List<FakeNote> answers() {
        return notes().stream().filter(note -> note.author() == FakeGitLab.BOT).toList();
    }

    public void deleteNote(long id) {
        notes.remove(id);
    }

    /** The emoji that the bot put on a note. */
    public Set<String> awards(long note) {
        synchronized (project.gitlab) {
            return Set.copyOf(awards.getOrDefault(note, Set.of()));
        }
    }

    public Set<String> labels() {
        synchronized (project.gitlab) {
            return Set.copyOf(labels);
        }
    }

    /** Every quick action that a note of the bot's would have run; there must be none. */
    public List<String> quickActions() {
        synchronized (project.gitlab) {
            return List.copyOf(quickActions);
        }
    }

    public String head() {
        return commits.isEmpty() ? "" : commits.getLast().sha();
    }

    public long number() {
        return number;
    }

    String diff() {
        StringBuilder all = new StringBuilder();
        commits.forEach(commit -> all.append(commit.diff()));
        return rawDiff.orElse(all.toString());
    }

    ObjectNode json(boolean whole) {
        ObjectNode json = whole ? Recorded.object("merge-request") : Recorded.first("merge-requests");
        json.put("iid", number).put("project_id", project.number).put("title", title);
        json.put("description", description).put("state", state).put("target_branch", targetBranch);
        json.put("source_branch", sourceBranch).put("sha", prepared ? head() : null);
        json.put("source_project_id", source.map(fork -> fork.number).orElse(null));
        json.put("target_project_id", project.number);
        json.put("web_url", project.gitlab.url() + "/" + project.path + "/-/merge_requests/" + number);
        json.set("author", project.gitlab.user(author));
        updated.ifPresent(when -> json.put("updated_at", when.toString()));
        ArrayNode names = json.putArray("labels");
        labels.forEach(names::add);
        if (whole) {
            json.put("changes_count", prepared ? count.orElseGet(this::counted) : null);
            if (prepared && !commits.isEmpty()) {
                json.putObject("diff_refs")
                        .put("base_sha", "b".repeat(40))
                        .put("start_sha", "b".repeat(40))
                        .put("head_sha", head());
            } else {
                json.putNull("diff_refs");
            }
        }
        return json;
    }

    private String counted() {
        return String.valueOf(FakeDiff.entries(diff()).size());
    }

    /** The delivery that GitLab would send for a new note. */
    public String hook(FakeNote note) {
        ObjectNode json = (ObjectNode) Recorded.json(Recorded.text("webhooks/note-mr-create.gitlab.com-2020.json"));
        ((ObjectNode) json.get("user")).put("id", note.author());
        ((ObjectNode) json.get("project")).put("id", project.number).put("path_with_namespace", project.path);
        ObjectNode object = (ObjectNode) json.get("object_attributes");
        object.put("id", note.id()).put("note", note.body()).put("author_id", note.author());
        ((ObjectNode) json.get("merge_request"))
                .put("iid", number)
                .put("state", state)
                .put("target_project_id", project.number);
        return json.toString();
    }

    /** The delivery that GitLab would send for it. */
    public String hook(String action) {
        ObjectNode json = (ObjectNode) Recorded.json(Recorded.text("webhooks/mr-open.gitlab.com-2025.json"));
        ((ObjectNode) json.get("user")).put("id", author);
        ((ObjectNode) json.get("project")).put("id", project.number).put("path_with_namespace", project.path);
        ObjectNode object = (ObjectNode) json.get("object_attributes");
        object.put("iid", number).put("action", action).put("title", title).put("description", description);
        object.put("state", state).put("target_branch", targetBranch).put("target_project_id", project.number);
        ((ObjectNode) object.get("last_commit")).put("id", head());
        if (action.equals("update")) {
            object.put("oldrev", "b".repeat(40));
        }
        return json.toString();
    }
}
