package dev.candor.web;

import dev.candor.document.Document;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * One file of a patch.
 *
 * @param path both paths when it was renamed or copied
 * @param added with a plus sign; empty for binary files
 * @param deleted with a minus sign; empty for binary files
 * @param plus what it adds, in hundredths of the largest change of a file of the patch
 * @param minus what it deletes, the same way
 */
record FileRow(String path, String status, String kind, String added, String deleted, int plus, int minus) {
    private static final int PATH = 300;
    private static final int WORD = 20;

    static List<FileRow> of(List<Document.File> files) {
        long most = files.stream().mapToLong(FileRow::changed).max().orElse(0);
        return files.stream().map(file -> of(file, Math.max(1, most))).toList();
    }

    private static FileRow of(Document.File file, long most) {
        return new FileRow(
                path(Objects.requireNonNullElse(file.old(), ""), Objects.requireNonNullElse(file.now(), "")),
                Text.line(file.status(), WORD),
                Text.line(file.kind(), WORD),
                count("+", file.added()),
                count("−", file.deleted()),
                part(file.added(), most),
                part(file.deleted(), most));
    }

    private static String path(String old, String now) {
        boolean moved = !old.isEmpty() && !now.isEmpty() && !old.equals(now);
        return moved ? Text.line(old, PATH) + " → " + Text.line(now, PATH) : Text.line(now.isEmpty() ? old : now, PATH);
    }

    private static long changed(Document.File file) {
        return (long) Objects.requireNonNullElse(file.added(), 0) + Objects.requireNonNullElse(file.deleted(), 0);
    }

    /** What is there is seen. */
    private static int part(@Nullable Integer lines, long most) {
        return lines == null || lines == 0 ? 0 : Math.max(1, (int) (100L * lines / most));
    }

    private static String count(String sign, @Nullable Integer lines) {
        return lines == null ? "" : "%s%,d".formatted(sign, lines);
    }
}
