package dev.candor.cli;

import dev.candor.owners.Mailmap;
import dev.candor.owners.Maintainers;
import dev.candor.owners.Tree;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Reads MAINTAINERS with what the project's own script reads beside it: the mailmap, and further files of that name. */
final class MaintainersFiles {
    private static final String NAME = "MAINTAINERS";

    /** The option by which a project has its script look for further files; U-Boot does. */
    private static final String ALL_OVER = "--find-maintainer-files";

    private MaintainersFiles() {}

    static Maintainers read(Path file) {
        Path mailmap = file.resolveSibling(".mailmap");
        return Maintainers.parse(
                text(file),
                Tree.UNKNOWN,
                Files.isRegularFile(mailmap) ? Mailmap.parse(OwnersFiles.text(mailmap)) : Mailmap.EMPTY);
    }

    private static String text(Path file) {
        Path options = file.resolveSibling(".get_maintainer.conf");
        boolean allOver = file.endsWith(NAME)
                && Files.isRegularFile(options)
                && OwnersFiles.text(options)
                        .lines()
                        .anyMatch(line -> line.strip().equals(ALL_OVER));
        return Stream.concat(Stream.of(file), allOver ? further(file) : Stream.empty())
                .map(OwnersFiles::text)
                .collect(Collectors.joining("\n"));
    }

    private static Stream<Path> further(Path file) {
        Path first = file.toAbsolutePath().normalize();
        return OwnersFiles.named(NAME, first.resolveSibling("").normalize()).stream()
                .filter(path -> !path.equals(first));
    }
}
