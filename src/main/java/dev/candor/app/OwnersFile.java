package dev.candor.app;

import dev.candor.submission.ProjectFile;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.function.Supplier;
import org.jboss.logging.Logger;

/** Who answers for which path of a project that has its own list and no files we could ask for: a file beside the bot. */
final class OwnersFile implements Supplier<Optional<ProjectFile>> {
    private static final Logger LOG = Logger.getLogger(OwnersFile.class);

    private final Path file;

    OwnersFile(String file) {
        this.file = Path.of(file);
    }

    /** As it stands now; whoever keeps it up to date need not tell us. */
    @Override
    public Optional<ProjectFile> get() {
        try {
            String name =
                    Optional.ofNullable(file.getFileName()).map(Path::toString).orElse("MAINTAINERS");
            return Optional.of(new ProjectFile(name, "", new String(Files.readAllBytes(file), StandardCharsets.UTF_8)));
        } catch (IOException unreadable) {
            LOG.warnf("%s cannot be read (%s): nobody answers for anything", file, unreadable);
            return Optional.empty();
        }
    }
}
