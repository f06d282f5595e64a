package dev.candor.cli;

import dev.candor.submission.Patch;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Consumer;

/**
 * What is to be judged, named on the command line.
 *
 * @param names ranges, files, or {@code -} for standard input
 */
record Input(Path repository, List<String> names) {
    void read(Consumer<Patch> patches) throws IOException {
        for (String name : names) {
            read(name, patches);
        }
    }

    private void read(String name, Consumer<Patch> patches) throws IOException {
        var git = new Repository(repository);
        if (name.equals("-")) {
            PatchFiles.read("standard input", System.in.readAllBytes(), patches);
        } else if (Files.isRegularFile(Path.of(name))) {
            PatchFiles.read(name, Files.readAllBytes(Path.of(name)), patches);
        } else if (git.knows(name)) {
            git.read(name, patches);
        } else {
            throw new Unreadable(
                    git.isRepository()
                            ? "'%s' is no file, and git knows no such range in %s; expected one like origin/master.. or a patch file"
                                    .formatted(name, shown())
                            : "'%s' is no file, and %s is no git repository; give --repo DIR, or a patch file"
                                    .formatted(name, shown()));
        }
    }

    private Path shown() {
        return repository.toAbsolutePath().normalize();
    }
}
