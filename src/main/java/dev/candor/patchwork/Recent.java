package dev.candor.patchwork;

import dev.candor.forge.ForgeException.Busy;
import dev.candor.submission.SubmissionId;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/** What a look at a series tells the writes that follow it. */
final class Recent {
    private static final int MOST = 2_000;

    private final Map<SubmissionId, Seen> seen = Collections.synchronizedMap(new LinkedHashMap<>() {
        private static final long serialVersionUID = 1L;

        @Override
        protected boolean removeEldestEntry(Map.Entry<SubmissionId, Seen> eldest) {
            return size() > MOST;
        }
    });

    /**
     * What was seen.
     *
     * @param conversation where a reply belongs; empty where none is ever sent
     * @param patches their numbers by what the engine calls them
     */
    record Seen(Optional<Conversation> conversation, Map<String, Long> patches) {
        Seen {
            patches = Map.copyOf(patches);
        }
    }

    void remember(SubmissionId id, Seen what) {
        seen.put(id, what);
    }

    Seen of(SubmissionId id) {
        return Optional.ofNullable(seen.get(id))
                .orElseThrow(() -> new Busy(id + " was not looked at before it was written to"));
    }
}
