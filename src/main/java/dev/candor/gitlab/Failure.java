package dev.candor.gitlab;

import com.fasterxml.jackson.databind.JsonNode;
import dev.candor.forge.ForgeException;
import dev.candor.forge.ForgeException.Busy;
import dev.candor.forge.ForgeException.Refused;
import dev.candor.wire.Answer;
import dev.candor.wire.Ask;
import dev.candor.wire.Json;
import dev.candor.wire.Quiet;
import dev.candor.wire.RetryAfter;
import java.io.IOException;
import java.time.Duration;
import java.time.InstantSource;
import java.util.Optional;

/** What an answer means that is not the one hoped for. */
final class Failure {
    /** An expired token is replaced by people; until then the debts are kept and GitLab is left in peace. */
    private static final Duration TOKEN = Duration.ofMinutes(1);

    private static final Duration RATE = Duration.ofMinutes(1);
    private static final int WORDS = 200;
    private static final int PAGE = 1 << 16;
    private static final Json.Reader<JsonNode> TREE = Json.one(JsonNode.class);

    private final String token;
    private final RetryAfter after;
    private final Quiet quiet;

    Failure(String token, InstantSource clock) {
        this.token = token;
        this.after = new RetryAfter(clock);
        this.quiet = new Quiet(clock);
    }

    /** @throws Busy while GitLab does not want such a call */
    void allowed(Ask ask) {
        quiet.left(ask.call()).ifPresent(left -> {
            throw new Busy(ask + ": not asked, for GitLab wants to be left in peace", Optional.of(left));
        });
    }

    ForgeException of(Ask ask, Answer answer) {
        String message = said(ask, answer);
        return switch (answer.status()) {
            case 401 -> {
                quiet.keep(TOKEN);
                yield new Busy(message + "; has the token expired?", Optional.of(TOKEN));
            }
            case 429 -> limited(ask, message, after.of(answer));
            case 408, 409, 425 -> new Busy(message, after.of(answer));
            default ->
                answer.status() >= 500 || answer.status() < 400
                        ? new Busy(message, after.of(answer))
                        : new Refused(message);
        };
    }

    /** A limit that names its end is one of all calls; one without is of that kind of call. */
    private Busy limited(Ask ask, String message, Optional<Duration> end) {
        end.ifPresentOrElse(quiet::keep, () -> quiet.keep(ask.call(), RATE));
        return new Busy(message, Optional.of(end.orElse(RATE)));
    }

    /** What was asked and what came back, without any secret. */
    String said(Ask ask, Answer answer) {
        return (ask + ": " + answer.status() + " " + words(answer)).replace(token, "[token]");
    }

    /** Whether no caller can make anything of the answer. */
    static boolean total(int status) {
        return status == 401 || status == 408 || status == 425 || status == 429 || status >= 500;
    }

    /** What GitLab says in {@code message} or {@code error}: one line, never a page of HTML. */
    static String words(Answer answer) {
        if (answer.body().length > PAGE) {
            return "";
        }
        try {
            JsonNode tree = TREE.read(answer.body());
            JsonNode said = tree.has("message") ? tree.get("message") : tree.path("error");
            String text = said.isTextual() ? said.textValue() : said.toString();
            String line = text.replaceAll("[\\s\\p{Cntrl}]+", " ");
            return line.length() > WORDS ? line.substring(0, WORDS) + "…" : line;
        } catch (IOException e) {
            return "";
        }
    }
}
