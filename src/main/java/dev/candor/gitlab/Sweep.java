package dev.candor.gitlab;

import dev.candor.forge.ForgeException;
import dev.candor.forge.ForgeException.Busy;
import dev.candor.git.Fault;
import dev.candor.inbox.Bell;
import dev.candor.inbox.Ring;
import dev.candor.submission.SubmissionId;
import dev.candor.wire.Json;
import dev.candor.wire.Pages;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Goes through the open merge requests and rings those without a verdict, so that a lost webhook is only a delay. */
public final class Sweep {
    private static final Json.Reader<List<MergeRequest>> MERGE_REQUESTS = Json.many(MergeRequest.class);

    /** By age, which does not change while pages are fetched. */
    private static final String OPEN = "/merge_requests?state=opened&order_by=created_at&sort=asc";

    private final String forge;
    private final Api api;
    private final Projects projects;
    private final PolicyFiles policies;
    private final Bearings bearings;
    private final Recall recall;
    private final Ruling ruling;
    private final Bell bell;

    Sweep(
            String forge,
            Api api,
            Projects projects,
            PolicyFiles policies,
            Bearings bearings,
            Recall recall,
            Ruling ruling,
            Bell bell) {
        this.forge = forge;
        this.api = api;
        this.projects = projects;
        this.policies = policies;
        this.bearings = bearings;
        this.recall = recall;
        this.ruling = ruling;
        this.bell = bell;
    }

    /** Goes through all projects; trouble with one does not keep the others waiting, unless GitLab asks for peace. */
    public Swept run() {
        List<String> troubles = new ArrayList<>();
        int open = 0;
        int rung = 0;
        for (String project : projects.entries()) {
            try {
                Swept swept = project(project);
                open += swept.open();
                rung += swept.rung();
                troubles.addAll(swept.troubles());
            } catch (ForgeException e) {
                troubles.add(project + ": " + e.getMessage());
                if (e instanceof Busy busy && busy.after().isPresent()) {
                    break;
                }
            }
        }
        return new Swept(open, rung, troubles);
    }

    private Swept project(String project) {
        Pages<MergeRequest> open =
                api.list(Call.MERGE_REQUESTS, "projects/" + projects.inPaths(project) + OPEN, MERGE_REQUESTS);
        open.items().stream().findFirst().ifPresent(one -> projects.learn(project, one.projectId()));
        bearings.take(project);
        String path = "projects/" + projects.inPaths(project);
        Map<String, String> digests = new HashMap<>();
        int rung = 0;
        for (MergeRequest one : open.items()) {
            SubmissionId id = new SubmissionId(forge, project, one.iid());
            String digest =
                    digests.computeIfAbsent(one.targetBranch(), branch -> ruling.digest(id, policies.on(path, branch)));
            Optional<Known> known = recall.of(id);
            if (Owed.look(one, known, digest)) {
                boolean spoken = known.filter(last -> Owed.talked(one, last)).isPresent();
                bell.ring(new Ring(id, Optional.of(one.sha()).filter(sha -> !sha.isEmpty()), spoken));
                rung++;
            }
        }
        return new Swept(
                open.items().size(),
                rung,
                open.fault().map(Fault::toString).stream().toList());
    }
}
