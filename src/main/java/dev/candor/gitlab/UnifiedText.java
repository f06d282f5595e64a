package dev.candor.gitlab;

import java.nio.charset.StandardCharsets;
import java.util.List;

/** Writes GitLab's list of files as the text that {@code git diff} would have given, so that one reader reads both. */
final class UnifiedText {
    private static final String NONE = "/dev/null";

    /** git tells an unchanged mode only beside the ids of both blobs, which GitLab does not tell. */
    private static final String SOME_BLOBS = "1111111..2222222";

    private final StringBuilder text = new StringBuilder();

    private UnifiedText() {}

    static byte[] of(List<DiffEntry> files) {
        var unified = new UnifiedText();
        files.forEach(unified::file);
        return unified.text.toString().getBytes(StandardCharsets.UTF_8);
    }

    private void file(DiffEntry file) {
        String before = quoted("a/" + file.oldPath());
        String after = quoted("b/" + file.newPath());
        line("diff --git " + before + " " + after);
        modes(file);
        if (file.renamedFile()) {
            line("rename from " + quoted(file.oldPath()));
            line("rename to " + quoted(file.newPath()));
        }
        if (!file.diff().isEmpty() && file.aMode().equals(file.bMode())) {
            line("index " + SOME_BLOBS + " " + file.bMode());
        }
        if (file.diff().startsWith("@@")) {
            line("--- " + (file.newFile() ? NONE : ended(before)));
            line("+++ " + (file.deletedFile() ? NONE : ended(after)));
        }
        text.append(file.diff());
        if (!file.diff().isEmpty() && !file.diff().endsWith("\n")) {
            text.append('\n');
        }
    }

    private void modes(DiffEntry file) {
        if (file.newFile()) {
            line("new file mode " + file.bMode());
        } else if (file.deletedFile()) {
            line("deleted file mode " + file.aMode());
        } else if (!file.aMode().equals(file.bMode())) {
            line("old mode " + file.aMode());
            line("new mode " + file.bMode());
        }
    }

    private void line(String words) {
        text.append(words).append('\n');
    }

    /** git ends a name with a tab where a space in it could be taken for the end. */
    private static String ended(String name) {
        return name.indexOf(' ') >= 0 && !name.startsWith("\"") ? name + "\t" : name;
    }

    /** As git quotes a name that would break the line or the quotes. */
    private static String quoted(String name) {
        if (name.chars().noneMatch(c -> c < ' ' || c == 0x7f || c == '"' || c == '\\')) {
            return name;
        }
        StringBuilder quoted = new StringBuilder("\"");
        for (char c : name.toCharArray()) {
            switch (c) {
                case '"', '\\' -> quoted.append('\\').append(c);
                case '\n' -> quoted.append("\\n");
                case '\t' -> quoted.append("\\t");
                default -> {
                    if (c < ' ' || c == 0x7f) {
                        quoted.append(String.format("\\%03o", (int) c));
                    } else {
                        quoted.append(c);
                    }
                }
            }
        }
        return quoted.append('"').toString();
    }
}
