package dev.candor.gitlab;

import static org.assertj.core.api.Assertions.assertThat;

import dev.candor.wire.Reply;
import java.nio.charset.StandardCharsets;

/** Posts webhooks as GitLab would, past HTTP. */
public final class Deliveries {
    private Deliveries() {}

    /** @return what the hook made of it */
    public static String post(GitLab gitlab, String body) {
        Reply reply = gitlab.hook().answer(new Envelope("hush", "", "", ""), body.getBytes(StandardCharsets.UTF_8));
        assertThat(reply.status()).isEqualTo(202);
        return reply.words();
    }
}
