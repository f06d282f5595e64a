package dev.candor.gitlab;

import dev.candor.wire.Ask;
import dev.candor.wire.Json;

/**
 * Asks what stays the same for as long as the bot runs, before anything else is done: who we are, which number a project
 * has, which labels there are. So the looks need not ask, and the hook never does.
 */
final class Bearings {
    private static final Json.Reader<ProjectEntry> PROJECT = Json.one(ProjectEntry.class);

    private final Api api;
    private final Projects projects;
    private final Ourselves ourselves;
    private final Labels labels;

    Bearings(Api api, Projects projects, Ourselves ourselves, Labels labels) {
        this.api = api;
        this.projects = projects;
        this.ourselves = ourselves;
        this.labels = labels;
    }

    /** Costs nothing when all is known. */
    void take(String project) {
        ourselves.ask(api);
        if (projects.number(project).isEmpty()) {
            Ask ask = Ask.get(Call.PROJECT, "projects/" + projects.inPaths(project));
            projects.learn(project, api.one(ask, PROJECT).id());
        }
        labels.of("projects/" + projects.inPaths(project));
    }

    /** A project as GitLab tells of it. */
    record ProjectEntry(long id) {}
}
