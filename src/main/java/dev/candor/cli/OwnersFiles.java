package dev.candor.cli;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.List;
import java.util.SortedSet;
import java.util.TreeSet;

/** The files that say who answers for what, as texts. A byte that is no UTF-8 in somebody's name does not stop the reading. */
final class OwnersFiles {
    private OwnersFiles() {}

    /** @throws Unreadable for what is no file, or one that this user may not read */
    static String text(Path file) {
        if (!Files.isRegularFile(file)) {
            throw new Unreadable("'%s' is no file; expected a MAINTAINERS or CODEOWNERS file".formatted(file));
        }
        try {
            return new String(Files.readAllBytes(file), StandardCharsets.UTF_8);
        } catch (IOException broken) {
            throw new Unreadable(
                    "'%s' cannot be read (%s); see whether this user may read it".formatted(file, broken.getMessage()));
        }
    }

    /** The files of that name in and below a folder, in the order of their paths; git's own folder is left out. */
    static List<Path> named(String name, Path folder) {
        SortedSet<Path> found = new TreeSet<>();
        try {
            Files.walkFileTree(folder, new SimpleFileVisitor<>() {
                @Override
                public FileVisitResult preVisitDirectory(Path inside, BasicFileAttributes attributes) {
                    return inside.endsWith(".git") ? FileVisitResult.SKIP_SUBTREE : FileVisitResult.CONTINUE;
                }

                @Override
                public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) {
                    if (attributes.isRegularFile() && file.endsWith(name)) {
                        found.add(file);
                    }
                    return FileVisitResult.CONTINUE;
                }
            });
        } catch (IOException broken) {
            throw new Unreadable("'%s' cannot be searched for files named %s (%s); see whether this user may read it"
                    .formatted(folder, name, broken.getMessage()));
        }
        return List.copyOf(found);
    }
}
