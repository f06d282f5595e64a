package dev.candor.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/**
 * The archive of loaded classes that the first run of a command leaves behind in the user's cache: with it a JVM of the same
 * program starts in half the time. The JVM makes it anew when the jar or the JDK has changed, and does without it when
 * something is wrong with it.
 */
final class Archive {
    private Archive() {}

    /**
     * The options of a JVM that uses and makes it; none where there is no place for it.
     *
     * @param home the folder of the jar
     */
    static List<String> options(Path home) {
        return cache().map(cache -> options(home, cache)).orElse(List.of());
    }

    static List<String> options(Path home, Path cache) {
        try {
            Path folder = Files.createDirectories(cache.resolve("candor"));
            Path file =
                    folder.resolve("range-%08x.jsa".formatted(home.toString().hashCode()));
            return List.of(
                    "-Xshare:auto", "-Xlog:disable", "-XX:+AutoCreateSharedArchive", "-XX:SharedArchiveFile=" + file);
        } catch (IOException nowhere) {
            return List.of();
        }
    }

    private static Optional<Path> cache() {
        return cache(Optional.ofNullable(System.getenv("XDG_CACHE_HOME")), System.getProperty("user.home"));
    }

    /**
     * Where a user's caches are, by the XDG base directory specification, which has relative paths ignored. A user without a
     * home, whom Java calls {@code ?}, has none.
     */
    static Optional<Path> cache(Optional<String> set, String home) {
        return set.filter(Archive::isAbsolute)
                .or(() -> Optional.of(home).filter(Archive::isAbsolute).map(path -> path + "/.cache"))
                .map(Path::of);
    }

    private static boolean isAbsolute(String path) {
        return path.startsWith("/");
    }
}
