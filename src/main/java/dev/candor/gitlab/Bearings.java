package dev.candor.gitlab;

/**
 * Asks what stays the same for as long as the bot runs: who we are, which labels there are. So the looks need not ask, and
 * the hook never does. Which number a project has is told by its merge requests.
 */
final class Bearings {
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
        labels.of("projects/" + projects.inPaths(project));
    }
}
