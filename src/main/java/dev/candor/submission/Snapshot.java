package dev.candor.submission;

import dev.candor.git.Diff;
import dev.candor.git.Fault;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Everything about a submission at one moment, read before judging begins.
 *
 * @param title as on the forge
 * @param description of the merge request, or the cover letter; empty when there is none
 * @param author who opened it
 * @param url where people read it
 * @param head the commit or version that was read; every verdict names it
 * @param sourceBranch empty for mail and for a fork that is gone
 * @param targetBranch empty for mail
 * @param open whether a verdict is still of use
 * @param patches in the order they apply
 * @param diff what the submission changes as a whole
 * @param policy the project's own policy file, when it has one
 * @param owners the project's MAINTAINERS or CODEOWNERS, when it was asked for and is there
 * @param acts what others said and did, oldest first; empty when it was not asked for
 * @param company who there is to talk, as far as it was asked for
 * @param surface what can be written and what stands
 * @param faults what could not be read whole, beyond the faults inside the diffs
 */
public record Snapshot(
        SubmissionId id,
        String title,
        String description,
        Account author,
        String url,
        String head,
        String sourceBranch,
        String targetBranch,
        boolean open,
        List<Patch> patches,
        Diff diff,
        Optional<ProjectFile> policy,
        Optional<ProjectFile> owners,
        List<Act> acts,
        Company company,
        Surface surface,
        List<Fault> faults) {
    public Snapshot {
        acts = List.copyOf(acts);
        patches = List.copyOf(patches);
        faults = List.copyOf(faults);
    }

    /** A submission about which nobody was heard. */
    public Snapshot(
            SubmissionId id,
            String title,
            String description,
            Account author,
            String url,
            String head,
            String sourceBranch,
            String targetBranch,
            boolean open,
            List<Patch> patches,
            Diff diff,
            Optional<ProjectFile> policy,
            Optional<ProjectFile> owners,
            List<Act> acts,
            Surface surface,
            List<Fault> faults) {
        this(
                id,
                title,
                description,
                author,
                url,
                head,
                sourceBranch,
                targetBranch,
                open,
                patches,
                diff,
                policy,
                owners,
                acts,
                Company.UNKNOWN,
                surface,
                faults);
    }

    /** The same with more that could not be read whole. */
    public Snapshot with(List<Fault> more) {
        List<Fault> all = new ArrayList<>(faults);
        all.addAll(more);
        return new Snapshot(
                id,
                title,
                description,
                author,
                url,
                head,
                sourceBranch,
                targetBranch,
                open,
                patches,
                diff,
                policy,
                owners,
                acts,
                company,
                surface,
                all);
    }

    /** The same with what was said about it. */
    public Snapshot with(Optional<ProjectFile> file, List<Act> heard, Company there) {
        return new Snapshot(
                id,
                title,
                description,
                author,
                url,
                head,
                sourceBranch,
                targetBranch,
                open,
                patches,
                diff,
                policy,
                file,
                heard,
                there,
                surface,
                faults);
    }
}
