package dev.candor.cli;

import dev.candor.git.Fault;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;

/**
 * What is to be judged, named on the command line.
 *
 * @param names ranges, files, or {@code -} for standard input
 */
record Input(Path repository, List<String> names) {
    private static final int MANY = 2_000;
    private static final long LARGE = 16 << 20;
    private static final String EXPECTED = "expected a range such as origin/master.., a patch file, an mbox, or -";

    /** One thing that was named, found to be there before anything is judged. */
    private sealed interface Source {
        record Standard() implements Source {}

        record Stored(Path file) implements Source {}

        record Range(String text) implements Source {}
    }

    /**
     * Passes on the patches, file by file and range by range as they were named.
     *
     * @return what could not be read whole, beyond the patches themselves
     * @throws Unreadable for what cannot be read at all
     */
    List<Fault> read(Consumer<Sent> patches) throws IOException {
        var git = new Repository(repository);
        List<Source> sources = new ArrayList<>();
        for (String name : names) {
            sources.add(source(name, git));
        }
        var remarks = new Remarks();
        var arrivals = new Arrivals(remarks, patches);
        boolean mails = false;
        for (Source source : sources) {
            switch (source) {
                case Source.Standard() -> PatchFiles.read("standard input", System.in, arrivals);
                case Source.Stored(Path file) -> read(file, arrivals);
                case Source.Range(String range) -> git.read(range, patch -> patches.accept(Sent.alone(patch)));
            }
            mails = mails || !(source instanceof Source.Range);
        }
        remarks.show(System.err);
        return mails ? arrivals.end() : List.of();
    }

    /** How many commits the ranges hold; files are not looked into. */
    int commits() {
        var git = new Repository(repository);
        return names.stream()
                .filter(name -> source(name, git) instanceof Source.Range)
                .mapToInt(git::count)
                .sum();
    }

    /** Whether there is so much of it that a second JVM pays. */
    boolean isLong() {
        var git = new Repository(repository);
        return names.stream().anyMatch(name -> switch (source(name, git)) {
            case Source.Standard() -> false;
            case Source.Stored(Path file) -> file.toFile().length() > LARGE;
            case Source.Range(String range) -> git.holds(range, MANY);
        });
    }

    private Source source(String name, Repository git) {
        if (name.equals("-")) {
            return new Source.Standard();
        }
        Optional<Path> file = path(name);
        if (file.filter(there -> !Files.isDirectory(there)).isPresent()) {
            return new Source.Stored(file.get());
        }
        if (git.knows(name)) {
            return new Source.Range(name);
        }
        throw new Unreadable(unknown(name, file.isPresent(), git.isRepository()));
    }

    private String unknown(String name, boolean directory, boolean isRepository) {
        if (directory) {
            return "'%s' is a directory; %s. Name the files in it, as in %s/*.patch; a repository goes with --repo"
                    .formatted(name, EXPECTED, name);
        }
        return isRepository
                ? "'%s' is no file, and git knows no such range in %s; %s".formatted(name, shown(), EXPECTED)
                : "'%s' is no file, and %s is no git repository; give --repo DIR, or a patch file"
                        .formatted(name, shown());
    }

    private static Optional<Path> path(String name) {
        try {
            return Optional.of(Path.of(name)).filter(Files::exists);
        } catch (InvalidPathException noPath) {
            return Optional.empty();
        }
    }

    private static void read(Path file, Arrivals arrivals) {
        try (InputStream in = Files.newInputStream(file)) {
            PatchFiles.read(file.toString(), in, arrivals);
        } catch (IOException broken) {
            throw new Unreadable("'%s' cannot be opened (%s); it is there, but this user may not read it"
                    .formatted(file, broken.getClass().getSimpleName()));
        }
    }

    private Path shown() {
        return repository.toAbsolutePath().normalize();
    }
}
