package dev.candor.inbox;

import dev.candor.database.Crowd;
import dev.candor.database.Database;
import dev.candor.submission.SubmissionId;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Optional;

/** Rings without end and says on standard output what the inbox has taken: {@code ring 3 msg_17 stored}. */
final class RingUntilKilled {
    static final int RINGERS = 4;
    private static final int SUBMISSIONS = 50;

    private RingUntilKilled() {}

    public static void main(String... folder) throws Exception {
        Inbox inbox = new Inbox(Database.h2(Path.of(folder[0])).jdbi(), InstantSource.system(), Duration.ofHours(1));
        Crowd.of(RINGERS, who -> {
            for (int i = who; i >= 0; i += RINGERS) {
                int number = i % SUBMISSIONS + 1;
                SubmissionId id = new SubmissionId("gitlab", "qemu/qemu", number);
                inbox.ring(new Ring(id, Optional.empty()), new Delivery("msg_" + i, Instant.now()));
                System.out.println("ring " + number + " msg_" + i + " stored");
            }
        });
    }
}
