package dev.candor.submission;

import dev.candor.git.Diff;
import dev.candor.git.Fault;
import dev.candor.git.FileChange;
import dev.candor.git.Hunk;
import dev.candor.git.Person;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;

/** Builds snapshots for tests, in the words of the people who send them. */
public final class Given {
    public static final Person ADA = new Person("Ada Palmer", "ada@example.org");
    public static final String SIGNED = "Signed-off-by: Ada Palmer <ada@example.org>";
    public static final String PAGE = "https://candor.example.org/submissions/lab/qemu/qemu/7";

    private final List<Patch> patches = new ArrayList<>();
    private final List<FileChange> files = new ArrayList<>();
    private final List<Fault> faults = new ArrayList<>();
    private Person author = ADA;
    private String title = "hw/sd: tidy";
    private String description = "";
    private String branch = "topic";
    private Surface surface =
            new Surface(true, Optional.empty(), true, Set.of(), List.of(new Checkpoint(sha(0), Optional.empty())));

    private Given() {}

    public static Given submission() {
        return new Given();
    }

    /** A message out of its paragraphs. */
    public static String message(String... paragraphs) {
        return String.join("\n\n", paragraphs) + "\n";
    }

    /** Forty hex digits, different for each number. */
    public static String sha(int number) {
        return "%08x".formatted(0x1a2b3c4d + number * 0x01010101).repeat(5);
    }

    public Given by(Person other) {
        author = other;
        return this;
    }

    public Given titled(String text) {
        title = text;
        return this;
    }

    public Given described(String text) {
        description = text;
        return this;
    }

    public Given on(String sourceBranch) {
        branch = sourceBranch;
        return this;
    }

    public Given onto(Surface other) {
        surface = other;
        return this;
    }

    public Given unread(String what) {
        faults.add(Fault.of(what));
        return this;
    }

    public Given patch(String message, FileChange... changes) {
        patches.add(
                new Patch(sha(patches.size()), author, message, Optional.of(new Diff(List.of(changes), List.of()))));
        files.addAll(List.of(changes));
        return this;
    }

    /** An existing file that grows by some lines of plain C. */
    public static FileChange grows(String path, int lines) {
        List<String> text = IntStream.range(0, lines)
                .mapToObj(i -> "+    step_%d(state, %d);".formatted(i * 7, i * i))
                .toList();
        return change(path, FileChange.Status.MODIFIED, lines, text);
    }

    public static FileChange isNew(String path, int lines) {
        List<String> text = IntStream.range(0, lines)
                .mapToObj(i -> "+    step_%d(state, %d);".formatted(i * 7, i * i))
                .toList();
        return change(path, FileChange.Status.ADDED, lines, text);
    }

    private static FileChange change(String path, FileChange.Status status, int lines, List<String> text) {
        return new FileChange(
                status == FileChange.Status.ADDED ? Optional.empty() : Optional.of(path),
                Optional.of(path),
                status,
                Optional.empty(),
                Optional.empty(),
                false,
                lines,
                0,
                List.of(new Hunk(10, 10, text)),
                false);
    }

    public Snapshot snapshot() {
        return new Snapshot(
                new SubmissionId("lab", "qemu/qemu", 7),
                title,
                description,
                new Account("101", "ada", "Ada Palmer"),
                "https://gitlab.example.org/qemu/qemu/-/merge_requests/7",
                patches.isEmpty() ? sha(0) : patches.getLast().id(),
                branch,
                "master",
                true,
                patches,
                new Diff(files, List.of()),
                Optional.empty(),
                Optional.empty(),
                List.of(),
                surface,
                faults);
    }
}
