package dev.candor.submission;

/**
 * Names one submission for good: a merge request or a series.
 *
 * @param forge the name under which the forge is configured
 * @param project as the configuration names it: a path such as {@code qemu/qemu}, a number, or a Patchwork link name
 * @param number the merge request's iid or the series' id
 */
public record SubmissionId(String forge, String project, long number) {
    public SubmissionId {
        if (forge.isBlank() || project.isBlank() || number <= 0) {
            throw new IllegalArgumentException("not a submission: " + forge + "/" + project + "/" + number);
        }
    }

    /** {@code forge/project/number}: the tail of the report page's address. */
    @Override
    public String toString() {
        return forge + "/" + project + "/" + number;
    }
}
