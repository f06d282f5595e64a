package dev.candor.patchwork;

import dev.candor.forge.ForgeException.Refused;
import dev.candor.wire.Answer;
import dev.candor.wire.Ask;
import dev.candor.wire.Json;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * What stays the same for as long as the bot runs: that the project is there, where its list is, and which API the server
 * speaks. Asked once; until then nothing else is, because a wrong project is answered with an empty list, not with an
 * error.
 */
final class Site {
    private static final List<String> VERSIONS = List.of("1.3", "1.2");
    private static final Json.Reader<Entries.Project> PROJECT = Json.one(Entries.Project.class);
    private static final Json.Reader<List<Entries.Project>> PROJECTS = Json.many(Entries.Project.class);

    private final Api api;
    private final PatchworkSettings settings;
    private volatile Optional<Known> learnt = Optional.empty();

    Site(Api api, PatchworkSettings settings) {
        this.api = api;
        this.settings = settings;
    }

    /**
     * What was learnt.
     *
     * @param version of the API
     */
    private record Known(String version, Entries.Project project) {}

    /** {@code api/1.3/} and what follows. */
    String path(String below) {
        return "api/" + known().version() + "/" + below;
    }

    /** The link name, as the server spells it. */
    String project() {
        return known().project().linkName();
    }

    /** Where the list is; empty when the server does not say. */
    String list() {
        return known().project().listEmail();
    }

    /** Whether the server tells of replies as they come. */
    boolean tellsReplies() {
        return known().version().equals(VERSIONS.getFirst());
    }

    private Known known() {
        if (learnt.isEmpty()) {
            learnt = Optional.of(ask());
        }
        return learnt.orElseThrow();
    }

    /** A version that the server does not speak is answered with a page, a project that it does not know with JSON. */
    private Known ask() {
        for (String version : VERSIONS) {
            Ask ask = Ask.get(Call.PROJECT, "api/" + version + "/projects/" + Api.encoded(settings.project()) + "/");
            Answer answer = api.send(ask);
            if (answer.fine()) {
                return new Known(version, api.read(ask, answer, PROJECT));
            }
            if (answer.status() != 404) {
                throw api.trouble(ask, answer);
            }
            if (!Failure.words(answer).isEmpty()) {
                throw new Refused(
                        "candor.patchwork.%s.project: read '%s', but %s knows no project of that link name; %s"
                                .formatted(settings.name(), settings.project(), settings.url(), expected(version)));
            }
        }
        throw new Refused(
                "candor.patchwork.%s.url: read '%s', but no Patchwork with an API of version 1.2 or newer answers there"
                        .formatted(settings.name(), settings.url()));
    }

    private String expected(String version) {
        List<Entries.Project> there = api.page(Call.PROJECT, "api/" + version + "/projects/?order=id", 1, PROJECTS);
        String names = there.stream().map(Entries.Project::linkName).limit(20).collect(Collectors.joining(", "));
        return names.isEmpty() ? "it shows none at all" : "expected one such as " + names;
    }
}
