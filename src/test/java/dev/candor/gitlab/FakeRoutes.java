package dev.candor.gitlab;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Which request {@link FakeGitLab} answers with what. */
final class FakeRoutes {
    private final FakeGitLab gitlab;
    private final FakeWrites writes;

    FakeRoutes(FakeGitLab gitlab) {
        this.gitlab = gitlab;
        this.writes = new FakeWrites(gitlab);
    }

    FakeResponse answer(FakeRequest request) {
        synchronized (gitlab) {
            if (request.path().equals("/fake")) {
                return FakeResponse.json(200, standing());
            }
            if (!request.token().equals(FakeGitLab.TOKEN)) {
                return FakeResponse.json(401, Recorded.body("user-401"));
            }
            if (request.part(0).equals("user")) {
                return FakeResponse.json(200, gitlab.user(FakeGitLab.BOT));
            }
            if (request.part(0).equals("groups")) {
                return gitlab.inGroup(request.part(1), Long.parseLong(request.part(4)))
                        ? FakeResponse.json(
                                200, Recorded.JSON.createObjectNode().put("access_level", 30))
                        : FakeResponse.message(404, "404 Not found");
            }
            if (request.part(0).equals("users")) {
                return FakeResponse.json(200, person(Long.parseLong(request.part(1))));
            }
            return gitlab.projects.values().stream()
                    .filter(project -> request.part(1).equals(project.path)
                            || request.part(1).equals(String.valueOf(project.number)))
                    .findFirst()
                    .map(project -> inProject(project, request))
                    .orElseGet(() -> moved(request));
        }
    }

    private FakeResponse moved(FakeRequest request) {
        Optional<FakeProject> renamed = gitlab.projects.values().stream()
                .filter(project -> project.formerPaths.contains(request.part(1)))
                .findFirst();
        return renamed.filter(project -> request.method().equals("GET"))
                .map(project -> new FakeResponse(
                        301,
                        "text/plain",
                        "moved",
                        Map.of(
                                "Location",
                                gitlab.url()
                                        + request.path()
                                                .replace(
                                                        Projects.encoded(request.part(1)),
                                                        String.valueOf(project.number)))))
                .orElseGet(() -> FakeResponse.message(404, "404 Project Not Found"));
    }

    private FakeResponse inProject(FakeProject project, FakeRequest request) {
        return switch (request.kind()) {
            case "labels" -> page(request, new ArrayList<>(project.labels.values()));
            case "merge-requests" -> page(request, open(project));
            case "policy-file", "owners-file" -> file(project, request);
            case "member" -> member(project, Long.parseLong(request.part(4)));
            case "statuses" -> page(request, statuses(project, request.part(4)));
            case "commit", "commit-diff" -> commit(project, request);
            case "create-label", "post-status" -> writes.inProject(project, request);
            case "other" -> FakeResponse.message(404, "404 Not Found");
            default ->
                Optional.ofNullable(project.mergeRequests.get(Long.valueOf(request.part(3))))
                        .map(found -> inMergeRequest(found, request))
                        .orElseGet(() -> FakeResponse.json(404, Recorded.body("merge-request-404")));
        };
    }

    private FakeResponse inMergeRequest(FakeMergeRequest found, FakeRequest request) {
        return switch (request.kind()) {
            case "merge-request" -> FakeResponse.json(200, found.json(true));
            case "commits" -> page(request, commits(found));
            case "raw-diffs" -> FakeResponse.text(found.diff());
            case "diffs" -> page(request, entries(found, found.diff()));
            case "notes" -> page(request, notes(found));
            case "approvals" -> FakeResponse.json(200, FakeTalk.approvals(found));
            case "label-events" -> page(request, FakeTalk.labelEvents(found));
            case "versions" -> page(request, FakeTalk.versions(found));
            default -> writes.inMergeRequest(found, request);
        };
    }

    private ObjectNode person(long id) {
        var user = gitlab.account(id);
        return gitlab.user(id).put("public_email", user.publicEmail()).put("bot", user.bot());
    }

    private static FakeResponse member(FakeProject project, long account) {
        return Optional.ofNullable(project.members.get(account))
                .map(level -> FakeResponse.json(
                        200,
                        Recorded.JSON
                                .createObjectNode()
                                .put("id", account)
                                .put("state", "active")
                                .put("access_level", level)))
                .orElseGet(() -> FakeResponse.message(404, "404 Not found"));
    }

    private static FakeResponse file(FakeProject project, FakeRequest request) {
        return Optional.ofNullable(project.files.get(request.query().get("ref") + ":" + request.part(4)))
                .map(FakeResponse::text)
                .orElseGet(() -> FakeResponse.json(404, Recorded.body("file-404")));
    }

    private static FakeResponse commit(FakeProject project, FakeRequest request) {
        for (FakeMergeRequest each : project.mergeRequests.values()) {
            for (FakeMergeRequest.FakeCommit commit : each.commits) {
                if (commit.sha().equals(request.part(4))) {
                    return request.kind().equals("commit")
                            ? FakeResponse.json(200, stats(commit))
                            : page(request, entries(each, commit.diff()));
                }
            }
        }
        return FakeResponse.message(404, "404 Commit Not Found");
    }

    private static ObjectNode stats(FakeMergeRequest.FakeCommit commit) {
        long lines = commit.diff()
                .lines()
                .filter(line -> line.startsWith("+") && !line.startsWith("+++")
                        || line.startsWith("-") && !line.startsWith("---"))
                .count();
        ObjectNode json = Recorded.first("commits").put("id", commit.sha());
        json.putObject("stats").put("total", lines);
        return json;
    }

    private static List<ObjectNode> open(FakeProject project) {
        return project.mergeRequests.values().stream()
                .filter(each -> each.state.equals("opened"))
                .map(each -> each.json(false))
                .toList();
    }

    private static List<ObjectNode> commits(FakeMergeRequest found) {
        List<ObjectNode> newestFirst = new ArrayList<>();
        for (FakeMergeRequest.FakeCommit commit : found.commits) {
            newestFirst.add(Recorded.first("commits")
                    .put("id", commit.sha())
                    .put("author_name", commit.authorName())
                    .put("author_email", commit.authorEmail())
                    .put("message", commit.message()));
        }
        Collections.reverse(newestFirst);
        return newestFirst;
    }

    private static List<ObjectNode> entries(FakeMergeRequest found, String diff) {
        List<ObjectNode> entries = FakeDiff.entries(diff);
        entries.stream()
                .filter(entry -> found.collapsed.contains(entry.get("new_path").textValue()))
                .forEach(entry -> entry.put("diff", "").put("collapsed", true));
        return entries;
    }

    private List<ObjectNode> notes(FakeMergeRequest found) {
        return found.notes.values().stream().map(writes::json).toList();
    }

    private List<ObjectNode> statuses(FakeProject project, String sha) {
        Map<String, ObjectNode> newest = new HashMap<>();
        project.statuses(sha).forEach(row -> newest.put(row.name(), writes.json(row)));
        return List.copyOf(newest.values());
    }

    private static FakeResponse page(FakeRequest request, List<ObjectNode> all) {
        int size = Integer.parseInt(request.query().getOrDefault("per_page", "20"));
        int page = Integer.parseInt(request.query().getOrDefault("page", "1"));
        int from = Math.min(all.size(), (page - 1) * size);
        int to = Math.min(all.size(), from + size);
        ArrayNode items = Recorded.JSON.createArrayNode();
        all.subList(from, to).forEach(items::add);
        String next = to < all.size() ? String.valueOf(page + 1) : "";
        return new FakeResponse(200, "application/json", items.toString(), Map.of("X-Next-Page", next));
    }

    private ObjectNode standing() {
        ObjectNode json = Recorded.JSON.createObjectNode();
        ObjectNode counts = json.putObject("calls");
        gitlab.calls().forEach(counts::put);
        ArrayNode requests = json.putArray("merge_requests");
        gitlab.projects
                .values()
                .forEach(project -> project.mergeRequests.values().forEach(each -> {
                    ObjectNode one =
                            requests.addObject().put("project", project.path).put("iid", each.number);
                    one.put("notes", each.notes.size())
                            .put("statuses", project.statuses(each.head()).size());
                    one.put("labels", String.join(",", each.labels));
                }));
        return json;
    }
}
