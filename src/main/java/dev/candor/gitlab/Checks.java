package dev.candor.gitlab;

import dev.candor.forge.ForgeException.Busy;
import dev.candor.forge.Write.PostCheck;
import dev.candor.forge.Written;
import dev.candor.gitlab.Whereabouts.Seen;
import dev.candor.submission.Check;
import dev.candor.wire.Answer;
import dev.candor.wire.Ask;
import dev.candor.wire.Json;
import dev.candor.wire.Pause;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * Posts our status on a commit. The commits of a fork lie in the fork, where we seldom may; then the target project is
 * tried, and after that the submission does without.
 */
final class Checks {
    /** Under this name the status stands on the commit. */
    static final String NAME = "candor/ai-policy";

    private static final Json.Reader<StatusEntry> STATUS = Json.one(StatusEntry.class);
    private static final int LONGEST = 255;

    /** GitLab locks the statuses of a commit while another one is being posted. */
    private static final List<Duration> PAUSES =
            List.of(Duration.ofMillis(200), Duration.ofMillis(500), Duration.ofSeconds(1));

    private final Api api;
    private final Ourselves ourselves;
    private final Whereabouts whereabouts;
    private final Pause pause;

    Checks(Api api, Ourselves ourselves, Whereabouts whereabouts, Pause pause) {
        this.api = api;
        this.ourselves = ourselves;
        this.whereabouts = whereabouts;
        this.pause = pause;
    }

    Written post(Seen where, PostCheck write) {
        if (where.standing().filter(standing -> same(standing, write.check())).isPresent()) {
            return new Written.Done(String.valueOf(where.standing().get().id()));
        }
        if (!where.fork()) {
            return post(where.target(), write);
        }
        if (!whereabouts.isClosed(where.source())) {
            Written inFork = post(where.source(), write);
            if (!(inFork instanceof Written.Declined)) {
                return inFork;
            }
            whereabouts.closed(where.source());
        }
        return post(where.target(), write);
    }

    private Written post(long project, PostCheck write) {
        Ask ask = Ask.write(
                Call.POST_STATUS,
                "POST",
                "projects/" + project + "/statuses/" + Projects.encoded(write.target()),
                Json.write(fields(write.check())));
        Answer answer = api.send(ask);
        for (Duration wait : PAUSES) {
            if (answer.status() != 409) {
                break;
            }
            rest(wait);
            answer = api.send(ask);
        }
        return written(ask, answer);
    }

    private Written written(Ask ask, Answer answer) {
        if (answer.fine()) {
            StatusEntry posted = api.read(ask, answer, STATUS);
            ourselves.learn(posted.author());
            return new Written.Done(String.valueOf(posted.id()));
        }
        if (answer.status() == 400 && Failure.words(answer).contains("Cannot transition status")) {
            return new Written.Done("");
        }
        return switch (answer.status()) {
            case 400, 403, 404, 422 -> new Written.Declined(api.said(ask, answer));
            default -> throw api.trouble(ask, answer);
        };
    }

    private static TreeMap<String, String> fields(Check check) {
        var fields = new TreeMap<>(Map.of("name", NAME, "state", state(check), "description", description(check)));
        if (!check.url().isEmpty() && check.url().length() <= LONGEST) {
            fields.put("target_url", check.url());
        }
        return fields;
    }

    /** GitLab knows no warning: what is only said must not stop a merge. */
    private static String state(Check check) {
        return switch (check.state()) {
            case PENDING -> "pending";
            case SUCCESS, WARNING -> "success";
            case FAILED -> "failed";
        };
    }

    private static String description(Check check) {
        String text = check.description();
        return text.codePointCount(0, text.length()) <= LONGEST
                ? text
                : text.substring(0, text.offsetByCodePoints(0, LONGEST - 1)) + "…";
    }

    /** Reads back what stands; a state that we never post counts as pending. */
    static Check read(StatusEntry status) {
        Check.State state = switch (status.status()) {
            case "success" -> Check.State.SUCCESS;
            case "failed" -> Check.State.FAILED;
            default -> Check.State.PENDING;
        };
        return new Check(state, status.description(), status.targetUrl());
    }

    private static boolean same(StatusEntry standing, Check check) {
        return standing.status().equals(state(check))
                && standing.description().equals(description(check))
                && standing.targetUrl().equals(check.url());
    }

    private void rest(Duration time) {
        try {
            pause.pause(time);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new Busy("interrupted while a status was being posted");
        }
    }
}
