package dev.candor.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ArchiveTest {
    private static final Path HOME = Path.of("/opt/candor");

    @TempDir
    private Path folder;

    @Test
    void liesWhereTheUserKeepsCaches() {
        assertThat(Archive.cache(Optional.of("/var/cache/ada"), "/home/ada")).contains(Path.of("/var/cache/ada"));
        assertThat(Archive.cache(Optional.empty(), "/home/ada")).contains(Path.of("/home/ada/.cache"));
    }

    @Test
    void nothingIsLeftInTheFolderWhereSomebodyHappensToBe() {
        assertThat(Archive.cache(Optional.of(""), "/home/ada")).contains(Path.of("/home/ada/.cache"));
        assertThat(Archive.cache(Optional.of("cache"), "/home/ada")).contains(Path.of("/home/ada/.cache"));
        assertThat(Archive.cache(Optional.empty(), "?")).isEmpty();
    }

    @Test
    void eachProgramHasItsOwn() {
        assertThat(Archive.options(HOME, folder)).anyMatch(option -> option.endsWith(".jsa"));
        assertThat(folder.resolve("candor")).isDirectory();
        assertThat(Archive.options(HOME, folder)).isNotEqualTo(Archive.options(HOME.resolve("b"), folder));
    }

    @Test
    void whereThereIsNoPlaceForItTheJvmDoesWithout() throws IOException {
        Path file = Files.createFile(folder.resolve("file"));
        assertThat(Archive.options(HOME, file)).isEmpty();
    }
}
