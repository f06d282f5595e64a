package dev.candor.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class MigrationsTest {
    private static final Path RESOURCES = Path.of("src/main/resources");

    @Test
    void everyScriptThereIsRunsInTheJarToo() throws IOException {
        try (Stream<Path> files = Files.walk(RESOURCES.resolve("db/migration"))) {
            assertThat(files.filter(Files::isRegularFile)
                            .map(file -> RESOURCES.relativize(file).toString()))
                    .containsExactlyInAnyOrderElementsOf(Migrations.SCRIPTS);
        }
    }
}
