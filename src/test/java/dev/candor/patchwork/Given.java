package dev.candor.patchwork;

import java.time.Duration;
import java.util.Optional;

/** Settings to begin with; a test changes what it is about. */
final class Given {
    Optional<String> token = Optional.of(FakePatchwork.TOKEN);
    String project = "qemu";
    Duration overlap = Duration.ofMinutes(5);
    Duration giveUpAfter = Duration.ofMinutes(30);
    Optional<String> pushToken = Optional.of("hush");
    Optional<String> bundle = Optional.empty();
    Optional<String> authserv = Optional.empty();
    Optional<MailSettings> mail = Optional.empty();

    PatchworkSettings at(String url) {
        return new PatchworkSettings(
                "list",
                url,
                token,
                project,
                Duration.ofSeconds(30),
                overlap,
                giveUpAfter,
                pushToken,
                bundle,
                authserv,
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                mail);
    }
}
