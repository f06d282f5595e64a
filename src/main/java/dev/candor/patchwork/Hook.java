package dev.candor.patchwork;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.fasterxml.jackson.databind.JsonNode;
import dev.candor.forge.ForgeException;
import dev.candor.inbox.Bell;
import dev.candor.inbox.Mailbag;
import dev.candor.inbox.Ring;
import dev.candor.submission.SubmissionId;
import dev.candor.wire.Json;
import dev.candor.wire.Reply;
import java.io.IOException;
import java.security.MessageDigest;
import java.util.Optional;
import org.jboss.logging.Logger;

/** Answers those whose mail pipeline tells us of a series at once, so that nobody waits for the next poll. */
public final class Hook {
    private static final Logger LOG = Logger.getLogger(Hook.class);
    private static final Json.Reader<JsonNode> READER = Json.one(JsonNode.class);
    private static final String BEARER = "Bearer ";
    private static final String EXPECTED = "expected {\"series\": 12} or {\"patch\": 34}";

    private final PatchworkSettings settings;
    private final Belonging belonging;
    private final Mailbag mailbag;
    private final Bell bell;
    private final Pace pace;
    private final Pushed pushed;

    Hook(PatchworkSettings settings, Belonging belonging, Mailbag mailbag, Bell bell, Pace pace, Pushed pushed) {
        this.settings = settings;
        this.belonging = belonging;
        this.mailbag = mailbag;
        this.bell = bell;
        this.pace = pace;
        this.pushed = pushed;
    }

    /** Whether pushes are taken at all. */
    boolean open() {
        return settings.pushToken().isPresent();
    }

    /** @param authorization the header; empty when there is none */
    Reply answer(String authorization, byte[] body) {
        if (!ours(authorization)) {
            return Reply.refused(401, "Authorization: Bearer <push-token> is missing or wrong");
        }
        try {
            JsonNode said = READER.read(body);
            Optional<Long> series = number(said, "series");
            Optional<Long> patch = number(said, "patch");
            return said.isObject() && series.isPresent() != patch.isPresent()
                    ? heard(series, patch)
                    : Reply.refused(400, EXPECTED);
        } catch (IOException e) {
            return Reply.refused(400, EXPECTED);
        }
    }

    /** Only what is a whole number and nothing else counts. */
    private static Optional<Long> number(JsonNode said, String key) {
        JsonNode value = said.path(key);
        return value.isIntegralNumber() && value.canConvertToLong() && value.longValue() > 0
                ? Optional.of(value.longValue())
                : Optional.empty();
    }

    private boolean ours(String authorization) {
        boolean bearer = authorization.regionMatches(true, 0, BEARER, 0, BEARER.length());
        String given = bearer ? authorization.substring(BEARER.length()).strip() : "";
        return settings.pushToken()
                .filter(token -> MessageDigest.isEqual(token.getBytes(UTF_8), given.getBytes(UTF_8)))
                .isPresent();
    }

    private Reply heard(Optional<Long> series, Optional<Long> patch) {
        try {
            Optional<Long> number = series.or(() -> patch.flatMap(this::seriesOf));
            number.ifPresent(this::ring);
            return Reply.accepted(number.isPresent() ? "rung" : "ignored: that patch is part of no series");
        } catch (ForgeException e) {
            LOG.infof("push to %s: %s", settings.name(), e.why());
            return Reply.unstored();
        } catch (RuntimeException e) {
            LOG.error("A ring could not be stored", e);
            return Reply.unstored();
        }
    }

    private Optional<Long> seriesOf(long patch) {
        return pace.first(() -> belonging.ofPatch(patch));
    }

    /** Whoever pushes has all of it, or nearly: the look comes back soon if it has not arrived whole. */
    private void ring(long series) {
        mailbag.pushed(series);
        pushed.add(series);
        SubmissionId id = new SubmissionId(settings.name(), settings.project(), series);
        bell.ring(new Ring(id, Optional.empty(), false, true));
    }
}
