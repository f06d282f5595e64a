package dev.candor.gitlab;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/** A project in {@link FakeGitLab}. */
public final class FakeProject {
    /** A status as it stands; a later row of the same name hides the earlier ones. */
    public record FakeStatus(
            long id, String sha, String name, String state, String description, String url, long author) {}

    final FakeGitLab gitlab;
    final long number;
    final Map<Long, FakeMergeRequest> mergeRequests = new TreeMap<>();
    final Map<String, ObjectNode> labels = new LinkedHashMap<>();
    final Map<String, String> files = new LinkedHashMap<>();
    final List<FakeStatus> statuses = new ArrayList<>();
    final Set<String> formerPaths = new LinkedHashSet<>();
    final Map<Long, Integer> members = new LinkedHashMap<>();
    int statusAnswer = 201;
    String path;

    FakeProject(FakeGitLab gitlab, long number, String path) {
        this.gitlab = gitlab;
        this.number = number;
        this.path = path;
    }

    public FakeMergeRequest mergeRequest(long iid) {
        return mergeRequests.computeIfAbsent(iid, number -> new FakeMergeRequest(this, number));
    }

    public FakeProject file(String branch, String name, String text) {
        files.put(branch + ":" + name, text);
        return this;
    }

    /** @param level as GitLab counts it: 30 developer, 40 maintainer, 50 owner */
    public FakeProject member(long account, int level) {
        members.put(account, level);
        return this;
    }

    public FakeProject label(String name) {
        labels.put(
                name,
                Recorded.JSON.createObjectNode().put("id", gitlab.nextId()).put("name", name));
        return this;
    }

    /** Reads of the old path are redirected, writes to it fail, as GitLab does it. */
    public FakeProject rename(String newPath) {
        formerPaths.add(path);
        path = newPath;
        return this;
    }

    /** @param status what posting a status is answered with: 201, or 403 or 404 on a fork that does not let us */
    public FakeProject answerStatusesWith(int status) {
        statusAnswer = status;
        return this;
    }

    /** Every row ever posted on a commit, oldest first. */
    public List<FakeStatus> statuses(String sha) {
        synchronized (gitlab) {
            return statuses.stream().filter(status -> status.sha().equals(sha)).toList();
        }
    }

    /** A label as it was made: name, color, description. */
    public Map<String, ObjectNode> labels() {
        synchronized (gitlab) {
            return Map.copyOf(labels);
        }
    }
}
