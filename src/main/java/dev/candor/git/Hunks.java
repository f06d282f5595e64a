package dev.candor.git;

import dev.candor.git.FileChange.Status;

/** The hunks of one file. Only their line counts tell where they end. */
final class Hunks implements Section {
    private final FileChange head;
    private final DiffBuilder diff;
    private OpenHunk hunk = new OpenHunk(HunkHeader.NONE);
    private long added;
    private long deleted;

    /** @param head the change as its header tells it, without content */
    Hunks(FileChange head, DiffBuilder diff) {
        this.head = head;
        this.diff = diff;
    }

    /** Whether the next line belongs to a hunk whatever it looks like. */
    boolean open() {
        return !hunk.complete();
    }

    Section begin(Line line) {
        return HunkHeader.of(line).map(this::begin).orElseGet(() -> {
            diff.fault("a hunk header that cannot be read");
            return close();
        });
    }

    private Section begin(HunkHeader header) {
        if (head.status() == Status.ADDED && header.oldLines() > 0) {
            diff.fault("a new file that has old lines: " + head.path());
        }
        if (head.status() == Status.DELETED && header.newLines() > 0) {
            diff.fault("a deleted file of which lines stay: " + head.path());
        }
        hunk = new OpenHunk(header);
        diff.text().hunk(header);
        return hunk.complete() ? endHunk() : this;
    }

    @Override
    public Section take(Line line) {
        if (hunk.complete()) {
            return between(line);
        }
        return switch (hunk.take(line)) {
            case LINE -> {
                diff.text().line(line);
                yield hunk.complete() ? endHunk() : this;
            }
            case REMARK -> this;
            case STRANGE -> {
                diff.fault(hunk.complaint(line));
                endHunk();
                yield close().take(line);
            }
        };
    }

    /** After a hunk: a remark on its last line, the next hunk, or the end of the file's part. */
    private Section between(Line line) {
        if (hunk.take(line) == OpenHunk.Step.REMARK) {
            return this;
        }
        return line.starts(HunkHeader.MARK) ? begin(line) : close().take(line);
    }

    private Section endHunk() {
        if (hunk.complete() && hunk.added() + hunk.deleted() == 0) {
            diff.fault("a hunk that changes nothing");
        }
        added += hunk.added();
        deleted += hunk.deleted();
        return this;
    }

    private Section close() {
        boolean cut = diff.text().cut();
        diff.add(new FileChange(
                head.oldPath(),
                head.newPath(),
                head.status(),
                head.oldMode(),
                head.newMode(),
                false,
                (int) Math.min(added, Integer.MAX_VALUE),
                (int) Math.min(deleted, Integer.MAX_VALUE),
                diff.text().end(),
                cut));
        return diff.between();
    }

    @Override
    public void end() {
        if (!hunk.complete()) {
            diff.fault("the diff ends " + hunk.missing() + " lines before its hunk does");
            endHunk();
        }
        close();
    }
}
