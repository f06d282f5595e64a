package dev.candor.gitlab;

import com.fasterxml.jackson.core.exc.InputCoercionException;
import com.fasterxml.jackson.databind.JsonMappingException;
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

    private static final Heard ODD = new Heard.Ignored("fields of another shape");

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
        Optional<Payload> payload;
        try {
            payload = payload(body);
        } catch (IOException e) {
            return Reply.refused(400, "no JSON object");
        }
        try {
            return stored(payload.map(relevance::of).orElse(ODD), delivery);
        } catch (RuntimeException e) {
            LOG.errorf("A ring could not be stored: %s", e);
            return Reply.unstored();
        }
    }

    /** Empty when it is an object whose fields are not those of a delivery that we know. */
    private static Optional<Payload> payload(byte[] body) throws IOException {
        try {
            return Optional.of(READER.read(body));
        } catch (JsonMappingException e) {
            boolean odd = e instanceof MismatchedInputException || e.getCause() instanceof InputCoercionException;
            if (odd && !e.getPath().isEmpty()) {
                return Optional.empty();
            }
            throw e;
        }
    }

    /** A signed delivery is remembered also when it rings nothing, so that its replay is known in any case. */
    private Reply stored(Heard heard, Optional<Delivery> delivery) {
        boolean fresh = switch (heard) {
            case Heard.Ignored ignored -> delivery.map(bell::heed).orElse(true);
            case Heard.Rung rung ->
                delivery.map(once -> bell.ring(rung.ring(), once)).orElseGet(() -> {
                    bell.ring(rung.ring());
                    return true;
                });
        };
        return fresh
                ? Reply.accepted(heard.words())
                : Reply.refused(401, "that webhook-id and webhook-timestamp came before");
    }
}
