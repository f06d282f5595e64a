package dev.candor.worker;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

@Timeout(60)
class CrewTest {
    @Test
    void whatWasTooMuchForOneThreadDoesNotEndIt() throws InterruptedException {
        var turns = new AtomicInteger();
        var survived = new CountDownLatch(1);
        var crew = new Crew(
                "test",
                1,
                () -> {
                    switch (turns.incrementAndGet()) {
                        case 1 -> throw new OutOfMemoryError("a diff that was too long");
                        case 2 -> throw new StackOverflowError();
                        case 3 -> throw new IllegalStateException("no database");
                        default -> survived.countDown();
                    }
                    return false;
                },
                Duration.ofMillis(1));

        assertThat(survived.await(30, TimeUnit.SECONDS)).isTrue();
        crew.close();
    }

    @Test
    void manyRingsWakeMoreThanOneThread() throws InterruptedException {
        var together = new CountDownLatch(4);
        var rung = new CountDownLatch(1);
        try (var crew = new Crew(
                "test",
                4,
                () -> {
                    if (rung.getCount() == 0) {
                        together.countDown();
                    }
                    return false;
                },
                Duration.ofMinutes(10))) {
            rung.countDown();
            for (int i = 0; i < 100; i++) {
                crew.wake();
            }
            assertThat(together.await(30, TimeUnit.SECONDS)).isTrue();
        }
    }
}
