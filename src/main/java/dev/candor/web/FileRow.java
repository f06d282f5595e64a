package dev.candor.web;

import dev.candor.document.Document;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * One file of a patch.
 *
 * @param path both paths when it was renamed or copied
 * @param added with a plus sign; empty for binary files
 * @param deleted with a minus sign; empty for binary files
 */
record FileRow(String path, String status, String kind, String added, String deleted) {
    private static final int PATH = 300;
    private static final int WORD = 20;

    static FileRow of(Document.File file) {
        return new FileRow(
                path(Objects.requireNonNullElse(file.old(), ""), Objects.requireNonNullElse(file.now(), "")),
                Text.line(file.status(), WORD),
                Text.line(file.kind(), WORD),
                count("+", file.added()),
                count("−", file.deleted()));
    }

    private static String path(String old, String now) {
        boolean moved = !old.isEmpty() && !now.isEmpty() && !old.equals(now);
        return moved ? Text.line(old, PATH) + " → " + Text.line(now, PATH) : Text.line(now.isEmpty() ? old : now, PATH);
    }

    private static String count(String sign, @Nullable Integer lines) {
        return lines == null ? "" : "%s%,d".formatted(sign, lines);
    }
}
