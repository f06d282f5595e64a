package dev.candor.patchwork;

import com.fasterxml.jackson.databind.JsonNode;
import dev.candor.forge.ForgeException;
import dev.candor.forge.ForgeException.Busy;
import dev.candor.forge.ForgeException.Refused;
import dev.candor.wire.Answer;
import dev.candor.wire.Ask;
import dev.candor.wire.Credential;
import dev.candor.wire.Json;
import dev.candor.wire.Quiet;
import dev.candor.wire.RetryAfter;
import java.io.IOException;
import java.time.Duration;
import java.time.InstantSource;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** What an answer means that is not the one hoped for. Patchwork knows no 401: what is wrong stands in the text only. */
final class Failure {
    /** A token is put right by people; until then the debts are kept and Patchwork is left in peace. */
    private static final Duration TOKEN = Duration.ofMinutes(1);

    private static final Duration RATE = Duration.ofMinutes(1);
    private static final String INVALID = "Invalid token.";
    private static final String INACTIVE = "User inactive or deleted.";
    private static final Set<String> WRONG_TOKEN = Set.of(INVALID, INACTIVE);

    /** Patchwork's own words say what it sees, not what people have to do. */
    private static final Map<String, String> ADVICE = Map.of(
            INVALID,
            " Has the token been changed? Its owner finds it on the page /user/.",
            INACTIVE,
            " Has the account of the token been closed?",
            "Authentication credentials were not provided.",
            " No token arrived: is one configured, and does a proxy take the header away?",
            "You do not have permission to perform this action.",
            " The account has to be a maintainer of the project.");

    private static final int WORDS = 200;
    private static final int PAGE = 1 << 16;
    private static final Json.Reader<JsonNode> TREE = Json.one(JsonNode.class);

    private final Credential credential;
    private final RetryAfter after;
    private final Quiet quiet;

    Failure(Credential credential, InstantSource clock) {
        this.credential = credential;
        this.after = new RetryAfter(clock);
        this.quiet = new Quiet(clock);
    }

    /** @throws Busy while Patchwork wants to be left in peace */
    void allowed(Ask ask) {
        quiet.left(ask.call()).ifPresent(left -> {
            throw new Busy(ask + ": not asked, for Patchwork wants to be left in peace", Optional.of(left));
        });
    }

    ForgeException of(Ask ask, Answer answer) {
        String message = said(ask, answer);
        if (wrongToken(answer)) {
            quiet.keep(TOKEN);
            return new Busy(message, Optional.of(TOKEN));
        }
        return switch (answer.status()) {
            case 429 -> limited(message, after.of(answer).orElse(RATE));
            case 408, 409, 425 -> new Busy(message, after.of(answer));
            default -> answer.status() >= 500 ? new Busy(message, after.of(answer)) : new Refused(message);
        };
    }

    private Busy limited(String message, Duration time) {
        quiet.keep(time);
        return new Busy(message, Optional.of(time));
    }

    /** What was asked and what came back, without any secret. */
    String said(Ask ask, Answer answer) {
        String words = words(answer);
        String advice = answer.status() == 403 ? ADVICE.getOrDefault(words, "") : "";
        return credential.hidden(ask + ": " + answer.status() + " " + words + advice);
    }

    /** Whether no caller can make anything of the answer. */
    static boolean total(Answer answer) {
        int status = answer.status();
        return status == 408 || status == 425 || status == 429 || status >= 500 || wrongToken(answer);
    }

    /** With such a token even what everybody may read is forbidden. */
    private static boolean wrongToken(Answer answer) {
        return answer.status() == 403 && WRONG_TOKEN.contains(words(answer));
    }

    /** What Patchwork says in {@code detail} or about a field: one line, never a page of HTML. */
    static String words(Answer answer) {
        if (answer.body().length > PAGE) {
            return "";
        }
        try {
            JsonNode tree = TREE.read(answer.body());
            JsonNode said = tree.has("detail") ? tree.get("detail") : tree;
            String text = said.isTextual() ? said.textValue() : said.toString();
            String line = text.replaceAll("\\s+", " ");
            return line.length() > WORDS ? line.substring(0, WORDS) + "…" : line;
        } catch (IOException e) {
            return "";
        }
    }
}
