package dev.candor.git;

import java.util.Optional;

/** The line {@code 3 files changed, ...} above a diff: what was cut off between two files shows nowhere else. */
final class Statistics {
    private static final int MOST_DIGITS = 7;

    private int files;

    /** Takes the lines above the diff; the last such line counts. */
    void line(String line) {
        String text = line.strip();
        int blank = text.indexOf(' ');
        boolean says = blank > 0
                && blank <= MOST_DIGITS
                && line.startsWith(" ")
                && (text.startsWith("files changed", blank + 1) || text.startsWith("file changed", blank + 1));
        if (says && text.substring(0, blank).chars().allMatch(c -> c >= '0' && c <= '9')) {
            files = Integer.parseInt(text.substring(0, blank));
        }
    }

    /** What to complain of when the diff has fewer files than were announced. */
    Optional<String> missing(int found) {
        return found >= files
                ? Optional.empty()
                : Optional.of("a mail that announces %d changed files and holds %d; its end may be missing"
                        .formatted(files, found));
    }
}
