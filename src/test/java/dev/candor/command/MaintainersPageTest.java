package dev.candor.command;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** What the page for maintainers shows is what is understood. */
class MaintainersPageTest {
    @Test
    void everyCommandOfThePageIsOne() throws IOException {
        List<String> shown = Files.readAllLines(Path.of("src/main/doc/maintainers.md")).stream()
                .filter(line -> line.startsWith("    @candor-bot ") || line.startsWith("    AI-agreed-by:"))
                .map(String::strip)
                .toList();

        assertThat(shown).hasSizeGreaterThan(6);
        assertThat(shown)
                .allSatisfy(line -> assertThat(Commands.in(line, Set.of("candor-bot"), Set.of("AI-agreed-by")))
                        .singleElement()
                        .isNotInstanceOf(Command.Unclear.class));
    }
}
