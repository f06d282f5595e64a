package dev.candor.gitlab;

import dev.candor.submission.Account;
import java.util.List;
import java.util.Optional;

/**
 * A merge request as GitLab tells of it; lists leave {@code changesCount} and {@code diffRefs} out.
 *
 * @param projectId of the target project
 * @param updatedAt when anything last happened to it, notes included; ISO-8601
 * @param sha head of the diff; empty while GitLab prepares it
 * @param sourceProjectId 0 when the fork is gone
 * @param changesCount number of files, {@code 1000+} when there are more than GitLab counts; empty at first
 * @param diffRefs empty at first
 */
record MergeRequest(
        long iid,
        long projectId,
        String title,
        String description,
        String state,
        String webUrl,
        String updatedAt,
        String sha,
        String sourceBranch,
        String targetBranch,
        long sourceProjectId,
        Optional<User> author,
        List<String> labels,
        String changesCount,
        Optional<DiffRefs> diffRefs) {
    MergeRequest {
        labels = List.copyOf(labels);
    }

    record DiffRefs(String headSha) {}

    boolean open() {
        return state.equals("opened");
    }

    /** The commit whose diff GitLab shows. */
    Optional<String> head() {
        return diffRefs.map(DiffRefs::headSha).filter(head -> !head.isEmpty());
    }

    boolean prepared() {
        return head().isPresent() && !changesCount.isEmpty();
    }

    boolean forkGone() {
        return sourceProjectId == 0;
    }

    Account account() {
        return author.orElseGet(() -> new User(0, "", "")).account();
    }
}
