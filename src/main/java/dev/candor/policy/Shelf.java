package dev.candor.policy;

import dev.candor.submission.ProjectFile;
import dev.candor.submission.SubmissionId;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;

/**
 * Finds the policy that holds for a submission: the project's own file, or the last one of it that could be read, or the
 * configured one.
 */
public final class Shelf {
    private final Map<String, Read> read = new ConcurrentHashMap<>();

    /**
     * @param trouble what to tell people about a file that could not be used
     */
    public record Chosen(Judge judge, Optional<Finding> trouble) {}

    private record Read(String text, Judge judge) {}

    /** @param configured for projects that keep no policy, or a broken one from the start */
    public Chosen choose(SubmissionId id, Optional<ProjectFile> file, Judge configured) {
        if (file.isEmpty()) {
            return new Chosen(configured, Optional.empty());
        }
        String place = id.forge() + "/" + id.project() + "/" + file.get().ref();
        Optional<Read> last = Optional.ofNullable(read.get(place));
        if (last.filter(known -> known.text().equals(file.get().text())).isPresent()) {
            return new Chosen(last.get().judge(), Optional.empty());
        }
        try {
            Judge judge = new Judge(Presets.read(file.get().path(), file.get().text()));
            read.put(place, new Read(file.get().text(), judge));
            return new Chosen(judge, Optional.empty());
        } catch (PolicyException broken) {
            Judge instead = last.map(Read::judge).orElse(configured);
            return new Chosen(instead, Optional.of(trouble(broken, last.isPresent())));
        }
    }

    /** The policy that {@link #choose} would choose. */
    public Policy ruling(SubmissionId id, Optional<ProjectFile> file, Judge configured) {
        return choose(id, file, configured).judge().policy();
    }

    private static Finding trouble(PolicyException broken, boolean lastGood) {
        return new Finding(
                "policy-file",
                Severity.WARNING,
                Optional.empty(),
                "The project's AI policy file on the target branch could not be read; %s was used instead."
                        .formatted(lastGood ? "its last readable version" : "the configured policy"),
                "This is for a maintainer to mend; as the author you need do nothing about it.",
                broken.problems().stream().limit(3).map(Problem::toString).toList());
    }
}
