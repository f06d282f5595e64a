package dev.candor.cli;

import dev.candor.owners.Mailmap;
import dev.candor.owners.Maintainers;
import dev.candor.owners.Tree;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
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
                Files.isRegularFile(mailmap) ? Mailmap.parse(beside(mailmap)) : Mailmap.EMPTY);
    }

    private static String text(Path file) {
        Path options = file.resolveSibling(".get_maintainer.conf");
        boolean allOver = file.getFileName().toString().equals(NAME)
                && Files.isRegularFile(options)
                && beside(options).lines().anyMatch(line -> line.strip().equals(ALL_OVER));
        String text = Policies.text(file);
        return allOver
                ? further(file).stream()
                        .map(MaintainersFiles::beside)
                        .collect(Collectors.joining("\n", text + "\n", ""))
                : text;
    }

    /** What lies beside the file is a help; bytes that are no UTF-8 do not stop the reading. */
    private static String beside(Path file) {
        try {
            return new String(Files.readAllBytes(file), StandardCharsets.UTF_8);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private static List<Path> further(Path file) {
        Path first = file.toAbsolutePath().normalize();
        try (Stream<Path> all = Files.walk(first.resolveSibling("").normalize())) {
            return all.filter(path -> path.getFileName().toString().equals(NAME)
                            && Files.isRegularFile(path)
                            && !path.equals(first))
                    .sorted()
                    .toList();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
