package dev.candor.patchwork;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Requests that take their time on the way, played through without any waiting. */
class SlotsTest {
    private static final Instant START = Instant.parse("2026-11-26T01:00:00Z");
    private static final Duration SECOND = Duration.ofSeconds(1);

    private final Slots slots = new Slots(START);
    private final List<Instant> arrivals = new ArrayList<>();
    private Instant now = START;

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5})
    void noMoreThanFourReachTheServerWithinAnySecond(long seed) {
        Random random = new Random(seed);
        List<Flight> flying = new ArrayList<>();
        for (int step = 0; step < 200_000; step++) {
            now = now.plusMillis(1);
            landed(slots, flying).forEach(flight -> arrivals.add(flight.arrives()));
            boolean hurry = random.nextInt(20) == 0;
            if (slots.left(now, hurry).isZero()) {
                slots.take(now);
                long there = random.nextInt(400);
                flying.add(new Flight(now.plusMillis(there), now.plusMillis(there + random.nextInt(400)), hurry));
            }
        }

        arrivals.sort(null);
        assertThat(arrivals).hasSizeGreaterThan(300);
        for (int i = Slots.MOST; i < arrivals.size(); i++) {
            assertThat(Duration.between(arrivals.get(i - Slots.MOST), arrivals.get(i)))
                    .as("five in a row")
                    .isGreaterThanOrEqualTo(SECOND);
        }
    }

    @Test
    void whoeverWasHereBeforeUsIsThoughtOf() {
        assertThat(slots.left(START, true)).isEqualTo(SECOND);
    }

    @Test
    void whatSomebodyWaitsForIsThereInTimeWhileThereIsMuchToCatchUp() {
        for (int phase = 0; phase < 1000; phase += 50) {
            Duration needed = fiveInAHurry(phase);
            assertThat(needed).as("phase %d ms", phase).isLessThan(Duration.ofMillis(1_700));
        }
    }

    /** A catch-up that never ends; after a while, a series with a cover letter is read and its first check posted. */
    private Duration fiveInAHurry(int phase) {
        Slots slots = new Slots(START);
        Instant pushed = START.plusMillis(10_000 + phase);
        List<Flight> flying = new ArrayList<>();
        int done = 0;
        for (now = START; done < 5; now = now.plusMillis(1)) {
            done += (int) landed(slots, flying).stream().filter(Flight::hurry).count();
            boolean hurry = !now.isBefore(pushed) && flying.stream().noneMatch(Flight::hurry);
            boolean takes = hurry && slots.left(now, true).isZero();
            if (takes || slots.left(now, false).isZero()) {
                slots.take(now);
                flying.add(new Flight(now, now.plusMillis(50), takes));
            }
        }
        return Duration.between(pushed, now);
    }

    @Test
    void aClockThatWasSetBackKeepsNobodyWaitingForLong() {
        now = START.plusSeconds(7200);
        assertThat(slots.left(now, false)).isZero();
        slots.take(now);
        slots.giveBack(now, false);

        now = START;
        assertThat(slots.left(now, false)).isLessThanOrEqualTo(Duration.ofSeconds(2));
        assertThat(slots.left(now.plusSeconds(2), false)).isZero();
    }

    /** A request on its way. */
    private record Flight(Instant arrives, Instant answered, boolean hurry) {}

    private List<Flight> landed(Slots slots, List<Flight> flying) {
        List<Flight> over = flying.stream()
                .filter(flight -> !flight.answered().isAfter(now))
                .toList();
        over.forEach(flight -> slots.giveBack(now, flight.hurry()));
        flying.removeAll(over);
        return over;
    }
}
