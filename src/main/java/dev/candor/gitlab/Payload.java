package dev.candor.gitlab;

import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import java.util.Optional;
import java.util.Set;

/**
 * The few fields of a webhook that tell whether a merge request needs a look. All may be missing: samples of every age
 * and of system hooks lack some, and a custom template may send anything.
 *
 * @param objectKind such as {@code merge_request}; empty for some system hooks
 * @param user who did it
 * @param project where; for merge requests the target project
 * @param object the merge request, or the note
 * @param mergeRequest the one that a note is on
 * @param changes names of the fields that changed
 */
record Payload(
        String objectKind,
        Optional<Who> user,
        Optional<Where> project,
        @JsonProperty("object_attributes") Optional<Attributes> object,
        Optional<Noted> mergeRequest,
        @JsonDeserialize(using = KeysOnly.class) Set<String> changes) {

    /** @param id 0 where the hook does not tell, as old system hooks do */
    record Who(long id) {}

    /** @param id 0 where the hook does not tell */
    record Where(long id, String pathWithNamespace) {}

    /** @param id the sha */
    record LastCommit(String id) {}

    /** What a note is on. */
    record Noted(long iid, String state, long targetProjectId) {}

    /**
     * What the merge request looks like after the event; or a note, of which the last five tell.
     *
     * @param oldrev only there when new commits came
     * @param noteableType {@code MergeRequest} for a note on one
     * @param system whether GitLab wrote it itself
     * @param internal whether only members see it
     */
    record Attributes(
            long iid,
            String action,
            String state,
            String oldrev,
            String description,
            String targetBranch,
            long targetProjectId,
            Optional<LastCommit> lastCommit,
            String note,
            String noteableType,
            boolean system,
            boolean internal) {}
}
