package dev.candor.gitlab;

import java.util.Optional;

/**
 * One file of a diff as GitLab tells of it.
 *
 * @param diff hunks without the header; empty for a rename, a mode change and an empty file, and where it is left out
 * @param collapsed whether it was left out for its size; empty on an old GitLab, which does not say
 * @param tooLarge likewise
 */
record DiffEntry(
        String oldPath,
        String newPath,
        String aMode,
        String bMode,
        boolean newFile,
        boolean renamedFile,
        boolean deletedFile,
        String diff,
        Optional<Boolean> collapsed,
        Optional<Boolean> tooLarge) {}
