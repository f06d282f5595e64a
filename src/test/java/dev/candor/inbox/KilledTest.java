package dev.candor.inbox;

import static org.assertj.core.api.Assertions.assertThat;

import dev.candor.database.Database;
import dev.candor.submission.SubmissionId;
import java.io.BufferedReader;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What was acknowledged outlives {@code kill -9}, also on the embedded database. */
final class KilledTest {
    private static final int ENOUGH = 500;

    @TempDir
    private Path folder;

    @Test
    void everyAcknowledgedRingIsOwedAfterTheProcessWasKilled() throws Exception {
        List<Acknowledged> acknowledged = ringUntilKilled();
        assertThat(acknowledged).hasSizeGreaterThanOrEqualTo(ENOUGH);
        try (Database database = Database.h2(folder)) {
            Inbox inbox = new Inbox(database.jdbi(), InstantSource.system(), Duration.ofHours(1));
            assertThat(inbox.backlog().rings())
                    .as("beyond what was acknowledged, no more than was under way")
                    .isBetween((long) acknowledged.size(), (long) acknowledged.size() + RingUntilKilled.RINGERS);
            Map<Long, Long> owed = owed(inbox);
            acknowledged.stream()
                    .collect(Collectors.groupingBy(Acknowledged::number, Collectors.counting()))
                    .forEach((number, rings) -> assertThat(owed.get(number)).isGreaterThanOrEqualTo(rings));
            assertThat(acknowledged)
                    .as("a delivery that was stored is known again")
                    .allSatisfy(ring -> assertThat(
                                    inbox.ring(ring.again(), new Delivery(ring.delivery(), Instant.now())))
                            .isFalse());
        }
    }

    private record Acknowledged(long number, String delivery) {
        Ring again() {
            return new Ring(new SubmissionId("gitlab", "qemu/qemu", number), Optional.empty());
        }
    }

    private List<Acknowledged> ringUntilKilled() throws IOException, InterruptedException {
        Process process = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-cp",
                        System.getProperty("java.class.path"),
                        RingUntilKilled.class.getName(),
                        folder.toString())
                .redirectError(ProcessBuilder.Redirect.DISCARD)
                .start();
        List<Acknowledged> acknowledged = new ArrayList<>();
        try (BufferedReader said = process.inputReader(StandardCharsets.UTF_8)) {
            for (String line = said.readLine(); line != null; line = said.readLine()) {
                if (line.startsWith("ring ") && line.endsWith(" stored")) {
                    String[] words = line.split(" ");
                    acknowledged.add(new Acknowledged(Long.parseLong(words[1]), words[2]));
                }
                if (acknowledged.size() == ENOUGH) {
                    // Through the handle, which leaves us what it said before it died.
                    process.toHandle().destroyForcibly();
                }
            }
        } finally {
            process.destroyForcibly();
        }
        assertThat(process.waitFor()).as("killed, not ended").isEqualTo(128 + 9);
        return acknowledged;
    }

    private static Map<Long, Long> owed(Inbox inbox) {
        Map<Long, Long> owed = new HashMap<>();
        for (Optional<Claim> claim = claim(inbox); claim.isPresent(); claim = claim(inbox)) {
            owed.put(claim.get().id().number(), claim.get().rings());
        }
        return owed;
    }

    private static Optional<Claim> claim(Inbox inbox) {
        return inbox.claim(Duration.ofHours(1));
    }
}
