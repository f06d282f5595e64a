package dev.candor.web;

import dev.candor.document.Document;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/**
 * What the patches are called that the timeline names by an id.
 *
 * @param subjects by the id of a commit, or as agreements know a patch
 */
record Called(Map<String, String> subjects) {
    static final Called NOTHING = new Called(Map.of());

    private static final int LONGEST = 80;
    /** Before the id of a commit whose code was not all seen. */
    private static final String COMMIT = "commit:";

    Called {
        subjects = Map.copyOf(subjects);
    }

    /**
     * All that the ledger knows.
     *
     * @param kept of earlier heads, and of what somebody decided about
     * @param document the newest verdict
     */
    static Called of(Map<String, String> kept, Optional<Document> document) {
        Map<String, String> subjects = new HashMap<>(kept);
        document.ifPresent(all -> all.patches().forEach(patch -> subjects.putIfAbsent(patch.id(), patch.subject())));
        return new Called(subjects);
    }

    /** The subject of a patch; empty where it is not known. */
    String subject(String id) {
        String commit = id.startsWith(COMMIT) ? id.substring(COMMIT.length()) : id;
        return Text.line(subjects.getOrDefault(id, subjects.getOrDefault(commit, "")), LONGEST);
    }

    /** To stand behind an id, with a blank before; empty where it is not known. */
    String beside(String id) {
        String subject = subject(id);
        return subject.isEmpty() ? "" : " “" + subject + "”";
    }
}
