package dev.candor.gitlab;

import dev.candor.forge.ForgeException.Refused;
import dev.candor.submission.ProjectFile;
import dev.candor.wire.Answer;
import dev.candor.wire.Ask;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;

/** Reads the file in which a project says who answers for a path; from the target branch, as all law. */
final class OwnersFiles {
    private static final int CAP = 8 << 20;
    private static final Duration LIMIT = Duration.ofSeconds(30);
    /** So long it is believed that a project keeps the file where it did. */
    private static final Duration HABIT = Duration.ofHours(1);

    private final Api api;
    private final InstantSource clock;
    private final Map<String, Kept> kept = new ConcurrentHashMap<>();

    OwnersFiles(Api api, InstantSource clock) {
        this.api = api;
        this.clock = clock;
    }

    /** Where a file was found, and when. */
    private record Kept(String path, Instant at) {}

    /**
     * The first of some files that is there.
     *
     * @throws Refused when it may not be read, or is too long to read whole
     */
    Optional<ProjectFile> on(String project, String branch, List<String> paths) {
        String place = project + " " + branch;
        Instant now = clock.instant();
        Optional<ProjectFile> usual = Optional.ofNullable(kept.get(place))
                .filter(last -> now.isBefore(last.at().plus(HABIT)) && paths.contains(last.path()))
                .flatMap(last -> read(project, branch, last.path()));
        if (usual.isPresent()) {
            return usual;
        }
        for (String path : paths) {
            Optional<ProjectFile> file = read(project, branch, path);
            if (file.isPresent()) {
                kept.put(place, new Kept(path, now));
                return file;
            }
        }
        return Optional.empty();
    }

    private Optional<ProjectFile> read(String project, String branch, String path) {
        Ask ask = Ask.get(
                        Call.OWNERS_FILE,
                        project + "/repository/files/" + Projects.encoded(path) + "/raw?ref="
                                + Projects.encoded(branch))
                .within(CAP, LIMIT);
        Answer answer = api.send(ask);
        if (answer.status() == 404) {
            return Optional.empty();
        }
        if (!answer.fine()) {
            throw api.trouble(ask, answer);
        }
        if (answer.cut()) {
            throw new Refused(Api.tooLong(ask).toString());
        }
        return Optional.of(new ProjectFile(path, branch, new String(answer.body(), StandardCharsets.UTF_8)));
    }
}
