package dev.candor.gitlab;

import dev.candor.forge.Forge;
import dev.candor.forge.Look;
import dev.candor.forge.Write;
import dev.candor.forge.Written;
import dev.candor.gitlab.Whereabouts.Seen;
import dev.candor.submission.Snapshot;
import dev.candor.submission.SubmissionId;
import dev.candor.wire.Ask;
import dev.candor.wire.Json;
import java.util.Optional;

/** GitLab behind the socket that the engine knows. */
final class GitLabForge implements Forge {
    private static final Json.Reader<MergeRequest> MERGE_REQUEST = Json.one(MergeRequest.class);

    private final String name;
    private final Api api;
    private final Projects projects;
    private final Whereabouts whereabouts;
    private final Reading reading;
    private final Notes notes;
    private final Labels labels;
    private final Receipts receipts;
    private final Checks checks;

    GitLabForge(
            String name,
            Api api,
            Projects projects,
            Whereabouts whereabouts,
            Reading reading,
            Notes notes,
            Labels labels,
            Receipts receipts,
            Checks checks) {
        this.name = name;
        this.api = api;
        this.projects = projects;
        this.whereabouts = whereabouts;
        this.reading = reading;
        this.notes = notes;
        this.labels = labels;
        this.receipts = receipts;
        this.checks = checks;
    }

    @Override
    public String name() {
        return name;
    }

    @Override
    public Snapshot read(Look look) {
        return reading.read(look);
    }

    @Override
    public Written write(SubmissionId id, Write write) {
        At at = At.of(projects, id);
        return switch (write) {
            case Write.CreateNote create -> notes.create(at, create);
            case Write.EditNote edit -> notes.edit(at, edit);
            case Write.SetLabels set -> labels.set(at, set);
            case Write.GiveReceipt give -> receipts.give(at, give);
            case Write.SendReply reply -> new Written.Declined("GitLab has no list to reply on");
            case Write.SetBundle bundle -> new Written.Declined("GitLab has no bundles");
            case Write.PostCheck post -> checks.post(where(id, at), post);
        };
    }

    /** Every write follows a look that told where; only a caller that did not look costs a call more. */
    private Seen where(SubmissionId id, At at) {
        return whereabouts
                .of(id)
                .orElseGet(() -> Seen.of(
                        api.one(Ask.get(Call.MERGE_REQUEST, at.mergeRequest()), MERGE_REQUEST), Optional.empty()));
    }
}
