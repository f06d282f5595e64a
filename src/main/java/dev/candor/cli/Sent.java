package dev.candor.cli;

import dev.candor.submission.Patch;
import java.util.Optional;

/**
 * A patch and the cover letter it was sent with.
 *
 * @param cover empty for a commit, and for a patch that came alone
 */
record Sent(Patch patch, Optional<Cover> cover) {
    /**
     * A cover letter.
     *
     * @param title its subject, without prefix
     * @param text without the subject and the signature
     */
    record Cover(String title, String text) {}

    static Sent alone(Patch patch) {
        return new Sent(patch, Optional.empty());
    }
}
