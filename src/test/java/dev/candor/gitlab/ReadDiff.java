package dev.candor.gitlab;

import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.candor.git.Diff;
import dev.candor.git.Fault;
import dev.candor.git.FileChange;
import dev.candor.git.FileChange.Status;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/** Just enough of a diff reader for these tests: paths and counts, and a fault where the text ends within a hunk. */
final class ReadDiff implements Function<byte[], Diff> {
    @Override
    public Diff apply(byte[] text) {
        String diff = new String(text, StandardCharsets.UTF_8);
        List<FileChange> files = new ArrayList<>();
        FakeDiff.entries(diff).forEach(entry -> files.add(file(entry)));
        boolean broken = diff.contains("@@ cut");
        return new Diff(files, broken ? List.of(Fault.of("the hunk ends early")) : List.of());
    }

    private static FileChange file(ObjectNode entry) {
        boolean added = entry.get("new_file").booleanValue();
        boolean deleted = entry.get("deleted_file").booleanValue();
        List<String> lines = entry.get("diff").textValue().lines().toList();
        return new FileChange(
                added ? Optional.empty() : Optional.of(entry.get("old_path").textValue()),
                deleted ? Optional.empty() : Optional.of(entry.get("new_path").textValue()),
                added ? Status.ADDED : deleted ? Status.DELETED : Status.MODIFIED,
                Optional.empty(),
                Optional.empty(),
                false,
                (int) lines.stream().filter(line -> line.startsWith("+")).count(),
                (int) lines.stream().filter(line -> line.startsWith("-")).count(),
                List.of());
    }
}
