package dev.candor.command;

import java.time.Duration;
import java.util.Set;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Notes that were written to keep the reader busy. */
class HostileNoteTest {
    static Stream<String> floods() {
        int million = 1_000_000;
        return Stream.<Supplier<String>>of(
                        () -> ">".repeat(million),
                        () -> ">".repeat(2000) + "a\n" + "b\n".repeat(million / 2),
                        () -> "- ".repeat(million / 2),
                        () -> "`".repeat(million),
                        () -> Stream.iterate(1, i -> i + 1)
                                .limit(1400)
                                .map("`"::repeat)
                                .reduce("", (a, b) -> a + " " + b),
                        () -> "<!--\n".repeat(million / 5),
                        () -> "<a \n".repeat(million / 4),
                        () -> "[a]:\n".repeat(million / 5),
                        () -> "[".repeat(million),
                        () -> "```\n".repeat(million / 4),
                        () -> "a\n=\n".repeat(million / 4),
                        () -> "wrote:\n".repeat(million / 7),
                        () -> "@candor " + ".".repeat(million) + "x",
                        () -> "@candor agree " + "until ".repeat(million / 6),
                        () -> "@candor used-for " + "a,".repeat(million / 2),
                        () -> "@candor " + "agree".repeat(million / 5))
                .map(flood -> flood.get() + "\n@candor help\n");
    }

    @ParameterizedTest
    @MethodSource("floods")
    void aFloodIsReadInAMoment(String flood) {
        Assertions.assertTimeout(
                Duration.ofSeconds(5), () -> Commands.in(flood, Set.of("candor"), Set.of("AI-agreed-by")));
    }
}
