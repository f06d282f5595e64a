package dev.candor.agreement;

import dev.candor.git.Diff;
import dev.candor.git.FileChange;
import dev.candor.git.PatchId;
import dev.candor.submission.Patch;
import java.util.List;
import java.util.stream.Stream;

/**
 * A patch as agreements know it.
 *
 * @param id the same for the same code, wherever it is sent; a commit's own name where the code is not all seen
 * @param author address of the one who wrote it
 * @param paths all that it touches, by old and new names
 */
public record Sheet(String id, String author, List<String> paths) {
    public Sheet {
        paths = List.copyOf(paths);
    }

    public static Sheet of(Patch patch) {
        Diff diff = patch.diff().orElse(Diff.EMPTY);
        return new Sheet(id(patch), patch.author().email(), paths(diff));
    }

    private static String id(Patch patch) {
        return patch.diff().flatMap(PatchId::of).map("code:"::concat).orElse("commit:" + patch.id());
    }

    /** All that a diff touches, by old and new names. */
    public static List<String> paths(Diff diff) {
        return diff.files().stream().flatMap(Sheet::names).distinct().toList();
    }

    private static Stream<String> names(FileChange file) {
        return Stream.concat(file.oldPath().stream(), file.newPath().stream());
    }
}
