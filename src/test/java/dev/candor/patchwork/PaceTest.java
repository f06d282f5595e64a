package dev.candor.patchwork;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.candor.database.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

@Timeout(60)
class PaceTest {
    private final Clock clock = new Clock();
    private final Pace pace = new Pace(clock, clock::pass);

    @Test
    void aLongCatchUpIsSlow() {
        Instant start = clock.instant();
        List<Instant> asked = new ArrayList<>();
        for (int i = 0; i < 40; i++) {
            pace.paced(() -> asked.add(clock.instant()));
        }

        assertThat(asked.getFirst()).as("not right after the start").isEqualTo(start.plusSeconds(1));
        assertThat(Duration.between(start, asked.getLast())).isGreaterThanOrEqualTo(Duration.ofSeconds(10));
    }

    @Test
    void aRequestThatFailsLeavesItsSlotToOthers() {
        for (int i = 0; i < 20; i++) {
            assertThatThrownBy(() -> pace.paced(() -> {
                        throw new IllegalStateException("no answer");
                    }))
                    .isInstanceOf(IllegalStateException.class);
        }

        assertThat(pace.<String>paced(() -> "here")).isEqualTo("here");
    }

    @Test
    void whatIsInAHurryIsSoOnlyWhileItsWorkLasts() {
        clock.pass(Duration.ofMinutes(1));
        Instant start = clock.instant();
        pace.first(() -> {
            for (int i = 0; i < 4; i++) {
                pace.paced(() -> "read");
            }
            return "done";
        });
        assertThat(clock.instant()).as("at once").isEqualTo(start);

        pace.paced(() -> "later");
        assertThat(clock.instant()).isEqualTo(start.plusSeconds(1));
    }
}
