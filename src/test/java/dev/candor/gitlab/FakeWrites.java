package dev.candor.gitlab;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.candor.gitlab.FakeMergeRequest.FakeNote;
import dev.candor.gitlab.FakeProject.FakeStatus;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** What {@link FakeGitLab} does when it is written to. */
final class FakeWrites {
    private static final Set<String> OPEN_STATES = Set.of("pending", "running");

    private final FakeGitLab gitlab;

    FakeWrites(FakeGitLab gitlab) {
        this.gitlab = gitlab;
    }

    FakeResponse inProject(FakeProject project, FakeRequest request) {
        JsonNode fields = Recorded.json(request.body());
        return request.kind().equals("create-label")
                ? label(project, fields)
                : status(project, request.part(3), fields);
    }

    FakeResponse inMergeRequest(FakeMergeRequest found, FakeRequest request) {
        JsonNode fields = Recorded.json(request.body());
        return switch (request.kind()) {
            case "create-note" -> create(found, fields.path("body").asText());
            case "edit-note" ->
                edit(found, Long.parseLong(request.part(5)), fields.path("body").asText());
            case "award-emoji" ->
                award(
                        found,
                        Long.parseLong(request.part(5)),
                        fields.path("name").asText());
            default -> labels(found, fields);
        };
    }

    private FakeResponse label(FakeProject project, JsonNode fields) {
        String name = fields.path("name").asText();
        if (project.labels.containsKey(name)) {
            return FakeResponse.message(409, "Label already exists");
        }
        ObjectNode label = fields.deepCopy();
        project.labels.put(name, label.put("id", gitlab.nextId()));
        return FakeResponse.json(201, label);
    }

    private FakeResponse create(FakeMergeRequest found, String body) {
        List<String> actions = quickActions(body);
        found.quickActions.addAll(actions);
        if (body.isBlank()) {
            return FakeResponse.message(400, "Note {:note=>[\"can't be blank\"]}");
        }
        boolean only = body.lines().filter(line -> !line.isBlank()).count() == actions.size();
        if (only) {
            return FakeResponse.json(202, Recorded.json("{\"commands_changes\":{},\"summary\":[\"Done.\"]}"));
        }
        return FakeResponse.json(201, json(found.note(FakeGitLab.BOT, body)));
    }

    private FakeResponse edit(FakeMergeRequest found, long id, String body) {
        FakeNote standing = found.notes.get(id);
        if (standing == null) {
            return FakeResponse.message(404, "404 Note Not Found");
        }
        if (standing.author() != FakeGitLab.BOT) {
            return FakeResponse.message(403, "403 Forbidden");
        }
        found.quickActions.addAll(quickActions(body));
        FakeNote edited = standing.changed(body, gitlab.now());
        found.notes.put(id, edited);
        return FakeResponse.json(200, json(edited));
    }

    private static FakeResponse award(FakeMergeRequest found, long note, String name) {
        if (!found.notes.containsKey(note)) {
            return FakeResponse.message(404, "404 Note Not Found");
        }
        return found.awards.computeIfAbsent(note, first -> new HashSet<>()).add(name)
                ? FakeResponse.json(201, Recorded.JSON.createObjectNode().put("name", name))
                : FakeResponse.message(404, "404 Award Emoji Name has already been taken Not Found");
    }

    /** GitLab runs a line that begins with a slash and a word, unless it stands within a code fence. */
    private static List<String> quickActions(String body) {
        List<String> actions = new ArrayList<>();
        boolean fenced = false;
        for (String line : body.lines().toList()) {
            if (line.startsWith("```")) {
                fenced = !fenced;
            } else if (!fenced && line.length() > 1 && line.charAt(0) == '/' && Character.isLetter(line.charAt(1))) {
                actions.add(line);
            }
        }
        return actions;
    }

    private FakeResponse labels(FakeMergeRequest found, JsonNode fields) {
        for (String name : names(fields, "add_labels")) {
            found.labels.add(name);
            if (!found.project.labels.containsKey(name)) {
                found.project.label(name);
            }
        }
        names(fields, "remove_labels").forEach(found.labels::remove);
        return FakeResponse.json(200, found.json(true));
    }

    private static List<String> names(JsonNode fields, String key) {
        String list = fields.path(key).asText();
        return list.isEmpty() ? List.of() : List.of(list.split(","));
    }

    /** One row is kept only while it is pending; afterwards a new one hides it. */
    private FakeResponse status(FakeProject project, String sha, JsonNode fields) {
        if (project.statusAnswer != 201) {
            return FakeResponse.message(project.statusAnswer, project.statusAnswer + " Forbidden");
        }
        if (!holds(project, sha)) {
            return FakeResponse.message(404, "404 References for commit Not Found");
        }
        String name = fields.path("name").asText();
        String state = fields.path("state").asText();
        Optional<FakeStatus> pending = project.statuses(sha).stream()
                .filter(row -> row.name().equals(name) && OPEN_STATES.contains(row.state()))
                .findFirst();
        if (pending.filter(row -> row.state().equals(state)).isPresent()) {
            return FakeResponse.message(
                    400, "Cannot transition status via :enqueue from :pending (Reason(s): Status cannot transition)");
        }
        pending.ifPresent(project.statuses::remove);
        FakeStatus row = new FakeStatus(
                pending.map(FakeStatus::id).orElseGet(gitlab::nextId),
                sha,
                name,
                state,
                fields.path("description").asText(),
                fields.path("target_url").asText(),
                FakeGitLab.BOT);
        project.statuses.add(row);
        return FakeResponse.json(201, json(row));
    }

    /** The commits of a fork lie in the fork. */
    private boolean holds(FakeProject project, String sha) {
        return gitlab.projects.values().stream()
                .flatMap(each -> each.mergeRequests.values().stream())
                .filter(each -> each.source.filter(source -> source == project).isPresent())
                .anyMatch(each ->
                        each.commits.stream().anyMatch(commit -> commit.sha().equals(sha)));
    }

    ObjectNode json(FakeNote note) {
        ObjectNode json = Recorded.object("post-note-201").put("id", note.id()).put("body", note.body());
        json.put("created_at", note.created().toString())
                .put("updated_at", note.updated().toString());
        json.put("system", note.system()).set("author", gitlab.user(note.author()));
        return json;
    }

    ObjectNode json(FakeStatus row) {
        ObjectNode json = Recorded.object("post-status-201").put("id", row.id()).put("sha", row.sha());
        json.put("name", row.name()).put("status", row.state()).put("description", row.description());
        json.put("target_url", row.url()).set("author", gitlab.user(row.author()));
        return json;
    }
}
