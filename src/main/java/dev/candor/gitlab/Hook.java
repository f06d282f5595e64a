package dev.candor.gitlab;

import com.fasterxml.jackson.databind.exc.MismatchedInputException;
import dev.candor.inbox.Bell;
import dev.candor.inbox.Delivery;
import dev.candor.wire.Json;
import dev.candor.wire.Reply;
import java.io.IOException;
import java.util.Optional;
import org.jboss.logging.Logger;

/** Answers the deliveries of one GitLab: who is not believed is not read, and what is taken is stored before it is said. */
public final class Hook {
    private static final Logger LOG = Logger.getLogger(Hook.class);
    private static final Json.Reader<Payload> READER = Json.one(Payload.class);

    private final Seal seal;
    private final Relevance relevance;
    private final Bell bell;

    Hook(Seal seal, Relevance relevance, Bell bell) {
        this.seal = seal;
        this.relevance = relevance;
        this.bell = bell;
    }

    Reply answer(Envelope envelope, byte[] body) {
        return switch (seal.check(envelope, body)) {
            case Seal.Checked.Doubtful doubtful -> Reply.refused(401, doubtful.why());
            case Seal.Checked.Authentic authentic -> read(body, authentic.delivery());
        };
    }

    private Reply read(byte[] body, Optional<Delivery> delivery) {
        try {
            return heard(READER.read(body), delivery);
        } catch (MismatchedInputException e) {
            boolean within = !e.getPath().isEmpty();
            return within ? Reply.accepted("ignored: fields of another shape") : Reply.refused(400, "no JSON object");
        } catch (IOException e) {
            return Reply.refused(400, "no JSON");
        }
    }

    private Reply heard(Payload payload, Optional<Delivery> delivery) {
        try {
            return switch (relevance.of(payload)) {
                case Heard.Ignored ignored -> Reply.accepted("ignored: " + ignored.why());
                case Heard.Rung rung -> ring(rung, delivery);
            };
        } catch (RuntimeException e) {
            LOG.error("A ring could not be stored", e);
            return Reply.unstored();
        }
    }

    private Reply ring(Heard.Rung rung, Optional<Delivery> delivery) {
        if (delivery.isEmpty()) {
            bell.ring(rung.ring());
            return Reply.accepted("rung");
        }
        return bell.ring(rung.ring(), delivery.get())
                ? Reply.accepted("rung")
                : Reply.refused(401, "that webhook-id and webhook-timestamp came before");
    }
}
