package dev.candor.git;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Collection;
import org.junit.jupiter.api.Test;
import org.openjdk.jmh.results.RunResult;
import org.openjdk.jmh.runner.Runner;
import org.openjdk.jmh.runner.RunnerException;
import org.openjdk.jmh.runner.options.OptionsBuilder;
import org.openjdk.jmh.runner.options.TimeValue;

/** How many bytes a second are read, beside JGit: {@code ./mvnw test -Pbench -Dtest=SpeedBench}. */
class SpeedBench {
    @Test
    void readsAsFastAsJGit() throws RunnerException {
        Collection<RunResult> results = new Runner(new OptionsBuilder()
                        .include(Speed.class.getName())
                        .forks(1)
                        .warmupIterations(3)
                        .warmupTime(TimeValue.seconds(2))
                        .measurementIterations(5)
                        .measurementTime(TimeValue.seconds(2))
                        .build())
                .run();

        assertThat(results).hasSize(4);
        for (RunResult result : results) {
            String name = result.getPrimaryResult().getLabel();
            double bytes = result.getPrimaryResult().getScore() * Speed.bytesOf(name);
            System.out.printf("%s: %.1f MB/s%n", name, bytes / 1e6);
        }
    }
}
