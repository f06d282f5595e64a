package dev.candor.gitlab;

import dev.candor.git.Diff;
import dev.candor.git.FileChange;

/**
 * When a list of files is long enough that GitLab may have ended it early. Its limits begin at 1,000 files and 50,000
 * lines; an operator may have set lower ones, so the doubt begins at a tenth.
 */
final class Limits {
    private static final int FILES = 100;
    private static final long LINES = 5_000;

    private Limits() {}

    static boolean near(Diff diff) {
        return diff.files().size() >= FILES || lines(diff) >= LINES;
    }

    static long lines(Diff diff) {
        long lines = 0;
        for (FileChange file : diff.files()) {
            lines += file.added() + file.deleted();
        }
        return lines;
    }
}
