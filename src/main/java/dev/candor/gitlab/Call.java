package dev.candor.gitlab;

import dev.candor.wire.Kind;
import java.util.Locale;

/** The kinds of calls to GitLab's API, as they are counted. */
enum Call implements Kind {
    /** Once per process: who we are, which labels exist. */
    USER,
    LABELS,
    /** Reads of one merge request. */
    MERGE_REQUEST,
    COMMITS,
    RAW_DIFFS,
    DIFFS,
    COMMIT,
    COMMIT_DIFF,
    POLICY_FILE,
    NOTES,
    STATUSES,
    /** Reads of the talk about one merge request, where somebody's word matters. */
    APPROVALS,
    LABEL_EVENTS,
    VERSIONS,
    OWNERS_FILE,
    MEMBER,
    GROUP_MEMBER,
    PERSON,
    /** The sweep. */
    MERGE_REQUESTS,
    /** Writes. */
    CREATE_LABEL,
    CREATE_NOTE,
    EDIT_NOTE,
    SET_LABELS,
    AWARD_EMOJI,
    POST_STATUS;

    /** {@code raw-diffs} and the like. */
    @Override
    public String kind() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
