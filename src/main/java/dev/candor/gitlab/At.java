package dev.candor.gitlab;

import dev.candor.forge.ForgeException.Refused;
import dev.candor.submission.SubmissionId;

/**
 * Where a merge request is in the API.
 *
 * @param project path of its project
 * @param number its iid
 */
record At(String project, long number) {
    /** @throws Refused when the project is no longer served: then nothing is read or written there */
    static At of(Projects projects, SubmissionId id) {
        if (!projects.entries().contains(id.project())) {
            throw new Refused(id + ": the project is not among those served");
        }
        return new At("projects/" + projects.inPaths(id.project()), id.number());
    }

    String mergeRequest() {
        return project + "/merge_requests/" + number;
    }

    String under(String path) {
        return mergeRequest() + "/" + path;
    }
}
