package dev.candor.gitlab;

import dev.candor.submission.SubmissionId;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/**
 * What a look at a merge request tells the writes that follow it: whose project holds the commits, and which status
 * stands. It is only a saving; what is missing is asked again.
 */
final class Whereabouts {
    private static final int MOST = 2_000;

    private final Map<SubmissionId, Seen> seen = Collections.synchronizedMap(new LinkedHashMap<>() {
        private static final long serialVersionUID = 1L;

        @Override
        protected boolean removeEldestEntry(Map.Entry<SubmissionId, Seen> eldest) {
            return size() > MOST;
        }
    });
    private final Set<Long> closedToUs = ConcurrentHashMap.newKeySet();

    /**
     * What was seen.
     *
     * @param source number of the project that holds the commits; the target's when the fork is gone
     * @param target number of the project the merge request is in
     * @param standing the status of ours on the head, when it was asked for
     */
    record Seen(long source, long target, Optional<StatusEntry> standing) {
        static Seen of(MergeRequest told, Optional<StatusEntry> standing) {
            long source = told.forkGone() ? told.projectId() : told.sourceProjectId();
            return new Seen(source, told.projectId(), standing);
        }

        boolean fork() {
            return source != target;
        }
    }

    void remember(SubmissionId id, Seen what) {
        seen.put(id, what);
    }

    Optional<Seen> of(SubmissionId id) {
        return Optional.ofNullable(seen.get(id));
    }

    /** A fork that does not let us post is not asked again in this process. */
    void closed(long project) {
        if (closedToUs.size() < MOST) {
            closedToUs.add(project);
        }
    }

    boolean isClosed(long project) {
        return closedToUs.contains(project);
    }
}
