package dev.candor.gitlab;

import dev.candor.forge.ForgeException.Refused;
import dev.candor.submission.ProjectFile;
import dev.candor.wire.Answer;
import dev.candor.wire.Ask;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Optional;

/** Reads the policy a project keeps. From the target branch, never from the head: who is judged does not bring the law. */
final class PolicyFiles {
    private static final String PATH = ".gitlab/ai-policy.yml";
    private static final int CAP = 1 << 20;
    /** Stands in for the text and is no policy either, so that people are told as they are of any broken file. */
    private static final String TOO_LONG = "this file has more than " + CAP + " bytes and was not read";

    private static final Duration LIMIT = Duration.ofSeconds(30);

    private final Api api;

    PolicyFiles(Api api) {
        this.api = api;
    }

    /**
     * Empty when the project keeps none.
     *
     * @throws Refused when it keeps one that we may not read
     */
    Optional<ProjectFile> on(String project, String branch) {
        Ask ask = Ask.get(
                        Call.POLICY_FILE,
                        project + "/repository/files/" + Projects.encoded(PATH) + "/raw?ref="
                                + Projects.encoded(branch))
                .within(CAP, LIMIT);
        Answer answer = api.send(ask);
        if (answer.status() == 404) {
            return Optional.empty();
        }
        if (!answer.fine()) {
            throw api.trouble(ask, answer);
        }
        String text = answer.cut() ? TOO_LONG : new String(answer.body(), StandardCharsets.UTF_8);
        return Optional.of(new ProjectFile(PATH, branch, text));
    }
}
