package dev.candor.git;

import dev.candor.git.FileChange.Status;
import java.util.List;
import java.util.Optional;

/** The header of one file from {@code diff --git} on, as its lines come in. Lines and names are raw. */
final class GitHeader implements Section {
    private final String first;
    private final HeaderNames names;
    private final DiffBuilder diff;
    private Status status = Status.MODIFIED;
    private Optional<String> from = Optional.empty();
    private Optional<String> to = Optional.empty();
    private Optional<String> oldSide = Optional.empty();
    private Optional<String> newSide = Optional.empty();
    private Optional<String> oldMode = Optional.empty();
    private Optional<String> newMode = Optional.empty();
    private BlobIds blobs = BlobIds.UNKNOWN;
    private boolean any;

    /** @param raw what follows {@code diff --git } */
    GitHeader(String raw, DiffBuilder diff) {
        first = raw;
        names = HeaderNames.of(raw);
        this.diff = diff;
    }

    @Override
    public Section take(Line line) {
        if (line.starts(HunkHeader.MARK)) {
            return any ? hunks(line) : stray(line);
        }
        String raw = line.raw();
        boolean taken = takeMode(raw) || takeName(raw) || takeOther(raw);
        any = any || taken;
        if (any && !line.ended()) {
            diff.fault("the diff ends within a line");
        }
        if (taken) {
            return this;
        }
        return any || isBinary(raw) ? content(line, raw) : stray(line);
    }

    private Section hunks(Line line) {
        return change().map(head -> new Hunks(head, diff).begin(line)).orElse(diff.between());
    }

    /** The first line stood alone, which in prose means nothing. */
    private Section stray(Line line) {
        if (HeaderNames.sure(first)) {
            diff.fault("a header that says nothing of its file");
        }
        return diff.between().take(line);
    }

    private static boolean isBinary(String raw) {
        return raw.equals("GIT binary patch")
                || raw.endsWith(" differ") && (raw.startsWith("Binary files ") || raw.startsWith("Files "));
    }

    /** The line after the header, which may say that the file is binary. */
    private Section content(Line line, String raw) {
        if (!isBinary(raw)) {
            close();
            return diff.between().take(line);
        }
        Optional<FileChange> head = change();
        if (raw.startsWith("GIT")) {
            return head.<Section>map(known -> new BinaryPatch(known, diff)).orElse(diff.between());
        }
        head.ifPresent(known -> diff.add(BinaryPatch.binary(known)));
        return diff.between();
    }

    private void close() {
        change().ifPresent(head -> {
            if (owesContent()) {
                diff.fault("a header without the content it speaks of: " + head.path());
            }
            diff.add(head);
        });
    }

    @Override
    public void end() {
        if (any) {
            close();
        } else {
            diff.fault("the diff ends after the first line of a header");
        }
    }

    private boolean takeMode(String raw) {
        if (raw.startsWith("old mode ")) {
            oldMode = mode(raw.substring(9));
        } else if (raw.startsWith("new mode ")) {
            newMode = mode(raw.substring(9));
        } else if (raw.startsWith("new file mode ")) {
            become(Status.ADDED);
            newMode = mode(raw.substring(14));
        } else if (raw.startsWith("deleted file mode ")) {
            become(Status.DELETED);
            oldMode = mode(raw.substring(18));
        } else {
            return false;
        }
        return true;
    }

    private boolean takeName(String raw) {
        if (raw.startsWith("rename from ") || raw.startsWith("rename old ")) {
            become(Status.RENAMED);
            from = Optional.of(PathText.name(raw, raw.indexOf(' ', 7) + 1));
        } else if (raw.startsWith("rename to ") || raw.startsWith("rename new ")) {
            become(Status.RENAMED);
            to = Optional.of(PathText.name(raw, raw.indexOf(' ', 7) + 1));
        } else if (raw.startsWith("copy from ")) {
            become(Status.COPIED);
            from = Optional.of(PathText.name(raw, 10));
        } else if (raw.startsWith("copy to ")) {
            become(Status.COPIED);
            to = Optional.of(PathText.name(raw, 8));
        } else {
            return false;
        }
        return true;
    }

    private boolean takeOther(String raw) {
        if (raw.startsWith("--- ")) {
            oldSide = side(oldSide, raw);
        } else if (raw.startsWith("+++ ")) {
            newSide = side(newSide, raw);
        } else if (raw.startsWith("index ")) {
            blobs = BlobIds.of(raw);
            blobs.mode().ifPresent(mode -> {
                oldMode = mode(mode);
                newMode = newMode.or(() -> oldMode);
            });
        } else {
            return raw.startsWith("similarity index ") || raw.startsWith("dissimilarity index ");
        }
        return true;
    }

    private Optional<String> side(Optional<String> before, String raw) {
        if (before.isPresent()) {
            diff.fault("a second line " + raw.substring(0, 3) + " in one header");
        }
        return Optional.of(PathText.name(raw, 4));
    }

    private void become(Status said) {
        if (status != Status.MODIFIED && status != said) {
            diff.fault("a file cannot be " + status + " and " + said + " at once");
        }
        status = said;
    }

    private Optional<String> mode(String text) {
        Optional<String> mode = FileMode.of(text.strip());
        if (mode.isEmpty()) {
            diff.fault("no file mode: " + text);
        }
        return mode;
    }

    /** Whether the header promises content that has to follow: hunks or a word that the file is binary. */
    private boolean owesContent() {
        boolean sides = oldSide.isPresent() || newSide.isPresent();
        boolean pure = status != Status.MODIFIED || !oldMode.equals(newMode);
        return sides || (blobs.known() ? blobs.differ() && !blobs.empty(status) : !pure);
    }

    /** The change without its content; empty, with a fault, when the header names no file. */
    private Optional<FileChange> change() {
        settleNullSides();
        Optional<String> before = path(from, oldSide);
        Optional<String> after = path(to, newSide);
        checkSide(oldSide, before, status == Status.ADDED);
        checkSide(newSide, after, status == Status.DELETED);
        if (oldSide.isPresent() != newSide.isPresent()) {
            diff.fault("a header with only one of --- and +++");
        }
        if (from.isPresent() != to.isPresent()) {
            diff.fault("a header with only one name of a rename or copy");
        }
        if (before.isEmpty() || after.isEmpty()) {
            diff.fault("a header that names no file");
        }
        return before.flatMap(a -> after.map(b -> change(PathText.decoded(a), PathText.decoded(b))));
    }

    /** Some tools write no {@code new file mode} and leave it to {@code /dev/null} to say so. */
    private void settleNullSides() {
        if (status == Status.MODIFIED && oldSide.filter(PathText::isNull).isPresent()) {
            status = Status.ADDED;
        } else if (status == Status.MODIFIED && newSide.filter(PathText::isNull).isPresent()) {
            status = Status.DELETED;
        }
    }

    private Optional<String> path(Optional<String> moved, Optional<String> side) {
        return moved.or(names::name)
                .or(() -> side.filter(name -> !PathText.isNull(name)).map(this::unprefixed))
                .or(() -> otherSide().map(this::unprefixed));
    }

    private Optional<String> otherSide() {
        return List.of(oldSide, newSide).stream()
                .flatMap(Optional::stream)
                .filter(name -> !PathText.isNull(name))
                .findFirst();
    }

    private String unprefixed(String side) {
        return names.prefixed() ? PathText.stripped(side).orElse(side) : side;
    }

    private void checkSide(Optional<String> side, Optional<String> path, boolean expectNull) {
        if (side.isEmpty() || path.isEmpty()) {
            return;
        }
        String name = side.get();
        boolean agrees = expectNull
                ? PathText.isNull(name)
                : name.equals(path.get()) || PathText.stripped(name).equals(path);
        if (!agrees) {
            diff.fault("names that disagree: " + PathText.decoded(name) + " where "
                    + (expectNull ? "/dev/null" : PathText.decoded(path.get())) + " was expected");
        }
    }

    private FileChange change(String before, String after) {
        Status settled = status == Status.MODIFIED && !before.equals(after) ? Status.RENAMED : status;
        if (settled == Status.MODIFIED && FileMode.differInType(oldMode, newMode)) {
            settled = Status.TYPECHANGE;
        }
        boolean added = settled == Status.ADDED;
        boolean deleted = settled == Status.DELETED;
        return new FileChange(
                added ? Optional.empty() : Optional.of(before),
                deleted ? Optional.empty() : Optional.of(before.equals(after) ? before : after),
                settled,
                added ? Optional.empty() : oldMode,
                deleted ? Optional.empty() : newMode,
                false,
                0,
                0,
                List.of());
    }
}
