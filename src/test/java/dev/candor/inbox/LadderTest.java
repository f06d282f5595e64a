package dev.candor.inbox;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.util.HashSet;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.random.RandomGenerator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class LadderTest {
    private static final Optional<Duration> UNASKED = Optional.empty();
    /** Always draws zero, which blurs nothing. */
    private static final RandomGenerator SHARP = () -> 0;

    @ParameterizedTest
    @CsvSource({"0, 2s", "1, 4s", "2, 8s", "5, 64s", "8, 512s", "9, 600s", "10, 600s", "2147483647, 600s"})
    void eachRungIsTwiceAsHighUpToTheCap(int attempt, String delay) {
        assertThat(ladder(SHARP).delay(attempt, UNASKED)).isEqualTo(Duration.parse("PT" + delay));
    }

    @Test
    void whatFailedTogetherDoesNotComeBackTogether() {
        Ladder ladder = ladder(new Random(1));
        Set<Duration> delays = new HashSet<>();
        for (int i = 0; i < 100; i++) {
            Duration delay = ladder.delay(2, UNASKED);
            assertThat(delay).isBetween(Duration.ofSeconds(4), Duration.ofSeconds(8));
            delays.add(delay);
        }
        assertThat(delays).hasSizeGreaterThan(90);
    }

    @Test
    void theForgesWishIsNeverCutShort() {
        Ladder ladder = ladder(new Random(1));
        Optional<Duration> asked = Optional.of(Duration.ofHours(1));
        for (int attempt = 0; attempt < 100; attempt++) {
            assertThat(ladder.delay(attempt, asked)).isBetween(Duration.ofHours(1), Duration.ofSeconds(3602));
        }
    }

    @Test
    void aWishShorterThanTheRungChangesNothing() {
        assertThat(ladder(SHARP).delay(3, Optional.of(Duration.ofSeconds(1)))).isEqualTo(Duration.ofSeconds(16));
    }

    @Test
    void aLadderThatLeadsNowhereIsRefused() {
        assertThatThrownBy(() -> new Ladder(Duration.ZERO, Duration.ofMinutes(1), SHARP))
                .hasMessage("no ladder from PT0S to PT1M");
        assertThatThrownBy(() -> new Ladder(Duration.ofMinutes(2), Duration.ofMinutes(1), SHARP))
                .hasMessage("no ladder from PT2M to PT1M");
    }

    private static Ladder ladder(RandomGenerator random) {
        return new Ladder(Duration.ofSeconds(2), Duration.ofMinutes(10), random);
    }
}
