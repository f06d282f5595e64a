package dev.candor.gitlab;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;

/** What people did with a merge request of {@link FakeGitLab}, in GitLab's shapes. */
final class FakeTalk {
    private FakeTalk() {}

    static ObjectNode approvals(FakeMergeRequest found) {
        ObjectNode json =
                Recorded.JSON.createObjectNode().put("iid", found.number).put("approved", true);
        ArrayNode by = json.putArray("approved_by");
        found.approvals.forEach(approval -> by.addObject()
                .put("approved_at", approval.at().toString())
                .set("user", found.project.gitlab.user(approval.by())));
        return json;
    }

    static List<ObjectNode> labelEvents(FakeMergeRequest found) {
        return found.labelEvents.stream()
                .map(event -> {
                    ObjectNode json = Recorded.JSON
                            .createObjectNode()
                            .put("id", event.id())
                            .put("action", event.action())
                            .put("created_at", event.at().toString())
                            .put("resource_type", "MergeRequest");
                    json.putObject("label").put("id", 1).put("name", event.label());
                    json.set("user", found.project.gitlab.user(event.by()));
                    return json;
                })
                .toList();
    }

    static List<ObjectNode> versions(FakeMergeRequest found) {
        return found.versions.reversed().stream()
                .map(version -> Recorded.JSON
                        .createObjectNode()
                        .put("head_commit_sha", version.head())
                        .put("created_at", version.at().toString()))
                .toList();
    }
}
