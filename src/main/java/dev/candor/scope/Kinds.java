package dev.candor.scope;

import dev.candor.git.FileChange;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** Tells what a file is for, by its path: the policy's globs first, then what is usual in trees of the field. */
public final class Kinds {
    private final Map<FileKind, List<Glob>> own = new TreeMap<>();

    /**
     * Takes the globs of a policy. A path that several kinds claim goes to the first of {@link FileKind}'s order.
     *
     * @throws IllegalArgumentException when one of them is no glob
     */
    public Kinds(Map<FileKind, List<String>> globs) {
        globs.forEach((kind, patterns) ->
                own.put(kind, patterns.stream().map(Glob::of).toList()));
    }

    /** The kind of a changed file, by the path it has now, or had when it is gone. */
    public FileKind of(FileChange file) {
        return of(file.path(), file.submodule(), file.binary());
    }

    /**
     * The kind of a path. A path that nothing knows is code, unless its content is binary: then it is data.
     *
     * @param path slashes between directories, none in front
     */
    public FileKind of(String path, boolean submodule, boolean binary) {
        for (Map.Entry<FileKind, List<Glob>> claim : own.entrySet()) {
            if (claim.getValue().stream().anyMatch(glob -> glob.matches(path))) {
                return claim.getKey();
            }
        }
        return submodule ? FileKind.SUBMODULE : byDefault(path, binary);
    }

    private static FileKind byDefault(String path, boolean binary) {
        return DefaultKinds.of(path).orElse(binary ? FileKind.DATA : FileKind.CODE);
    }
}
