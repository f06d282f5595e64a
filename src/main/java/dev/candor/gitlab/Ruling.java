package dev.candor.gitlab;

import dev.candor.submission.ProjectFile;
import dev.candor.submission.SubmissionId;
import java.util.Optional;

/** Tells by which policy a look would judge now. */
public interface Ruling {
    /**
     * @param id one submission of the project, for what is remembered of that project's policy
     * @param file the policy that the project keeps on the target branch, read but not understood yet
     * @return the digest of the policy that would be used, which for a broken file is not the file's own
     */
    String digest(SubmissionId id, Optional<ProjectFile> file);
}
